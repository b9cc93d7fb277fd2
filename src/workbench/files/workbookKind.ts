import { openPackage } from './openPackage';
import { workbookPart } from './read/workbook';

/** What kind of workbook a file holds, and how its name must end: Excel refuses one that ends otherwise. */
export interface WorkbookKind {
  /** Lower case, with its dot. */
  readonly extension: '.xlsx' | '.xlsm' | '.xltx' | '.xltm' | '.xlam';
  /** Such as `a workbook with macros`. */
  readonly words: string;
}

const KINDS: readonly (readonly [RegExp, WorkbookKind])[] = [
  [/sheet\.macroEnabled\.main/i, { extension: '.xlsm', words: 'a workbook with macros' }],
  [/template\.macroEnabled\.main/i, { extension: '.xltm', words: 'a template with macros' }],
  [/addin\.macroEnabled\.main/i, { extension: '.xlam', words: 'an Excel add-in' }],
  [/spreadsheetml\.template\.main/i, { extension: '.xltx', words: 'a template' }],
];

const PLAIN: WorkbookKind = { extension: '.xlsx', words: 'a workbook without macros' };

/**
 * The kind of a workbook, by what it says of itself and not by its name.
 * @throws UnreadableFile when the bytes are no workbook
 */
export function workbookKind(bytes: Uint8Array): WorkbookKind {
  const file = openPackage(bytes);
  const part = `/${workbookPart(file)}`.toLowerCase();
  const types = file.xml('[Content_Types].xml')?.children ?? [];
  const type = types.find(({ attributes }) => attributes.PartName?.toLowerCase() === part);
  return KINDS.find(([pattern]) => pattern.test(type?.attributes.ContentType ?? ''))?.[1] ?? PLAIN;
}
