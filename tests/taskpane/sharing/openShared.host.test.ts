import { strFromU8, unzipSync } from 'fflate';
import { notices, type Notice } from '../../../src/excel/notice';
import { openShared } from '../../../src/taskpane/sharing/share';
import { REQUIREMENTS } from '../../../src/workbench/protocol/appContext';
import { claimRequirements } from '../../../src/workbench/protocol/claimRequirements';
import { bootExcel } from '../../bootExcel';
import '../../textCoding';

const SHEETS = [
  {
    name: 'Next meeting',
    rows: [[{ value: 'For our next meeting' }], [], [{ value: 'A\tB' }, { value: 7 }]],
  },
  { name: 'Prices', rows: [[null, { value: 'Training' }]] },
];

const said: Notice[] = [];
notices.subscribe((notice) => void said.push(notice));

/** Every file that was handed to the browser's downloads. */
const downloads: { readonly name: string; readonly content: Blob }[] = [];
const copied: string[] = [];
const browser = ({ saves, copies }: { readonly saves: boolean; readonly copies: boolean }) => {
  let last: Blob | null = null;
  const createObjectURL = (content: Blob) => {
    last = content;
    return 'blob:https://localhost/1';
  };
  Object.assign(URL, {
    createObjectURL: saves ? createObjectURL : undefined,
    revokeObjectURL: () => undefined,
  });
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (last !== null) downloads.push({ name: this.download, content: last });
  };
  const writeText = (text: string) =>
    copies ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error('not allowed'));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
};

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setImmediate', 'nextTick'] });
  for (const list of [said, downloads, copied]) list.length = 0;
});
afterEach(() => jest.useRealTimers());

const partsOf = (bytes: Uint8Array) =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join();

test('a new workbook is opened by Excel itself where it can', async () => {
  const opened: Uint8Array[] = [];
  await bootExcel({ openWorkbook: (bytes) => opened.push(bytes) > 0 });
  browser({ saves: true, copies: true });
  await openShared(SHEETS, 'Next meeting.xlsx');
  expect(opened.map(partsOf)).toEqual([expect.stringContaining('For our next meeting')]);
  expect([downloads, copied]).toEqual([[], []]);
  expect(said).toEqual([
    {
      kind: 'done',
      text: 'A new workbook is open. It holds what was shown here and nothing else.',
    },
  ]);
});

describe('where Excel opens none', () => {
  test.each([
    ['because it does not know how', () => undefined],
    ['because it is too old', () => claimRequirements(window, { ...REQUIREMENTS, ExcelApi: '1.7' })],
  ])('%s, it comes as a download', async (_, make) => {
    await bootExcel();
    make();
    browser({ saves: true, copies: true });
    await openShared(SHEETS, 'Next meeting.xlsx');
    expect(downloads.map(({ name, content }) => [name, content.type])).toEqual([
      ['Next meeting.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ]);
    expect(copied).toEqual([]);
    expect(said).toEqual([
      expect.objectContaining({ kind: 'done', text: expect.stringContaining('downloads') as unknown }),
    ]);
  });

  test('and the browser saves nothing, its text is copied so that a sheet takes it cell by cell', async () => {
    await bootExcel({ openWorkbook: () => false });
    browser({ saves: false, copies: true });
    await openShared(SHEETS, 'Next meeting.xlsx');
    expect(copied).toEqual(['For our next meeting\n\n"A\tB"\t7\n\n\tTraining']);
    expect(said).toEqual([
      {
        kind: 'done',
        text: 'This Excel opens no new workbook from here. Its text is copied: paste it into a new one.',
      },
    ]);
  });

  test('nor saves nor copies anything, it is said', async () => {
    await bootExcel();
    browser({ saves: false, copies: false });
    await openShared(SHEETS, 'Next meeting.xlsx');
    expect(said).toEqual([
      { kind: 'problem', text: 'This Excel opens no new workbook from here. Copy the words by hand.' },
    ]);
  });
});
