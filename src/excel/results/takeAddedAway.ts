import type { Inverse } from '../writing/step';
import { settingStep } from '../writing/settingStep';
import { RECORD_KEY, recordText } from './columnRecord';
import { writeHighlights } from '../highlights/applyHighlights';
import type { ResultTag } from '../../formulas/resultTags';
import type { TemplateReading } from '../template/reading';
import type { ColumnLooks } from './columnLooks';
import { listNow, standsAs } from '../reading/listNow';
import { looksStep } from './looksStep';
import { removeColumns, type PendingLooks } from './removeResultColumns';

/**
 * The way back of added columns: takes them away where the list stands by now, as far as nobody else has written into them, and
 * puts the looks of the cells back.
 *
 * @param looks how the cells looked before, by the tag of the column
 */
export async function takeAddedAway(
  context: Excel.RequestContext,
  {
    sheet,
    reading,
    looks,
    pending,
    onKept,
  }: {
    readonly sheet: { readonly id: string; readonly name: string };
    /** The list as it stood. */
    readonly reading: TemplateReading;
    readonly looks: ReadonlyMap<ResultTag, ColumnLooks>;
    /** What an undo that was interrupted has left to do. */
    readonly pending: PendingLooks;
    readonly onKept: (headings: readonly string[]) => void;
  },
): Promise<Inverse> {
  const now = await listNow(context, sheet.id);
  if (now === null) {
    const there = context.workbook.worksheets.getItemOrNullObject(sheet.id);
    there.load('id');
    await context.sync();
    if (!there.isNullObject) return { make: null, edited: looks.size };
    // The columns went with their sheet; what is kept of them goes too.
    return { make: (writer) => writer.write(forgetRecordStep(sheet)), edited: 0 };
  }
  return {
    make: async (writer) => {
      const list = { sheet, place: now.reading.place };
      if (pending.looks !== null) {
        const settled = await writer.write(looksStep(list, pending.looks, null));
        if (settled.kind !== 'written') return settled;
        pending.looks = null;
        return DONE;
      }
      const outcome = await removeColumns(writer, {
        list,
        reading: now.reading,
        expected: now.expected,
        only: new Set(looks.keys()),
        looks,
        pending,
      });
      if (outcome.kind !== 'removed') return outcome;
      onKept(outcome.kept);
      if (standsAs(reading, now.reading)) return DONE;
      // Highlights that were written anew for the moved list stand on the Reading column too.
      const highlights = await writeHighlights(writer, now, { onlyIfThere: true });
      return highlights === null || highlights.kind === 'applied' ? DONE : highlights;
    },
    edited: 0,
  };
}

const DONE = { kind: 'written', before: null, after: null, note: null } as const;

/** Forgets what is kept of the result columns of a sheet that is gone. */
function forgetRecordStep(sheet: { readonly id: string; readonly name: string }) {
  return settingStep({
    key: RECORD_KEY,
    valueFor: (kept) =>
      typeof kept?.value === 'string'
        ? recordText(kept.value, { ...sheet, isDone: true, columns: [] })
        : (kept?.value ?? null),
  });
}
