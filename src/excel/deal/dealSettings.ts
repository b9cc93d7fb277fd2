import type { Triple } from '../../negotiation/concession';
import type { FindingSettings, MethodSettings } from '../../negotiation/settings';
import type { Scale } from '../../cells/scale';
import type { ListColumns } from '../../cells/columnTable';

/** What the user says of a list that its columns alone do not: absent is what the list itself says. */
export interface ListMeaning {
  /** One score a side in place of three. */
  readonly measure?: 'one' | undefined;
  /** What the scores run on; absent: from 1 to 10. */
  readonly scale?: Scale | undefined;
  /** Words of the Direction column, as they stand there, that mean that we give. */
  readonly gives?: readonly string[] | undefined;
  /** The same for what we get. */
  readonly gets?: readonly string[] | undefined;
  /** The sheet on which their side of the same concessions stands. */
  readonly theirSheet?: string | undefined;
}

/** The user's own word on where the template stands. It overrules what the reader would find by itself. */
export interface TemplateMapping extends ListMeaning {
  readonly sheet: string;
  /** 1-based row of the column headings. */
  readonly headerRow: number;
  /** Zero-based worksheet columns. */
  readonly columns: ListColumns;
  /** What stood in the heading cells when the user chose, so that a moved column is noticed. */
  readonly headings: readonly { readonly column: number; readonly text: string }[];
}

/** What a screen that the other side can see may show: all, words alone, or nothing of ours on the sheet. */
export const DISCREET_LEVELS = ['off', 'words', 'nothing'] as const;
export type DiscreetLevel = (typeof DISCREET_LEVELS)[number];

/** What Discreet has put out of sight at the user's word, so that turning it off brings back that and nothing else. */
export interface PutAway {
  /** Excel's own id of the list's sheet. */
  readonly list: string;
  /** Zero-based columns of the list that were folded. */
  readonly columns: readonly number[];
  /** Ids of the sheets that were hidden. */
  readonly sheets: readonly string[];
}

export const LIBRARY_ANSWERS = ['added', 'dismissed'] as const;

export const STRENGTHS = ['weak', 'fair', 'strong'] as const;

/** What we do if no deal comes about, and where we stop. Private: never in a copy, an export or the library. */
export interface WalkAway {
  /** What we will do if this fails, in words. */
  readonly alternative?: string | undefined;
  readonly strength?: (typeof STRENGTHS)[number] | undefined;
  /** The least that the whole deal must be worth to us, in points. */
  readonly value?: number | undefined;
  /** The same in money, as we write it: kept beside the points, which alone are compared with offers. */
  readonly money?: string | undefined;
  /** What we aim for, in points of the whole deal. */
  readonly target?: number | undefined;
  /** What we open with, in points of the whole deal, and its reason in words. */
  readonly firstOffer?: number | undefined;
  readonly reason?: string | undefined;
  /** Where they stop, as we guess it, in points of the whole deal for them. */
  readonly theirs?: number | undefined;
  /** Our own last day as YYYY-MM-DD. */
  readonly deadline?: string | undefined;
}

/** A row of the list, by its number and name: it is found again where rows moved since. */
export interface NamedListRow {
  /** 1-based worksheet row. */
  readonly row: number;
  readonly name: string;
}

/** What every offer of ours has to keep to. What is not named is as in a new deal. */
export interface OfferOptions {
  /** Our share of the whole deal stays at or below the mark. */
  readonly capped?: boolean | undefined;
  /** The whole deal stays within the limits. */
  readonly withinLimits?: boolean | undefined;
  /** The whole deal stays at or above our walk-away. */
  readonly aboveWalkAway?: boolean | undefined;
  /** An offer has at most so many items. */
  readonly maxItems?: number | undefined;
  /** Rows that are in every offer. */
  readonly mustHave?: readonly NamedListRow[] | undefined;
  /** Rows that the method would keep and that may be offered all the same. */
  readonly allowed?: readonly NamedListRow[] | undefined;
  /** Rows of which at most one may be in the deal. */
  readonly eitherOr?: readonly (readonly NamedListRow[])[] | undefined;
}

/** What the workbook remembers about the deal. */
export interface DealSettings {
  /** Only what the user changed; everything else is the method's default. */
  readonly method: Partial<MethodSettings>;
  /** The same for when findings fire. */
  readonly findings: Partial<FindingSettings>;
  /** What may be given away per dimension (sum of own scores); null: no limit set. */
  readonly budgets: Triple<number | null>;
  readonly relationship: 'ongoing' | 'one-off';
  /** Names of the two sides; '' where unknown. They also help to read headings such as "Acme VM". */
  readonly parties: { readonly us: string; readonly them: string };
  /** The session under way; null when sessions are not used. */
  readonly session: number | null;
  /** The day of signing as YYYY-MM-DD; null before. */
  readonly signedOn: string | null;
  /** The day of the last review after signing as YYYY-MM-DD; null when there was none. */
  readonly lastReviewed: string | null;
  /** Guesses about the other side that were asked about, as `guessKey` names them. */
  readonly askedAbout: readonly string[];
  readonly walkAway: WalkAway;
  readonly offerOptions: OfferOptions;
  /** What became of the question whether this deal goes into the library; null while it is open. */
  readonly library: (typeof LIBRARY_ANSWERS)[number] | null;
  readonly mapping: TemplateMapping | null;
  readonly discreet: DiscreetLevel;
  /** Null: nothing was put away. */
  readonly putAway: PutAway | null;
  /** What the user answered to questions about the list, by the key of the doubt. */
  readonly answers: Readonly<Record<string, KeptAnswer>>;
}

/** An answer to a question about the list, with the question as it was put. */
export interface KeptAnswer {
  readonly question: string;
  readonly answer: string;
}

export const NEW_DEAL: DealSettings = {
  method: {},
  findings: {},
  budgets: [null, null, null],
  relationship: 'ongoing',
  parties: { us: '', them: '' },
  session: null,
  signedOn: null,
  lastReviewed: null,
  askedAbout: [],
  walkAway: {},
  offerOptions: {},
  library: null,
  mapping: null,
  discreet: 'off',
  putAway: null,
  answers: {},
};
