import { foldHeading, foldTerm } from './foldHeading';
import { LIBRARY_COLUMNS, type LibraryColumn } from './language';
import { everyLanguage } from './languages';

const BY_HEADING: ReadonlyMap<string, LibraryColumn> = new Map(
  LIBRARY_COLUMNS.flatMap((column) =>
    everyLanguage(({ library }) => library[column]).map((term) => [foldTerm(term), column] as const),
  ),
);

/** What a heading of a library stands for; null for any other. @example libraryColumn('Closed on')  // 'date' */
export function libraryColumn(heading: string): LibraryColumn | null {
  return BY_HEADING.get(foldTerm(heading)) ?? BY_HEADING.get(foldHeading(heading).main.join(' ')) ?? null;
}
