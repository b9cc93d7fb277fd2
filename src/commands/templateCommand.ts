import type { DealSettings } from '../excel/deal';
import { explainRefusal } from '../excel/explain';
import type { Notice } from '../excel/notice';
import type { Refusal } from '../excel/refusal';
import { readDealAndTemplate } from '../excel/template/readTemplate';
import type { TemplateReading } from '../excel/template/reading';
import { inExcel, type Command } from './ribbonCommand';

/** A command on the detected template; without one it says what is missing. */
export function templateCommand(
  work: (
    context: Excel.RequestContext,
    reading: TemplateReading,
    deal: DealSettings,
  ) => Promise<Notice | null>,
): Command {
  return () =>
    inExcel(async (context) => {
      const { reading, deal } = await readDealAndTemplate(context);
      return 'kind' in reading ? refused({ kind: 'no template' }) : work(context, reading, deal);
    });
}

export function refused(refusal: Refusal): Notice {
  return { kind: 'problem', text: explainRefusal(refusal) };
}

export function done(text: string): Notice {
  return { kind: 'done', text };
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
