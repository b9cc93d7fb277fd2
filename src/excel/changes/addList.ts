import { explain, explainRefusal } from '../explain';
import { inExcel } from '../inExcel';
import type { Notice } from '../notice';
import type { InsertOutcome } from '../template/insertTemplate';
import { activeSheetName, goneWords, rememberAddedSheet } from './ownSheet';

/**
 * Adds a list on a sheet of its own and answers what to tell the user, with the way back: the sheet goes again as long as
 * nobody has worked on it. Four round trips. Needs ExcelApi 1.7.
 */
export async function addList(
  insert: (context: Excel.RequestContext) => Promise<InsertOutcome>,
): Promise<Notice> {
  try {
    return await inExcel(async (context): Promise<Notice> => {
      const lookingAt = await activeSheetName(context);
      const outcome = await insert(context);
      if (outcome.kind === 'refused') return problem(explainRefusal(outcome.refusal));
      const { sheet } = outcome;
      const takeAway = await rememberAddedSheet(context, sheet, lookingAt);
      const undo = async (): Promise<Notice> => {
        try {
          return { kind: 'done', text: goneWords(sheet, await inExcel(takeAway)) };
        } catch (error) {
          return problem(explain(error));
        }
      };
      return { kind: 'done', text: `“${sheet}” was added. Your own sheets are as they were.`, undo };
    });
  } catch (error) {
    return problem(explain(error));
  }
}

function problem(text: string): Notice {
  return { kind: 'problem', text };
}
