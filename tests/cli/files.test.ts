import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkOutput, ReviewProblem, readInput, writeOutput } from '../../src/cli/files';

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

describe('the copy', () => {
  test('never takes the place of the original, under whatever name', () => {
    fs.symlinkSync(at('deal.xlsx'), at('link.xlsx'));
    for (const out of [at('deal.xlsx'), path.join(folder, '.', 'deal.xlsx'), at('link.xlsx')])
      expect(sentenceOf(() => checkOutput(out, at('deal.xlsx')))).toContain('a name of its own');
  });

  test('needs a folder that is there, and a name in it', () => {
    expect(sentenceOf(() => checkOutput(at('no/copy.xlsx'), at('deal.xlsx')))).toContain(
      'There is no folder',
    );
    expect(sentenceOf(() => checkOutput(folder, at('deal.xlsx')))).toContain('is a folder');
  });

  test('may replace an older copy, whole', () => {
    fs.writeFileSync(at('copy.xlsx'), 'old');
    checkOutput(at('copy.xlsx'), at('deal.xlsx'));
    writeOutput(at('copy.xlsx'), Buffer.from('new'));
    expect(fs.readFileSync(at('copy.xlsx'), 'utf8')).toBe('new');
    expect(fs.readdirSync(folder).sort()).toEqual(['copy.xlsx', 'deal.xlsx']);
  });

  test('that cannot be saved leaves nothing behind', () => {
    expect(sentenceOf(() => writeOutput(at('no/copy.xlsx'), Buffer.from('new')))).toContain(
      'could not be saved',
    );
    expect(fs.readdirSync(folder)).toEqual(['deal.xlsx']);
  });
});
