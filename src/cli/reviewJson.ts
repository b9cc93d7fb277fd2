import { columnLetters } from '../cells/a1';
import type { TemplatePlace } from '../excel/template/reading';
import { eachOptional, type ListColumns } from '../cells/columnTable';
import type { RowReview } from '../negotiation/review';
import type { Tally } from '../negotiation/tally';
import type { Triple } from '../negotiation/concession';
import type { Finding } from '../negotiation/findings/finding';
import type { IssueReview, SideOffers } from '../negotiation/offers/reviewOffers';
import type { Rebalancing } from '../negotiation/rebalance/rebalance';
import type { SessionReview } from '../excel/review/sessionReview';

/** The object printed for a workbook without a template. */
export const NO_TEMPLATE = { template: null } as const;

/** The review as other programs read it: columns by letter, rows as on the sheet, numbers free of binary noise. */
export function reviewJson(reviewed: SessionReview): object {
  const { reading, review } = reviewed;
  const { net } = review;
  return {
    template: templateJson(reading.place),
    rows: review.rows.map(rowJson),
    skipped: reading.skipped.map(({ cell, reason }) => ({ cell, reason })),
    given: tallyJson(review.given),
    received: tallyJson(review.received),
    net: {
      us: clean(net.us),
      them: clean(net.them),
      created: clean(net.created),
      share: net.share === null ? null : clean(net.share),
    },
    session: reviewed.session,
    changes: reviewed.differences,
    findings: reviewed.findings.map(findingJson),
    asks: asksJson(reviewed.asks),
    ...(reviewed.offers === null ? {} : { offers: reviewed.offers.issues.map(issueJson) }),
    ...(reading.otherTemplates.length > 0 ? { otherTemplates: reading.otherTemplates } : {}),
  };
}

function findingJson({ rule, severity, rows, numbers, message, suggestion }: Finding): object {
  const cleaned = Object.entries(numbers).map(([name, n]) => [name, clean(n)] as const);
  return { rule, severity, rows, numbers: Object.fromEntries(cleaned), message, suggestion };
}

/** Each ask with the dimension that it restores and the give that it is to follow on. */
function asksJson(rebalancing: Rebalancing | null): readonly object[] {
  if (rebalancing === null) return [];
  const { dimension, because, gave } = rebalancing;
  return rebalancing.asks.map(({ row, what, recovers, costsThem, wording }) => ({
    row,
    what,
    dimension,
    because,
    gave: gave?.row ?? null,
    recovers: recovers === null ? null : clean(recovers),
    costsThem: costsThem === null ? null : clean(costsThem),
    wording,
  }));
}

function issueJson({ issue, ours, theirs, selfBids, split, zone }: IssueReview): object {
  const side = ({ amounts, steps, pattern, limit }: SideOffers) => ({
    amounts,
    steps: steps.map(clean),
    pattern,
    limit: limit === null ? null : clean(limit.limit),
  });
  return {
    issue,
    ours: side(ours),
    theirs: side(theirs),
    selfBids: selfBids.map(({ from, to, change }) => ({ from, to, change: clean(change) })),
    split:
      split === null
        ? null
        : { apart: clean(split.apart), each: clean(split.each), middle: clean(split.middle) },
    zone,
  };
}

function templateJson({ sheet, headerRow, columns }: TemplatePlace): object {
  return { sheet, headerRow, columns: columnsJson(columns) };
}

function columnsJson(columns: ListColumns): object {
  const letter = (column: number | null) => (column === null ? null : columnLetters(column));
  const { concession, own, mirror } = columns;
  return {
    concession: letter(concession),
    own: own.map(letter),
    mirror: mirror === null ? null : mirror.map(letter),
    ...eachOptional((column) => letter(columns[column])),
  };
}

function rowJson({ concession, total, mirrorTotal, gaps, asymmetry, flag }: RowReview): object {
  const { row, name, direction, status, own, mirror } = concession;
  return {
    row,
    concession: name,
    direction,
    status,
    own,
    mirror,
    total: clean(total),
    mirrorTotal: mirrorTotal === null ? null : clean(mirrorTotal),
    gap: gaps === null ? null : cleanTriple(gaps),
    asymmetry: asymmetry === null ? null : clean(asymmetry),
    flag,
  };
}

function tallyJson({ value, leverage, relationship, total }: Tally): object {
  return {
    value: clean(value),
    leverage: clean(leverage),
    relationship: clean(relationship),
    total: clean(total),
  };
}

function cleanTriple([a, b, c]: Triple<number>): Triple<number> {
  return [clean(a), clean(b), clean(c)];
}

/** 6.1 − 3.1 is printed as 3, not as 2.9999999999999996; fourteen digits keep everything but the binary noise. */
function clean(n: number): number {
  return Number(n.toPrecision(14));
}
