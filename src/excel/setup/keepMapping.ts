import { readDeal, writeDeal, type TemplateMapping } from '../deal/deal';
import { explain, explainRefusal } from '../explain';
import type { Notice } from '../notice';
import type { Refusal } from '../refusal';

/** Keeps the user's choice of columns with the workbook; null forgets it. Answers what to tell them, with the way back. */
export async function keepMapping(mapping: TemplateMapping | null): Promise<Notice> {
  try {
    const { before, refusal } = await exchange(mapping);
    if (refusal !== null) return { kind: 'problem', text: explainRefusal(refusal) };
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
    const { refusal } = await exchange(before);
    if (refusal !== null) return { kind: 'problem', text: explainRefusal(refusal) };
    return { kind: 'done', text: 'The columns are chosen as before.' };
  } catch (error) {
    return { kind: 'problem', text: explain(error) };
  }
}

interface Exchanged {
  /** The mapping that was kept until now. */
  readonly before: TemplateMapping | null;
  readonly refusal: Refusal | null;
}

/** Three round trips. */
function exchange(mapping: TemplateMapping | null): Promise<Exchanged> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { deal } = await readDeal(context);
    return { before: deal.mapping, refusal: await writeDeal(context, { ...deal, mapping }) };
  });
}
