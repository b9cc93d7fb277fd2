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
