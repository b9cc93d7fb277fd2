import type { LoggedOffer } from '../../negotiation/findings/reviewContext';
import { reviewIssue, type IssueReview } from '../../negotiation/offers/reviewOffers';
import { foldText } from '../../negotiation/foldText';
import { cellAddress } from '../../cells/a1';
import type { Parties } from '../../vocabulary/headingReader';
import type { SkippedCell } from '../../cells/skippedCell';
import { readSession } from '../../vocabulary/readSession';
import { isBlankAt, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { findOffers, type OffersPlace } from './findOffers';
import { offerSide } from '../../vocabulary/offerHeadings';
import { type OfferColumn } from '../../vocabulary/language';
import { readAmount } from '../../cells/readAmount';

/** The offers log of a workbook. */
export interface OffersReading {
  readonly sheet: string;
  /** In the order made: by session where every row has one, else in sheet order. */
  readonly offers: readonly LoggedOffer[];
  /** One entry per issue, in the order in which they came up. */
  readonly issues: readonly IssueReview[];
  readonly skipped: readonly SkippedCell[];
}

interface Line {
  readonly session: number | null;
  readonly issue: string;
  readonly side: 'us' | 'them';
  readonly amount: number | null;
  readonly reservation: number | null;
}

/** Reads and reviews the offers log; null when the workbook has none. What cannot be read is listed by its cell. */
export function readOffers(grids: readonly SheetGrid[], parties: Parties): OffersReading | null {
  const place = findOffers(grids, parties);
  if (place === null) return null;
  const skipped: SkippedCell[] = [];
  const lines = inOrder(linesOf(place, parties, skipped));
  const offers = lines.flatMap(({ issue, side, amount }): readonly LoggedOffer[] =>
    amount === null ? [] : [{ issue, side, amount }],
  );
  const issues = [...new Set(lines.map(({ issue }) => issue))].map((issue) => {
    const here = lines.filter((line) => line.issue === issue);
    const last = (side: Line['side']) =>
      here.filter((line) => line.side === side && line.reservation !== null).at(-1)?.reservation ?? null;
    return reviewIssue(
      issue,
      offers.filter((offer) => offer.issue === issue),
      { us: last('us'), them: last('them') },
    );
  });
  return { sheet: place.grid.sheet, offers, issues, skipped };
}

function linesOf(
  { grid, headerRow, lastRow, columns }: OffersPlace,
  parties: Parties,
  skipped: SkippedCell[],
): readonly Line[] {
  const lines: Line[] = [];
  const skip = (row: number, column: number, reason: string) =>
    skipped.push({ cell: cellAddress(row, column), reason });
  for (let row = headerRow + 1; row <= lastRow; row++) {
    if (isBlankAt(grid, row, columns.side) && isBlankAt(grid, row, columns.amount)) continue;
    const at = (column: OfferColumn) => columns[column];
    const value = (column: OfferColumn) => {
      const found = at(column);
      return found === undefined ? '' : valueAt(grid, row, found);
    };
    const side = offerSide(textAt(grid, row, columns.side), parties);
    if (side === null) {
      skip(row, columns.side, 'It is not clear whose offer this is, so it is left out. Type Us or Them.');
      continue;
    }
    const reservation = readAmount(value('reservation'));
    const amount = readAmount(value('amount'));
    if (amount === null && !(isBlankAt(grid, row, columns.amount) && reservation !== null)) {
      skip(row, columns.amount, 'This is no amount, so the offer is left out. Type a number.');
      continue;
    }
    const issue = at('issue');
    const spelt = issue === undefined ? '' : textAt(grid, row, issue);
    lines.push({
      session: readSession(value('session')),
      // One issue in two spellings is one issue.
      issue: lines.find((line) => foldText(line.issue) === foldText(spelt))?.issue ?? spelt,
      side,
      amount,
      reservation,
    });
  }
  return lines;
}

/** By session where every line has one; lines of one session keep their order. */
function inOrder(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ session }) => session === null)) return lines;
  return [...lines].sort((a, b) => (a.session ?? 0) - (b.session ?? 0));
}
