import type { DealSettings } from '../../src/excel/deal/dealSettings';
import { writeHighlights, type HighlightOutcome } from '../../src/excel/highlights/applyHighlights';
import { clearHighlights } from '../../src/excel/highlights/removeHighlights';
import { insertColumns, type ResultColumnOutcome } from '../../src/excel/results/insertResultColumns';
import { removeColumns, type ResultRemoval } from '../../src/excel/results/removeResultColumns';
import type { Refusal } from '../../src/excel/refusal';
import type { TemplateReading } from '../../src/excel/template/reading';
import { writerIn } from '../../src/excel/writing/writer';

// What is written on a sheet, without announcing it and without a way back: where nobody else is at work.

type Refused = { readonly kind: 'refused'; readonly refusal: Refusal };

const settled = <T extends { readonly kind: string }>(outcome: T | { readonly kind: 'moved' }) =>
  (outcome.kind === 'moved' ? { kind: 'refused', refusal: { kind: 'moved meanwhile' } } : outcome) as
    T | Refused;

const listOf = (reading: TemplateReading, deal: DealSettings) => ({
  sheet: reading.place.sheet,
  ...{ reading, deal, expected: null },
});

export async function insertResultColumns(
  context: Excel.RequestContext,
  reading: TemplateReading,
  deal: DealSettings,
  options: Parameters<typeof insertColumns>[2] = { running: false, at: null },
): Promise<ResultColumnOutcome> {
  return settled(await insertColumns(writerIn(context, null), listOf(reading, deal), options));
}

export async function removeResultColumns(
  context: Excel.RequestContext,
  reading: TemplateReading,
): Promise<ResultRemoval> {
  const { place } = reading;
  const list = { sheet: { id: place.sheet, name: place.sheet }, place };
  return settled(await removeColumns(writerIn(context, null), { list, reading }));
}

/** Only where ours are on the sheet already; null where they are not. */
export async function refreshHighlights(
  context: Excel.RequestContext,
  reading: TemplateReading,
  deal: DealSettings,
): Promise<HighlightOutcome | null> {
  const outcome = await writeHighlights(writerIn(context, null), listOf(reading, deal), {
    onlyIfThere: true,
  });
  return outcome === null ? null : settled(outcome);
}

export function removeHighlights(context: Excel.RequestContext): ReturnType<typeof clearHighlights> {
  return clearHighlights(writerIn(context, null));
}
