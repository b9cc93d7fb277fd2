import { methodSettings } from '../../../src/excel/deal/deal';
import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
import { type ReviewedWorkbook, reviewWorkbook } from '../../../src/excel/review/reviewWorkbook';
import type { SessionReport } from '../../../src/excel/report/report';
import { sessionReport, type ReportSources } from '../../../src/excel/report/sessionReport';
import { findingsOf } from '../../../src/negotiation/findings/findings';
import { contextOf } from '../../../src/negotiation/findings/reviewContext';
import { rebalancing } from '../../../src/negotiation/rebalance/rebalance';
import { reviewDeal } from '../../../src/negotiation/review';
import { DEFAULT_FINDING_SETTINGS } from '../../../src/negotiation/settings';

/** A list of a supply deal over three sessions, from A4 on. */
export const NORTHWIND_SHEET: readonly (readonly unknown[])[] = [
  ['Northwind supply deal'],
  [],
  [],
  [
    ...['Concession', 'Our VM', 'Our SL', 'Our RE', 'Their VM', 'Their SL', 'Their RE'],
    ...['Direction', 'Status', 'Session'],
  ],
  ['Data-sharing clause', 2, 8, 3, 5, 5, 5, 'Give', 'Agreed', 2],
  ['Payment in 30 days', 3, 1, 2, 8, 4, 6, 'Give', 'Agreed', 1],
  ['Exclusivity in the region', 7, 9, 5, 5, 6, 4, 'Give', 'Offered', 3],
  ['Named support engineer', 3, 7, 4, 4, 2, 4, 'Give', 'Agreed', 3],
  ['Training on site', 2, 2, 2, 6, 4, 2, 'Give', 'Agreed', 1],
  ['Early roadmap access', 2, 3, 3, 6, 5, 6, 'Give', 'Idea', null],
  ['Reference account', 6, 8, 6, 2, 3, 4, 'Get', 'Agreed', 1],
  ['Volume commitment', 8, 6, 2, 5, 3, 3, 'Get', 'Agreed', 2],
  ['Press release', 2, 1, 2, 2, 5, 2, 'Get', 'Agreed', 3],
  ['Right of first refusal', 5, 8, 3, 2, 2, 1, 'Get', 'Asked', 3],
  ['Break clause after a year', 3, 7, 2, 4, 3, 2, 'Get', 'Idea', null],
  [`'=HYPERLINK("http://example.com","Joint event")`, 2, 2, 6, 3, 1, 5, 'Get', 'Idea', null],
  ['Price review', null, null, null, null, null, null, 'Get', 'Idea', null],
];

export const NORTHWIND_DEAL: DealSettings = { ...NEW_DEAL, budgets: [20, 24, 18], session: 3 };

/** Reads the active workbook and makes a report of it, as a command does. */
export async function reportOfWorkbook(some: Partial<ReportSources> = {}): Promise<SessionReport> {
  const found = await Excel.run(reviewWorkbook);
  if (found.kind === 'none') throw new Error('The test sheet holds a list');
  return reportOf(found, some);
}

/** The report of what was read, with the deal of the sample. */
export function reportOf(found: ReviewedWorkbook, some: Partial<ReportSources> = {}): SessionReport {
  const deal = NORTHWIND_DEAL;
  const { rows } = found.reading;
  const settings = { ...methodSettings(deal), ...DEFAULT_FINDING_SETTINGS };
  return sessionReport({
    reviewed: { ...found, deal, review: reviewDeal(rows, settings, deal.budgets) },
    findings: findingsOf(contextOf(rows, { session: 3, ended: true, budgets: deal.budgets })),
    rebalancing: rebalancing(rows, deal.budgets, settings),
    differences: ['“Named support engineer” (row 8): offered → agreed.', 'Row 5: leverage 7 → 8.'],
    deal: 'Northwind supply deal',
    day: '2026-05-14',
    ...some,
  });
}
