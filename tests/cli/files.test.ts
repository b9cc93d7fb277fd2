import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkExtension, checkOutput, ReviewProblem, readInput, writeOutput } from '../../src/cli/files';

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'review-'));
  fs.writeFileSync(at('deal.xlsx'), 'deal');
});

afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function sentenceOf(work: () => unknown): string {
  try {
    work();
  } catch (reason) {
    if (reason instanceof ReviewProblem) return reason.message;
    throw reason;
  }
  throw new Error('Nothing was in the way.');
}

describe('the file to review', () => {
  test('is read whole', () => {
    expect(Buffer.from(readInput(at('deal.xlsx'))).toString()).toBe('deal');
  });

  test('that is missing, or a folder, is named in the sentence', () => {
    expect(sentenceOf(() => readInput(at('none.xlsx')))).toBe(`There is no file ${at('none.xlsx')}.`);
    expect(sentenceOf(() => readInput(folder))).toBe(`${folder} is a folder; name a workbook in it.`);
  });
});

describe('a file of another program', () => {
  test.each(['deal.csv', 'deal.CSV', 'deal.tsv', 'deal.ods'])('%s is to be saved as .xlsx first', (name) => {
    fs.writeFileSync(at(name), 'Concession,Value\n');
    expect(sentenceOf(() => readInput(at(name)))).toMatch(/; save it as \.xlsx first\.$/);
  });

  test('an OpenDocument package is known under any name', () => {
    const mimetype = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';
    fs.writeFileSync(at('renamed.xlsx'), `PK${' '.repeat(28)}${mimetype}`);
    expect(sentenceOf(() => readInput(at('renamed.xlsx')))).toContain('OpenDocument');
  });
});

test('a pipe or a device is no file to review', () => {
  execFileSync('mkfifo', [at('pipe')]);
  for (const file of ['/dev/null', at('pipe')])
    expect(sentenceOf(() => readInput(file))).toBe(
      `${file} is a pipe or a device, no file; save the workbook and name that.`,
    );
});

describe('the copy', () => {
  test('never takes the place of the original, under whatever name', () => {
    fs.symlinkSync(at('deal.xlsx'), at('link.xlsx'));
    for (const out of [at('deal.xlsx'), path.join(folder, '.', 'deal.xlsx'), at('link.xlsx')])
      expect(sentenceOf(() => checkOutput(out, at('deal.xlsx'), true))).toContain('a name of its own');
  });

  test('needs a folder that is there, and a name in it', () => {
    expect(sentenceOf(() => checkOutput(at('no/copy.xlsx'), at('deal.xlsx'), false))).toContain(
      'There is no folder',
    );
    expect(sentenceOf(() => checkOutput(folder, at('deal.xlsx'), true))).toContain('is a folder');
  });

  test('takes the place of another file only when told to, and then whole', () => {
    fs.writeFileSync(at('copy.xlsx'), 'old');
    expect(sentenceOf(() => checkOutput(at('copy.xlsx'), at('deal.xlsx'), false))).toContain('--overwrite');
    expect(fs.readFileSync(at('copy.xlsx'), 'utf8')).toBe('old');
    checkOutput(at('copy.xlsx'), at('deal.xlsx'), true);
    writeOutput(at('copy.xlsx'), Buffer.from('new'), true);
    expect(fs.readFileSync(at('copy.xlsx'), 'utf8')).toBe('new');
    expect(fs.readdirSync(folder).sort()).toEqual(['copy.xlsx', 'deal.xlsx']);
  });

  test('takes no place of a file that came up while the workbook was reviewed', () => {
    checkOutput(at('copy.xlsx'), at('deal.xlsx'), false);
    fs.writeFileSync(at('copy.xlsx'), 'a colleague’s');
    expect(sentenceOf(() => writeOutput(at('copy.xlsx'), Buffer.from('new'), false))).toContain(
      '--overwrite',
    );
    expect(fs.readFileSync(at('copy.xlsx'), 'utf8')).toBe('a colleague’s');
    expect(fs.readdirSync(folder).sort()).toEqual(['copy.xlsx', 'deal.xlsx']);
  });

  test('is saved under a name that is free', () => {
    writeOutput(at('copy.xlsx'), Buffer.from('new'), false);
    expect(fs.readFileSync(at('copy.xlsx'), 'utf8')).toBe('new');
    expect(fs.readdirSync(folder).sort()).toEqual(['copy.xlsx', 'deal.xlsx']);
  });

  test('goes into no link, whether it leads somewhere or not', () => {
    fs.writeFileSync(at('other.xlsx'), 'other');
    fs.symlinkSync(at('other.xlsx'), at('link.xlsx'));
    fs.symlinkSync(at('nowhere.xlsx'), at('loose.xlsx'));
    for (const out of [at('link.xlsx'), at('loose.xlsx')])
      expect(sentenceOf(() => checkOutput(out, at('deal.xlsx'), true))).toContain('is a link');
  });

  test('goes into no device and no pipe', () => {
    execFileSync('mkfifo', [at('pipe.xlsx')]);
    for (const out of ['/dev/null', at('pipe.xlsx')])
      expect(sentenceOf(() => checkOutput(out, at('deal.xlsx'), true))).toContain('is a pipe or a device');
  });

  test('ends as the workbook’s kind does', () => {
    const macros = { extension: '.xlsm', words: 'a workbook with macros' } as const;
    checkExtension('copy.XLSM', macros);
    for (const out of ['copy.xlsx', 'copy', 'copy.xlsm.bak'])
      expect(sentenceOf(() => checkExtension(out, macros))).toBe(
        'The workbook is a workbook with macros, and so is its copy: give it a name that ends in .xlsm.',
      );
  });

  test('that cannot be saved leaves nothing behind', () => {
    expect(sentenceOf(() => writeOutput(at('no/copy.xlsx'), Buffer.from('new'), true))).toContain(
      'could not be saved',
    );
    expect(fs.readdirSync(folder)).toEqual(['deal.xlsx']);
  });
});
