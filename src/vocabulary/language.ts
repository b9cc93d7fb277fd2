import type { OptionalColumn } from '../cells/columnTable';
import type { Dimension, Status } from '../negotiation/concession';

/** What a column may be for, besides holding scores. */
export type ColumnRole = 'concession' | OptionalColumn;

/** What a list may say about a row beside its scores, for the findings of a session review. */
export const DETAIL_COLUMNS = ['condition', 'owner', 'due', 'askedBy', 'framing'] as const;
export type DetailColumn = (typeof DETAIL_COLUMNS)[number];

/** The columns of an offers log. */
export const OFFER_COLUMNS = ['side', 'amount', 'issue', 'session', 'reservation'] as const;
export type OfferColumn = (typeof OFFER_COLUMNS)[number];

/** The columns of a library beside its scores. */
export const LIBRARY_COLUMNS = [
  'type',
  'industry',
  'counterparty',
  'deal',
  'date',
  'direction',
  'outcome',
] as const;
export type LibraryColumn = (typeof LIBRARY_COLUMNS)[number];

/** Grades of a scale of words, with the score that each stands for. */
export const GRADES = {
  none: 1,
  low: 2.5,
  lowMedium: 4,
  medium: 5.5,
  mediumHigh: 7,
  high: 8.5,
  top: 10,
} as const;
export type Grade = keyof typeof GRADES;

/** Terms as people write them: lower case, accents as they are. A word that ends in `*` stands for all its endings. */
export type Terms = readonly string[];

/**
 * Terms by how much they say: 3 names the thing beyond doubt, 2 is its usual short name, 1 is a word that other tables use as
 * well.
 */
export type WeighedTerms = Readonly<Record<1 | 2 | 3, Terms>>;

/**
 * Parts of names, titles and sentences: `deal` is a word, `verhandl*` the beginning of one, `*verhandl*` may stand inside a
 * word as well.
 */
export type Fragments = readonly string[];

/** The words of one language, all that the add-in understands of it. A list may be empty; a test says which ones are. */
export interface Language {
  /** In English, as tests and documents name it. */
  readonly name: string;

  /** The headings of a concession list. */
  readonly headings: {
    readonly dimensions: Readonly<Record<Dimension, WeighedTerms>>;
    /** The dimensions by single letters, in their order: they count only when all three stand side by side. */
    readonly letters: Terms;
    /** A column may be without words in a language; there it is found by pointing at it. */
    readonly columns: Readonly<Partial<Record<ColumnRole, WeighedTerms>>>;
    /** Whole headings of the further columns. */
    readonly details: Readonly<Record<DetailColumn, Terms>>;
    /** `maybe`: words that mean the other party only where nothing speaks against it. */
    readonly sides: Readonly<Record<'own' | 'mirror' | 'maybe', Terms>>;
    /** Make a column of a dimension something computed from scores, not scores. */
    readonly derived: Terms;
    /** Number the rows. */
    readonly identifier: Terms;
    /** Units of money, wherever they stand: a column of amounts, not of scores. */
    readonly currency: Terms;
    /** Prices and contracts: outside brackets they speak against a score. */
    readonly price: Terms;
    /** A hint at the scale, such as "Score (1–10)". */
    readonly scale: Terms;
    /** Say nothing about which column it is. */
    readonly neutral: Terms;
    /** Part scores by something else than by who gave them, so they are nobody's name. */
    readonly noNames: Terms;
  };

  /** Which scores these are where a dimension has several columns, and how a session is counted. */
  readonly rounds: {
    /** Scores of an earlier day: those of today go first. */
    readonly baseline: Terms;
    /** Scores that count: today's, or a mean. */
    readonly current: Terms;
    /** What may stand right behind the number of a session: "2nd". */
    readonly ordinals: Terms;
  };

  /** The two sides, as cells name them. */
  readonly sides: { readonly us: Terms; readonly them: Terms; readonly nobody: Terms };

  /** The Direction column. */
  readonly directions: {
    /** Subjects and verbs, of which every pairing is understood: "we give", "they receive". */
    readonly we: Terms;
    readonly they: Terms;
    readonly giving: Terms;
    readonly getting: Terms;
    /** Further ways of writing "we concede it to them" and "they concede it to us". */
    readonly give: Terms;
    readonly get: Terms;
    /** Words for the sides that mean a side in this column only. */
    readonly us: Terms;
    readonly them: Terms;
    /** In the column's heading: the cells name who gives, or who receives. */
    readonly givers: Fragments;
    readonly receivers: Fragments;
    /** Pairs of single letters: of give, and of get. */
    readonly letters: readonly (readonly [give: string, get: string])[];
    /** Titles of what we can give and of what we want, beside the verbs: "Tradeables", "Wish list". */
    readonly gives: Terms;
    readonly gets: Terms;
    /** What a title must say whose it is: "Our concessions" are given, "Their concessions" received. */
    readonly conceded: Terms;
    /** Verbs before which the one who gives or gets is named: "Northwind gives". */
    readonly finite: Terms;
    /** Words before a verb or a noun of giving that are nobody's name: "possible gives", "what we get". */
    readonly qualifiers: Terms;
    /** Stand before the one who gives, and before the one who receives: "Concessions from Northwind", "to Northwind". */
    readonly beforeGiver: Terms;
    readonly beforeReceiver: Terms;
  };

  readonly statuses: Readonly<Record<Status, Terms>>;
  /** Yes and no; under a status, agreed and rejected. */
  readonly yes: Terms;
  readonly no: Terms;

  /** The commonest words, for worksheet formulas, where a text constant may hold 255 characters. */
  readonly formulas: {
    /** Words for giving, each with its opposite: who writes one on a sheet may write the other there next. */
    readonly directions: readonly (readonly [give: string, get: string])[];
    readonly agreed: Terms;
  };

  /** Words in place of numbers, from nothing to the most. */
  readonly grades: Readonly<Record<Grade, Terms>>;

  /** Lists of one score a side, and of money. */
  readonly measures: {
    readonly cost: Terms;
    readonly worth: Terms;
    /** Forms that speak to us: "Your cost". */
    readonly yours: Terms;
    readonly rank: Terms;
    /** How much it matters to a side, where it does not say whether 1 is the most or the least. */
    readonly priority: Terms;
    /** What a concession brings in return, and further columns of a matrix of money. */
    readonly expected: Terms;
    readonly probability: Terms;
    readonly years: Terms;
    readonly rate: Terms;
    readonly realised: Terms;
  };

  /** Rows that are no concessions, by what stands in place of a name. */
  readonly rows: {
    /** Call a row the weights of the columns. */
    readonly weights: Terms;
    /** Call a row a total, a subtotal or an average. */
    readonly totals: Terms;
    /** Do so only when they stand alone: "Media" may be a concession of press coverage. */
    readonly totalsAlone: Terms;
    /** May stand beside them without making the row a concession. */
    readonly besideTotals: Terms;
    /** Rows that hold limits, which a concession may also be called. */
    readonly limits: Terms;
    /** Rows that say what was given, received or is left: no concession is called so. */
    readonly balances: Terms;
    /** Begin a row that shows how the list is filled in: "Example: 5% discount". */
    readonly examples: Terms;
    /** Beginnings of the text that people write below a list. */
    readonly closing: Terms;
  };

  /** Names of sheets and tables. */
  readonly sheets: {
    /** Tell of a negotiation. */
    readonly deal: Fragments;
    /** A sheet on which somebody plans, whatever became of its rows since. */
    readonly plans: Terms;
    /** Tell of a list that is kept aside: an archive, a sample, the other side's map. */
    readonly setAside: Fragments;
    /** A list of what may be given without asking. */
    readonly approved: Fragments;
    /** A library of past deals. */
    readonly library: Fragments;
  };

  /** An offers log: whole headings, and the words of its Side column beside those of `sides`. */
  readonly offers: {
    readonly columns: Readonly<Record<OfferColumn, Terms>>;
    /** Units that may stand in its headings. */
    readonly units: Terms;
    readonly us: Terms;
    readonly them: Terms;
  };

  /** A library of past deals: whole headings. */
  readonly library: Readonly<Record<LibraryColumn, Terms>>;

  /** How somebody calls a thing small: "they called it a mere formality". */
  readonly framing: {
    readonly small: Fragments;
    readonly framed: Terms;
    readonly they: Terms;
    readonly say: Terms;
    readonly just: Terms;
    readonly articles: Terms;
  };

  /** What is written into notes and links. */
  readonly links: {
    /** Before a row's number: "row 12". */
    readonly row: Terms;
    /** A gesture for which nothing is expected back. */
    readonly goodwill: Terms;
  };
}
