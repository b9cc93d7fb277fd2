import type { Change } from './change';
import { settingsUndone, type DealChangeWords } from './dealChange';
import { RECORD_KINDS, type DealRecords } from '../records/dealRecords';
import { newerRecordRefusal, parseKept, textToKeep, type RecordKind } from '../records/recordKind';
import { settingStep } from '../writing/settingStep';

/**
 * Keeps a record of the deal (people, checks, lessons, what was signed) in the workbook's settings. No cell is touched. Undo
 * puts back what was kept before, unless it was changed again since; what a newer version of the add-in kept is not written
 * over.
 *
 * @param update what is kept then, from what is kept in the moment of writing
 */
export function recordChange<K extends keyof DealRecords>(
  which: K,
  update: (kept: DealRecords[K]) => DealRecords[K],
  { title, where, said }: DealChangeWords,
): Change {
  const kind: RecordKind<DealRecords[K]> = RECORD_KINDS[which];
  return {
    id: `record-${which}`,
    title,
    where: `${where} Kept in this workbook’s settings; no cell changes.`.trim(),
    list: null,
    make: async (writer) => {
      const outcome = await writer.write(
        settingStep({
          key: kind.key,
          valueFor: (kept) => textToKeep(kind, update(parseKept(kind, kept?.value).value)),
          refuse: (kept) => newerRecordRefusal(kind, kept?.value),
        }),
      );
      if (outcome.kind !== 'written') return outcome;
      return { kind: 'made', said, undone: settingsUndone };
    },
  };
}
