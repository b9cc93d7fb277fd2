import type { DealSettings } from '../excel/deal/dealSettings';
import type { NumberedAnswer } from '../excel/template/doubt';
import { parseBudgets } from './budgetWords';

/** What the person asked for on the command line. */
export type Request =
  | ({ readonly kind: 'review'; readonly file: string } & Asked)
  | ({ readonly kind: 'review several'; readonly files: readonly string[] } & Pick<
      Asked,
      'json' | 'deal' | 'library' | 'overwrite'
    >)
  | ({ readonly kind: 'check' } & CheckRequest)
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly sentence: string };

/** A check before sending, in place of a review. */
export interface CheckRequest extends Pick<Asked, 'json' | 'overwrite' | 'answers'> {
  readonly file: string;
  /** The file to save the cleaned copy in; null saves none. */
  readonly clean: string | null;
}

/** What the options ask for. */
export interface Asked {
  readonly json: boolean;
  /** The file to save a copy in; null saves none. */
  readonly out: string | null;
  /** Settings of the deal for this run alone. */
  readonly deal: Partial<Pick<DealSettings, 'budgets' | 'relationship'>>;
  /** Answers to the questions of the reading, for this run alone; only where there are some. */
  readonly answers?: readonly NumberedAnswer[];
  readonly setBaseline: boolean;
  /** The session to end; null ends none. */
  readonly endSession: number | null;
  /** Only where it was asked for. */
  readonly reviewSheet?: true;
  /** Only where it was asked for. */
  readonly bringTogether?: true;
  /** The file to gather the deals in as a library; only where one was named. */
  readonly library?: string;
  /** Looks for private data in place of a review; only where it was asked for. */
  readonly check?: true;
  /** The file to save what is free of private data in; only where one was named. */
  readonly clean?: string;
  /** Replaces a file that has the copy's name; only where it was asked for. */
  readonly overwrite?: true;
  /** Writes over a baseline or session that is recorded already; only where it was asked for. */
  readonly replace?: true;
}

export const USAGE = `Usage: npm run --silent review -- FILE.xlsx [FILE.xlsx ...] [options]

  --json            print the review as one JSON object instead of a report; of several workbooks one line each
  --out FILE        also save a copy of the workbook with highlights; the original stays as it is
  --overwrite       with --out, --library or --clean: replace a file of that name; without it nothing is saved over one
  --library FILE    also gather the deals as a concession library in a .json file, to be imported in the pane
  --budget V,L,R    limits on value, leverage and relationship for this review, such as 30,24,24;
                    leave one out with a dash: 30,-,24; of a list of one score a side: 40
  --relationship ongoing|one-off
                    what kind of relationship the deal belongs to, for this review
  --answer N=M      answer question N of the reading with its answer M, for this review; repeat it for more.
                    A scale may be answered in numbers: --answer 1=0..5
  --set-baseline    keep the list in the copy as the starting point to compare with; needs --out
  --end-session N   keep the list in the copy as session N ended; needs --out
  --replace         with the two above: write over what is recorded of it already; without it nothing is saved
  --bring-together  write lists that stand apart, or run otherwise, as one list of formulas into the copy; needs --out
  --review-sheet    also write the review sheet of the session into the copy; needs --out
  --check           before sending: say where private data stands in the workbook, in place of the review
  --clean FILE      the same, and save a new workbook of what can be seen on the sheets without: values only
  --help            show this text

Several workbooks are reviewed one after another, and one that cannot be read does not stop the others; they take
--json, --budget, --relationship and --library. A check takes --json, --answer and --overwrite.

Exit codes: 0 reviewed or checked; 2 wrong usage, the file cannot be read, or what was to be kept or saved could not be;
3 no concession map found. Of several workbooks the highest code counts.`;

const NOTHING_ASKED: Asked = { json: false, out: null, deal: {}, setBaseline: false, endSession: null };

/** What an option makes of the request; a sentence when its value will not do. */
type Applied = Asked | string;

type Option =
  | { readonly takes: 'nothing'; readonly apply: (asked: Asked) => Applied }
  | {
      readonly takes: 'a value';
      /** The sentence for a missing value. */
      readonly missing: string;
      readonly apply: (asked: Asked, value: string) => Applied;
    };

const OPTIONS: Readonly<Record<string, Option>> = {
  '--json': { takes: 'nothing', apply: (asked) => ({ ...asked, json: true }) },
  '--out': {
    takes: 'a value',
    missing: 'After --out, name the file to save the reviewed copy in.',
    apply: (asked, out) => (asked.out === null ? { ...asked, out } : 'Give --out only once.'),
  },
  '--budget': {
    takes: 'a value',
    missing: 'After --budget, give three limits, such as 30,24,24.',
    apply: (asked, value) => {
      const budgets = parseBudgets(value);
      return budgets === null
        ? 'After --budget, give limits on value, leverage and relationship, such as 30,24,24 or 30,-,24.'
        : { ...asked, deal: { ...asked.deal, budgets } };
    },
  },
  '--relationship': {
    takes: 'a value',
    missing: 'After --relationship, say ongoing or one-off.',
    apply: (asked, value) =>
      value === 'ongoing' || value === 'one-off'
        ? { ...asked, deal: { ...asked.deal, relationship: value } }
        : 'A relationship is ongoing or one-off.',
  },
  '--answer': {
    takes: 'a value',
    missing: 'After --answer, give a question and its answer, such as 1=2.',
    apply: (asked, value) => {
      const found = /^([1-9]\d?)=(?:([1-9]\d?)|(-?\d{1,4}(?:\.\d+)?\.\.-?\d{1,4}(?:\.\d+)?))$/.exec(value);
      if (found === null) return 'After --answer, give a question and its answer, such as 1=2 or 1=0..5.';
      const answer = { doubt: Number(found[1]), answer: found[3] ?? Number(found[2]) };
      return { ...asked, answers: [...(asked.answers ?? []), answer] };
    },
  },
  '--library': {
    takes: 'a value',
    missing: 'After --library, name the .json file to gather the deals in.',
    apply: (asked, library) =>
      asked.library === undefined ? { ...asked, library } : 'Give --library only once.',
  },
  '--check': { takes: 'nothing', apply: (asked) => ({ ...asked, check: true }) },
  '--clean': {
    takes: 'a value',
    missing: 'After --clean, name the file to save the cleaned copy in.',
    apply: (asked, clean) => (asked.clean === undefined ? { ...asked, clean } : 'Give --clean only once.'),
  },
  '--set-baseline': { takes: 'nothing', apply: (asked) => ({ ...asked, setBaseline: true }) },
  '--bring-together': { takes: 'nothing', apply: (asked) => ({ ...asked, bringTogether: true }) },
  '--review-sheet': { takes: 'nothing', apply: (asked) => ({ ...asked, reviewSheet: true }) },
  '--overwrite': { takes: 'nothing', apply: (asked) => ({ ...asked, overwrite: true }) },
  '--replace': { takes: 'nothing', apply: (asked) => ({ ...asked, replace: true }) },
  '--end-session': {
    takes: 'a value',
    missing: 'After --end-session, give the number of the session that ended.',
    apply: (asked, value) =>
      /^[1-9]\d{0,2}$/.test(value)
        ? { ...asked, endSession: Number(value) }
        : 'A session is a whole number from 1 to 999.',
  },
};

/**
 * Reads the command line. Options may stand before or after the file, `--out=FILE` is the same as `--out FILE`, and
 * after `--` everything is a file name.
 *
 * @example parseArguments(['deal.xlsx', '--json'])
 *          // { kind: 'review', file: 'deal.xlsx', json: true, out: null, … }
 */
export function parseArguments(words: readonly string[]): Request {
  const files: string[] = [];
  let asked = NOTHING_ASKED;
  let onlyFiles = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (onlyFiles || !word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    if (word === '--') {
      onlyFiles = true;
      continue;
    }
    if (word === '--help' || word === '-h') return { kind: 'help' };
    const [name = '', ...joined] = word.split('=');
    const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
    if (option === undefined || (option.takes === 'nothing' && joined.length > 0))
      return misuse(`There is no option ${word}.`);
    let applied: Applied;
    if (option.takes === 'nothing') applied = option.apply(asked);
    else {
      const value = joined.length > 0 ? joined.join('=') : words[++at];
      if (value === undefined || value === '' || (joined.length === 0 && value.startsWith('--')))
        return misuse(option.missing);
      applied = option.apply(asked, value);
    }
    if (typeof applied === 'string') return misuse(applied);
    asked = applied;
  }
  const [file, ...more] = files;
  if (file === undefined || file === '') return misuse('Name the workbook to review.');
  if (asked.check === true || asked.clean !== undefined)
    return more.length > 0 ? misuse('Check one workbook at a time.') : checkOf(file, asked);
  if (more.length > 0) return several(files, asked);
  if (asked.out === null && (asked.setBaseline || asked.endSession !== null))
    return misuse('The starting point and ended sessions are kept in a copy: name it with --out.');
  if (asked.overwrite && asked.out === null && asked.library === undefined)
    return misuse('--overwrite goes with --out, --library or --clean.');
  if (asked.replace && !asked.setBaseline && asked.endSession === null)
    return misuse('--replace goes with --set-baseline or --end-session.');
  if (asked.out === null && asked.bringTogether)
    return misuse('Lists are brought together in a copy: name it with --out.');
  if (asked.out === null && asked.reviewSheet)
    return misuse('The review sheet is written into a copy: name it with --out.');
  return { kind: 'review', file, ...asked };
}

function checkOf(file: string, { json, deal, clean, overwrite, answers, ...rest }: Asked): Request {
  const { out, setBaseline, endSession, reviewSheet, bringTogether, library, replace } = rest;
  const others = [setBaseline, reviewSheet, bringTogether, library, replace, out, endSession];
  if (others.some(Boolean) || Object.keys(deal).length > 0)
    return misuse('A check takes --json, --answer, --clean and --overwrite alone.');
  if (overwrite && clean === undefined) return misuse('--overwrite goes with --out, --library or --clean.');
  return {
    ...{ kind: 'check', file, json, clean: clean ?? null },
    ...(overwrite && { overwrite }),
    ...(answers !== undefined && { answers }),
  };
}

/** What is written or answered belongs to one workbook. */
function several(files: readonly string[], { json, deal, ...rest }: Asked): Request {
  if (files.includes('')) return misuse('Name the workbooks to review.');
  const { out, setBaseline, endSession, answers, reviewSheet, replace, library, overwrite } = rest;
  const isForOne = [
    setBaseline,
    rest.bringTogether,
    reviewSheet,
    overwrite && library === undefined,
    replace,
    answers,
    out,
    endSession,
  ].some(Boolean);
  return isForOne
    ? misuse('What is written or answered belongs to one workbook: review this one by itself.')
    : {
        ...{ kind: 'review several', files, json, deal },
        ...(library !== undefined && { library }),
        ...(overwrite && { overwrite }),
      };
}

function misuse(sentence: string): Request {
  return { kind: 'misuse', sentence };
}
