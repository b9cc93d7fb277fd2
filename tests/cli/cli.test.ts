import { spawn, type SpawnOptions } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { dealFile, G1, manyRows } from './dealFile';

// The command itself, as a person or a script runs it.

const ROOT = path.resolve(__dirname, '../..');
const TSX = path.join(ROOT, 'node_modules/tsx/dist/loader.mjs');
const MAIN = path.join(ROOT, 'src/cli/main.ts');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder: string;
const at = (name: string): string => path.join(folder, name);

function review(words: readonly string[], options: SpawnOptions = { cwd: folder }): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', pathToFileURL(TSX).href, MAIN, ...words], options);
    let out = '';
    let err = '';
    child.stdout?.on('data', (piece: Buffer) => (out += piece.toString()));
    child.stderr?.on('data', (piece: Buffer) => (err += piece.toString()));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'review-cli-'));
  fs.writeFileSync(at('deal.xlsx'), await dealFile([G1]));
  fs.writeFileSync(at('none.xlsx'), await dealFile([], { rows: [['Shopping'], ['Milk', 2]] }));
  fs.writeFileSync(at('large.xlsx'), await dealFile(manyRows(2000)));
  fs.writeFileSync(at('truncated.xlsx'), (await dealFile([G1])).subarray(0, 700));
  const compound = Buffer.alloc(4096);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  compound.write('EncryptedPackage', 1024, 'utf16le');
  fs.writeFileSync(at('locked.xlsx'), compound);
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('--json prints one object and nothing else', async () => {
  const { code, out, err } = await review(['deal.xlsx', '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({
    template: { sheet: 'Map', headerRow: 3, columns: { concession: 'A', own: ['C', 'D', 'E'] } },
    rows: [{ row: 4, concession: 'Data sharing', total: 13, flag: 'mixed' }],
    skipped: [],
    net: { us: -13, them: 15, created: 2, share: -6.5 },
  });
});

test('a long answer arrives whole through a pipe', async () => {
  const { code, out } = await review(['large.xlsx', '--json']);
  expect(code).toBe(0);
  expect((JSON.parse(out) as { rows: unknown[] }).rows).toHaveLength(2000);
});

test('without --json the report is for people', async () => {
  const { code, out } = await review(['deal.xlsx']);
  expect(code).toBe(0);
  expect(out).toContain('Sheet "Map": 1 row read, headings in row 3.');
});

test('--out saves a copy and leaves the original alone', async () => {
  const before = fs.readFileSync(at('deal.xlsx'));
  const { code, err } = await review(['deal.xlsx', '--json', '--out', 'copy.xlsx']);
  expect({ code, err }).toEqual({ code: 0, err: 'Saved with highlights as copy.xlsx.\n' });
  expect(fs.readFileSync(at('deal.xlsx'))).toEqual(before);
  const { out } = await review(['copy.xlsx', '--json']);
  expect(JSON.parse(out)).toMatchObject({ rows: [{ row: 4, flag: 'mixed' }] });
});

test('a file of that name stays as it is and ends with 2, unless --overwrite says otherwise', async () => {
  fs.writeFileSync(at('mine.xlsx'), 'mine');
  const kept = await review(['deal.xlsx', '--json', '--out', 'mine.xlsx']);
  expect(kept).toMatchObject({ code: 2, out: '' });
  expect(kept.err).toContain('--overwrite');
  expect(fs.readFileSync(at('mine.xlsx'), 'utf8')).toBe('mine');
  expect((await review(['deal.xlsx', '--out', 'mine.xlsx', '--overwrite'])).code).toBe(0);
  expect((await review(['mine.xlsx'])).code).toBe(0);
});

test('a copy has the kind of its workbook: macros never go into an .xlsx, nor a plain list into an .xlsm', async () => {
  const plain = unzipSync(new Uint8Array(fs.readFileSync(at('deal.xlsx'))));
  const types = Buffer.from(plain['[Content_Types].xml'] ?? []).toString();
  const macro = types.replace(
    /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  const bin = new Uint8Array([1, 2, 3]);
  fs.writeFileSync(
    at('macros.xlsm'),
    zipSync({ ...plain, '[Content_Types].xml': strToU8(macro), 'xl/vbaProject.bin': bin }),
  );
  const wrong = await review(['macros.xlsm', '--out', 'macros-copy.xlsx']);
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.err).toContain('.xlsm');
  expect((await review(['deal.xlsx', '--out', 'plain.xlsm'])).code).toBe(2);
  expect((await review(['macros.xlsm', '--out', 'macros-copy.xlsm'])).code).toBe(0);
  const copy = unzipSync(new Uint8Array(fs.readFileSync(at('macros-copy.xlsm'))));
  expect(copy['xl/vbaProject.bin']).toEqual(bin);
  expect(fs.existsSync(at('macros-copy.xlsx'))).toBe(false);
});

test('a session that is recorded already ends with 2 and saves nothing, unless it is to be replaced', async () => {
  const end = ['--json', '--end-session', '1', '--out'];
  expect((await review(['deal.xlsx', ...end, 'ended.xlsx'])).code).toBe(0);
  const again = await review(['ended.xlsx', ...end, 'again.xlsx']);
  expect(again.code).toBe(2);
  expect(again.err).toContain('session 1 was recorded on');
  expect(again.err).toContain('--replace');
  expect(fs.existsSync(at('again.xlsx'))).toBe(false);
  expect((await review(['ended.xlsx', ...end, 'again.xlsx', '--replace'])).code).toBe(0);
  expect(fs.existsSync(at('again.xlsx'))).toBe(true);
});

test('a workbook without a list ends with 3, says so, and makes no copy', async () => {
  const { code, out, err } = await review(['none.xlsx', '--json', '--out', 'none-copy.xlsx']);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toEqual({
    ...{ template: null, confidence: 'sure', assumed: [], doubts: [], otherLists: [], matrix: null },
  });
  expect(err).toMatch(/^none\.xlsx holds no concession map: .*\.\n$/);
  expect(fs.existsSync(at('none-copy.xlsx'))).toBe(false);
});

describe('what cannot be read ends with 2 and one clear sentence', () => {
  test.each([
    ['missing.xlsx', /^There is no file missing\.xlsx\.\n$/],
    ['truncated.xlsx', /^truncated\.xlsx: The workbook is damaged/],
    ['locked.xlsx', /^locked\.xlsx: The workbook is protected with a password/],
  ])('%s', async (file, sentence) => {
    const { code, out, err } = await review([file, '--json', '--out', 'bad-copy.xlsx']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(fs.existsSync(at('bad-copy.xlsx'))).toBe(false);
  });
});

test('a deal in two halves is read as one, and copied only as one list that reads the same', async () => {
  const heads = ['Concession', 'Value Magnitude', 'Strategic Leverage', 'Relationship Equity', 'Status'];
  const gives = [['We give'], heads, ['Exclusivity', 6, 9, 5, 'agreed'], ['Logo', 2, 2, 2, 'offered']];
  const gets = [['We get'], heads, ['Commitment', 9, 7, 5, 'agreed'], ['Reference', 3, 4, 6, 'asked']];
  const rows = gives.map((row, i) => [...row, ...Array<string>(6 - row.length).fill(''), ...(gets[i] ?? [])]);
  fs.writeFileSync(at('halves.xlsx'), await dealFile([], { rows }));
  const sums = { given: { total: 20 }, received: { total: 21 }, doubts: [] };
  const read = JSON.parse((await review(['halves.xlsx', '--json'])).out) as { readonly rows: unknown[] };
  expect(read).toMatchObject({
    ...sums,
    template: { blocks: [{ direction: 'give' }, { direction: 'get' }] },
  });
  expect(read.rows[2]).toMatchObject({ row: 3, place: 'Map!G3', direction: 'get' });
  const refused = await review(['halves.xlsx', '--out', 'half.xlsx']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('--bring-together');
  expect(fs.existsSync(at('half.xlsx'))).toBe(false);
  const made = await review(['halves.xlsx', '--json', '--bring-together', '--out', 'joined.xlsx']);
  expect(made.code).toBe(0);
  expect(JSON.parse(made.out)).toMatchObject(sums);
  const again = await review(['joined.xlsx', '--json']);
  expect(JSON.parse(again.out)).toMatchObject({ ...sums, template: { sheet: 'Concession map' } });
  const none = await review(['deal.xlsx', '--bring-together', '--out', 'deal-joined.xlsx']);
  expect(none.code).toBe(2);
  expect(fs.existsSync(at('deal-joined.xlsx'))).toBe(false);
});

describe('several files in one go', () => {
  const files = ['deal.xlsx', 'missing.xlsx', 'none.xlsx', 'truncated.xlsx', './deal.xlsx'];

  test('with --json each has a line, a bad one does not stop the others, and the highest code is answered', async () => {
    const { code, out, err } = await review([...files, '--json']);
    expect(code).toBe(3);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly file: string });
    expect(lines.map(({ file }) => file)).toEqual(files);
    expect(lines[0]).toMatchObject({ rows: [{ concession: 'Data sharing', total: 13 }] });
    expect(lines[1]).toEqual({ file: 'missing.xlsx', error: 'There is no file missing.xlsx.' });
    expect(lines[2]).toMatchObject({ template: null });
    expect(lines[3]).toMatchObject({ error: expect.stringContaining('damaged') as string });
    expect(lines[4]).toEqual({ ...lines[0], file: './deal.xlsx' });
    expect(err).toContain('none.xlsx holds no concession map');
  });

  test('one that cannot be read among reviewed ones ends with 2; without --json there is a report of each', async () => {
    const { code, out, err } = await review(['deal.xlsx', 'locked.xlsx', 'deal.xlsx']);
    expect(code).toBe(2);
    expect(out.match(/1 row read/g)).toHaveLength(2);
    expect(err).toMatch(/^locked\.xlsx: [^\n]*password[^\n]*\n$/);
  });

  test('of sound ones the command ends with 0', async () => {
    expect((await review(['deal.xlsx', 'deal.xlsx', '--json'])).code).toBe(0);
  });
});

test('file names are meant as seen from where npm was called', async () => {
  const from = { npm_lifecycle_event: 'review', INIT_CWD: folder };
  const { code, out } = await review(['deal.xlsx'], { cwd: ROOT, env: { ...process.env, ...from } });
  expect(code).toBe(0);
  expect(out).toContain('1 row read');
});

test('an unknown option ends with 2 and the usage', async () => {
  const { code, out, err } = await review(['deal.xlsx', '--jsn']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('There is no option --jsn.');
  expect(err).toContain('Usage:');
});

test('--out never names the workbook that is reviewed', async () => {
  const before = fs.readFileSync(at('deal.xlsx'));
  const { code, err } = await review(['deal.xlsx', '--out', './deal.xlsx']);
  expect(code).toBe(2);
  expect(err).toContain('a name of its own');
  expect(fs.readFileSync(at('deal.xlsx'))).toEqual(before);
});
