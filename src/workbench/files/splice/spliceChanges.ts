import type { SplicedWorkbook, WorkbookChanges } from '../changes';
import type { Carrier, SheetWork } from './carrySheet';
import { carrySheet } from './carrySheet';
import { spillingCellMetadata } from './dynamicArrays';
import { UnreadableFile } from '../unreadable';
import { PackageParts } from './package/parts';
import { Refusals } from './refusals';
import { looksInUse } from './sheet/conditionalFormats';
import { StyleSheet } from './styles/styleSheet';
import { addSheets } from './workbook/addSheets';
import { printNames } from './workbook/printNames';
import { dropCalculationChain, withFullCalculation } from './workbook/calculation';
import { changeNames } from './workbook/definedNames';
import { changeSettings } from './workbook/settings';
import { sheetEntries, workbookPath } from './workbookPart';

function isSigned(parts: PackageParts): boolean {
  return parts.paths().some((path) => /^_xmlsignatures\//i.test(path));
}

/** The changes of the sheets that the file has, sheet by sheet; changes to sheets that it has not are told. */
function sheetWork(carrier: Carrier, changes: WorkbookChanges): readonly SheetWork[] {
  const entries = sheetEntries(carrier.parts, carrier.workbook);
  const { cells, columns, rows, conditionalFormats, tables, furniture = [] } = changes;
  const { added, removed } = conditionalFormats;
  const all = [cells, columns, rows, added, removed, tables.added, tables.changed, furniture];
  const names = new Map(all.flat().map(({ sheet }) => [sheet.toLowerCase(), sheet]));
  return [...names].flatMap(([key, name]) => {
    const part = entries.find((entry) => entry.name.toLowerCase() === key)?.part;
    if (part === undefined || part === null) {
      carrier.refusals.say(
        `The changes to "${name}" were not saved: the file has no worksheet of that name.`,
      );
      return [];
    }
    const here = <T extends { readonly sheet: string }>(list: readonly T[]) =>
      list.filter((one) => one.sheet.toLowerCase() === key);
    return [
      {
        name,
        part,
        cells: here(cells),
        columns: here(columns),
        rows: here(rows),
        rulesAdded: here(added),
        rulesRemoved: here(removed),
        tablesAdded: here(tables.added),
        tablesChanged: here(tables.changed),
        furniture: here(furniture)[0] ?? {},
      },
    ];
  });
}

function dropLooks(carrier: Carrier, removed: ReadonlySet<number>): void {
  if (removed.size === 0) return;
  const { parts, styles } = carrier;
  const paths = parts.paths().filter((path) => /\.xml$/i.test(path) && !/sharedStrings\.xml$/i.test(path));
  styles.dropUnusedLooks(removed, looksInUse(paths.map((path) => parts.text(path) ?? '')));
}

/**
 * Carries changes into the bytes of an .xlsx or .xlsm file. Parts that no change concerns keep their bytes; in the others
 * everything but the change stays as it was. What the file cannot take is told in `notCarried`, one sentence each, and
 * the rest is carried all the same.
 * @throws UnreadableFile when the bytes are no workbook of that format, or a damaged one
 */
export function spliceChanges(bytes: Uint8Array, changes: WorkbookChanges): SplicedWorkbook {
  try {
    return spliced(bytes, changes);
  } catch (error) {
    // Parts whose XML is broken cannot be changed without guessing.
    throw error instanceof SyntaxError ? new UnreadableFile('damaged', error) : error;
  }
}

function once(compute: () => number): () => number {
  let known: number | undefined;
  return () => (known ??= compute());
}

function spliced(bytes: Uint8Array, changes: WorkbookChanges): SplicedWorkbook {
  const parts = new PackageParts(bytes);
  const workbook = workbookPath(parts);
  const refusals = new Refusals();
  const carrier: Carrier = {
    parts,
    workbook,
    styles: new StyleSheet(parts, workbook),
    refusals,
    spillingMetadata: once(() => spillingCellMetadata(parts, workbook)),
  };
  changes.notCarried.forEach((sentence) => refusals.say(sentence));

  const work = [...sheetWork(carrier, changes), ...addSheets(carrier, changes.newSheets)];
  const carried = work.map((sheet) => carrySheet(carrier, sheet));
  dropLooks(carrier, new Set(carried.flatMap((sheet) => sheet.looksRemoved)));
  carrier.styles.save();

  const names = [...printNames(changes), ...changes.names];
  if (names.length > 0) {
    const index = new Map(
      sheetEntries(parts, workbook).map((entry) => [entry.name.toLowerCase(), entry.index]),
    );
    const find = (sheet: string) => index.get(sheet.toLowerCase());
    parts.put(workbook, changeNames(parts.text(workbook) ?? '', names, find, refusals));
  }
  if (changes.settings) changeSettings(parts, workbook, changes.settings);

  if (carried.some((sheet) => sheet.formulasChanged)) dropCalculationChain(parts, workbook);
  if (carried.some((sheet) => sheet.contentChanged) || changes.names.length > 0) {
    parts.put(workbook, withFullCalculation(parts.text(workbook) ?? ''));
  }
  if (isSigned(parts)) {
    refusals.say(
      'The workbook carries a digital signature. The saved copy differs from what was signed, so Excel will show the signature as invalid; the original file keeps it.',
    );
  }
  return { bytes: parts.bytes(), notCarried: refusals.sentences() };
}
