import { readDeal, writeDeal, type TemplateMapping } from '../deal';
import { explain } from '../explain';
import type { Notice } from '../notice';

/** Keeps the user's choice of columns with the workbook; null forgets it. Answers what to tell them, with the way back. */
export async function keepMapping(mapping: TemplateMapping | null): Promise<Notice> {
  try {
    const before = await exchange(mapping);
    return {
      kind: 'done',
      text:
        mapping === null
          ? 'Your choice of columns is forgotten; the list is looked for again.'
          : `Your columns of “${mapping.sheet}” are kept with this workbook.`,
      undo: () => putBack(before),
    };
  } catch (error) {
    return { kind: 'problem', text: explain(error) };
  }
}

async function putBack(before: TemplateMapping | null): Promise<Notice> {
  try {
    await exchange(before);
    return { kind: 'done', text: 'The columns are chosen as before.' };
  } catch (error) {
    return { kind: 'problem', text: explain(error) };
  }
}

/** Two round trips. Answers the mapping that was kept until now. */
function exchange(mapping: TemplateMapping | null): Promise<TemplateMapping | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { deal } = await readDeal(context);
    await writeDeal(context, { ...deal, mapping });
    return deal.mapping;
  });
}
