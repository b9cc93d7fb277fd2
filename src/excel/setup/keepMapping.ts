import { writeSettings } from '../changes/dealChange';
import type { Change } from '../changes/change';
import { makeChanges, type MakingOptions } from '../changes/makeChanges';
import type { TemplateMapping } from '../deal/dealSettings';
import type { Notice } from '../notice';

/** Keeps the user's choice of columns with the workbook; null forgets it. Answers what to tell them, with the way back. */
export function keepMapping(mapping: TemplateMapping | null, options: MakingOptions = {}): Promise<Notice> {
  return makeChanges([mappingChange(mapping)], options);
}

/** The same as a change: a setting, for which the workbook needs no list that was understood. No cell is touched. */
export function mappingChange(mapping: TemplateMapping | null): Change {
  return {
    id: 'mapping',
    title: mapping === null ? 'Forget the choice of columns' : 'Keep the choice of columns',
    where: 'Kept in this workbook’s settings; no cell changes.',
    list: null,
    make: async (writer) => {
      const outcome = await writeSettings(writer, { mapping });
      if (outcome.kind !== 'written') return outcome;
      return {
        kind: 'made',
        said:
          mapping === null
            ? 'Your choice of columns is forgotten; the list is looked for again.'
            : `Your columns of “${mapping.sheet}” are kept with this workbook.`,
        undone: (edited) =>
          edited > 0
            ? 'The settings were changed again since, so they stay as they are.'
            : 'The columns are chosen as before.',
      };
    },
  };
}
