/** Why a file cannot be opened. */
export type UnreadableReason =
  | 'empty'
  | 'encrypted'
  | 'old-xls'
  | 'xlsb'
  | 'not-a-workbook'
  | 'not-a-package'
  | 'damaged'
  | 'too-large'
  | 'too-deep'
  | 'encoding';

const SENTENCES: Readonly<Record<UnreadableReason, string>> = {
  empty: 'The file is empty.',
  encrypted:
    'The workbook is protected with a password to open it. Remove the password in Excel (File, Info, Protect Workbook) and try again.',
  'old-xls': 'This is a workbook in the old .xls format. Save it in Excel as .xlsx and open that copy.',
  xlsb: 'This is a binary workbook (.xlsb). Save it in Excel as .xlsx and open that copy.',
  'not-a-workbook': 'The file is not an Excel workbook (.xlsx).',
  'not-a-package': 'The file is not an .xlsx file: it has another format, whatever its name says.',
  damaged:
    'The workbook is damaged and cannot be read. Open it in Excel, let Excel repair it, and save it again.',
  'too-large':
    'The workbook is too large to be read here: two million cells is the most. Copy the concession list into a workbook of its own and open that.',
  'too-deep':
    'The workbook nests its contents deeper than any that Excel writes, so it is not read here. Open it in Excel and save it again.',
  encoding:
    'The workbook is written in an encoding that is not known here. Open it in Excel and save it again.',
};

/** A file that cannot be opened; its message is a sentence for the person who tried. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, cause?: unknown) {
    super(SENTENCES[reason], cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}
