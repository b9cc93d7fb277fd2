import { foldTerm } from './foldHeading';
import { DETAIL_COLUMNS, type DetailColumn } from './language';
import { everyLanguage } from './languages';

const BY_HEADING: ReadonlyMap<string, DetailColumn> = new Map(
  DETAIL_COLUMNS.flatMap((column) =>
    everyLanguage(({ headings }) => headings.details[column]).map(
      (term) => [foldTerm(term), column] as const,
    ),
  ),
);

/** What a whole heading says of its column beside the scores; null for any other. @example detailColumn('Due date')  // 'due' */
export function detailColumn(heading: string): DetailColumn | null {
  return BY_HEADING.get(foldTerm(heading)) ?? null;
}

const OWN_HEADINGS: ReadonlySet<string> = new Set(
  DETAIL_COLUMNS.flatMap((column) =>
    everyLanguage(({ headings }) => headings.details[column].slice(0, 1)).map(foldTerm),
  ),
);

/** True for the heading by which the documents of this add-in call such a column: "Asked by", not "Requested by". */
export function isOwnDetailHeading(heading: string): boolean {
  return OWN_HEADINGS.has(foldTerm(heading));
}
