import type { ConditionalFormatState, SheetState } from '../../objectModel/state';
import type { NewConditionalFormat, RemovedConditionalFormat } from '../changes';
import { placeOf } from '../read/conditionalFormats';
import { sameData } from './sameData';

export interface ConditionalFormatChanges {
  readonly added: readonly NewConditionalFormat[];
  readonly removed: readonly RemovedConditionalFormat[];
  readonly notCarried: readonly string[];
}

function asNew(format: ConditionalFormatState): NewConditionalFormat | null {
  const { areas, formula, comparison, preset, style, stopIfTrue } = format;
  const shared = { areas, style, stopIfTrue };
  if (format.kind === 'Custom') return formula === undefined ? null : { ...shared, formula };
  if (format.kind === 'CellValue') return comparison === undefined ? null : { ...shared, comparison };
  return preset === undefined ? null : { ...shared, preset };
}

/** True when a rule of the file was edited, not merely read and handed back. */
function edited(before: ConditionalFormatState, after: ConditionalFormatState): boolean {
  const said = (format: ConditionalFormatState): unknown => {
    const { kind, areas, stopIfTrue, formula, comparison, preset, style } = format;
    // Only these carry a look that the object model can change.
    const hasLook = asNew(format) !== null;
    return { kind, areas, stopIfTrue, formula, comparison, preset, style: hasLook ? style : null };
  };
  return !sameData(said(before), said(after));
}

function isOnlyMoved(before: ConditionalFormatState, after: ConditionalFormatState): boolean {
  const { kind, stopIfTrue, preset } = before;
  return sameData([kind, stopIfTrue, preset], [after.kind, after.stopIfTrue, after.preset]);
}

/** New rules of a sheet, strongest first, with a sentence for each that a file cannot take from here. */
export function newConditionalFormats(
  sheet: string,
  formats: readonly ConditionalFormatState[],
): Pick<ConditionalFormatChanges, 'added' | 'notCarried'> {
  const made = formats.map(asNew);
  const lost = made.filter((one) => one === null).length;
  return {
    added: made.filter((one) => one !== null),
    notCarried:
      lost === 0
        ? []
        : [
            `${lost} conditional format(s) on "${sheet}" could not be saved: only formats by formula, by comparison and by ready-made criteria can be added.`,
          ],
  };
}

/** Rules that were added to a sheet or removed from it; a rule of the file is recognised by its place, an edited one is replaced. */
export function changedConditionalFormats(before: SheetState, after: SheetState): ConditionalFormatChanges {
  const present = new Map(after.conditionalFormats.map((format) => [format.origin, format]));
  const known = new Set(before.conditionalFormats.map((format) => format.origin));
  const removed: RemovedConditionalFormat[] = [];
  const replacements: ConditionalFormatState[] = [];
  const notCarried: string[] = [];
  for (const format of before.conditionalFormats) {
    const now = present.get(format.origin);
    if (now && !edited(format, now)) continue;
    // One of a kind that is not written anew goes along with the rows of the file.
    if (now && after.moves !== undefined && asNew(now) === null && isOnlyMoved(format, now)) continue;
    const place = placeOf(format.origin);
    if (place?.dialect !== 'usual' || (now && asNew(now) === null)) {
      const what = now ? 'changed' : 'removed';
      notCarried.push(`A conditional format on "${before.sheet}" was ${what}; the file keeps it as it was.`);
      continue;
    }
    removed.push({ sheet: before.sheet, by: 'place', block: place.block, rule: place.rule });
    if (now) replacements.push(now);
  }
  const fresh = after.conditionalFormats.filter(
    (format) => format.origin === undefined || !known.has(format.origin) || replacements.includes(format),
  );
  const made = newConditionalFormats(before.sheet, fresh);
  return { added: made.added, removed, notCarried: [...notCarried, ...made.notCarried] };
}
