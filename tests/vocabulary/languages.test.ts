import { foldTerm } from '../../src/vocabulary/foldHeading';
import { DETAIL_COLUMNS, LIBRARY_COLUMNS, OFFER_COLUMNS, type Language } from '../../src/vocabulary/language';
import { LANGUAGES } from '../../src/vocabulary/languages';

/** What a language may lack, with its lists by path. A gap that is closed, and one that opens, shows here. */
const LACKING: Readonly<Record<string, readonly string[]>> = {
  English: [],
  German: ['headings.columns.session.1', 'headings.columns.type.1', 'rounds.ordinals', 'offers.units'],
  French: [
    ...['headings.letters', 'headings.columns.session.1', 'headings.columns.session.2'],
    ...['headings.columns.type.1', 'headings.currency', 'directions.us', 'offers.units'],
  ],
  Spanish: [
    ...['headings.columns.session.1', 'headings.columns.session.2', 'headings.columns.type.1'],
    ...['headings.columns.linkedTo.1', 'headings.currency', 'offers.units', 'offers.them'],
  ],
  Italian: [
    'headings.letters',
    'headings.columns.session.1',
    'headings.columns.session.2',
    'headings.columns.type.1',
    'headings.columns.linkedTo.1',
    'headings.currency',
    'formulas.directions',
    'offers.units',
  ],
  Portuguese: [
    'headings.letters',
    'headings.columns.session.1',
    'headings.columns.session.2',
    'headings.columns.type.1',
    'headings.columns.linkedTo.1',
    'headings.currency',
    'formulas.directions',
    'offers.units',
  ],
  Dutch: [
    'headings.letters',
    'headings.columns.direction.2',
    'headings.columns.session.1',
    'headings.columns.session.2',
    'headings.columns.type.1',
    'headings.columns.linkedTo.1',
    'headings.currency',
    'formulas.directions',
    'offers.units',
  ],
  Polish: [
    'headings.letters',
    'headings.columns.direction.2',
    'headings.columns.session.1',
    'headings.columns.session.2',
    'headings.columns.type.1',
    'headings.columns.linkedTo.1',
    'headings.currency',
    'rounds.ordinals',
    'formulas.directions',
    'offers.units',
    'framing.articles',
  ],
  Chinese: [
    'headings.letters',
    'headings.columns.session.1',
    'headings.columns.session.2',
    'headings.columns.type.1',
    'headings.columns.linkedTo.1',
    'directions.us',
    'directions.letters',
    'directions.finite',
    'directions.qualifiers',
    'directions.beforeGiver',
    'directions.beforeReceiver',
    'formulas.directions',
    'formulas.agreed',
    'offers.units',
    'framing.articles',
  ],
  Japanese: [
    'headings.letters',
    'headings.columns.session.1',
    'headings.columns.session.2',
    'headings.columns.type.1',
    'headings.columns.linkedTo.1',
    'directions.us',
    'directions.letters',
    'directions.finite',
    'directions.qualifiers',
    'directions.beforeGiver',
    'directions.beforeReceiver',
    'formulas.directions',
    'formulas.agreed',
    'offers.units',
    'framing.articles',
  ],
  Arabic: [
    'headings.letters',
    'headings.columns.direction.2',
    'headings.columns.session.1',
    'headings.columns.session.2',
    'headings.columns.type.1',
    'headings.columns.linkedTo.1',
    'rounds.ordinals',
    'directions.us',
    'directions.letters',
    'directions.finite',
    'formulas.directions',
    'formulas.agreed',
    'offers.units',
    'framing.articles',
  ],
};

/** The lists of a language by path, such as `headings.columns.status.2`. */
function listsOf(part: unknown, path = ''): readonly (readonly [path: string, list: readonly unknown[]])[] {
  if (Array.isArray(part)) return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => listsOf(inner, path === '' ? key : `${path}.${key}`));
}

/** Every list that some language has. */
const PATHS = [...new Set(LANGUAGES.flatMap((language) => listsOf(language).map(([path]) => path)))];

function termsOf(language: Language): readonly (readonly [path: string, term: string])[] {
  return listsOf(language).flatMap(([path, list]) =>
    list.flatMap((term) => (typeof term === 'string' ? [[path, term] as const] : [])),
  );
}

test.each(LANGUAGES.map((language) => [language.name, language] as const))(
  '%s lacks what is said here and nothing else',
  (name, language) => {
    const filled = new Map(listsOf(language).map(([path, list]) => [path, list.length] as const));
    const lacking = PATHS.filter((path) => (filled.get(path) ?? 0) === 0);
    expect(lacking).toEqual(LACKING[name]);
  },
);

test.each(LANGUAGES.map((language) => [language.name, language] as const))(
  '%s is written in lower case, and each term says something once it is folded',
  (_, language) => {
    const terms = termsOf(language);
    expect(terms.filter(([, term]) => term !== term.toLowerCase() || term !== term.trim())).toEqual([]);
    const empty = terms.filter(([path, term]) => foldTerm(term) === '' && path !== 'rounds.ordinals');
    expect(empty).toEqual([]);
  },
);

test('of the headings of further lists none means two columns of one list', () => {
  const twice = (
    columns: readonly string[],
    termsFor: (column: string, language: Language) => readonly string[],
  ) => {
    const meanings = new Map<string, Set<string>>();
    for (const language of LANGUAGES)
      for (const column of columns)
        for (const term of termsFor(column, language)) {
          const folded = foldTerm(term);
          meanings.set(folded, (meanings.get(folded) ?? new Set()).add(column));
        }
    return [...meanings].filter(([, meant]) => meant.size > 1).map(([term]) => term);
  };
  expect(twice(OFFER_COLUMNS, (column, { offers }) => offers.columns[column as 'side'])).toEqual([]);
  expect(twice(LIBRARY_COLUMNS, (column, { library }) => library[column as 'type'])).toEqual([]);
  expect(twice(DETAIL_COLUMNS, (column, { headings }) => headings.details[column as 'due'])).toEqual([]);
});
