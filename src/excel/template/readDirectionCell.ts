import type { Direction } from '../../negotiation/concession';
import { foldWord, readDirection } from '../../negotiation/words';
import { foldText } from './foldHeading';
import type { Parties } from './headings';
import { terms } from './terms';

/** Reads the words of a Direction cell; null when they are not understood. Blank cells are the caller's business. */
export type DirectionReader = (text: string) => Direction | null;

const US: readonly string[] = terms(`
  us, we, our, ours, our side, our team, own, self, wir, uns, unsere seite, eigene seite, nous, notre
  cote, nosotros, nuestro lado, nuestra parte, me, internal, own side
`);

const THEM: readonly string[] = terms(`
  them, they, their, theirs, their side, other side, other party, counterparty, counterpart, the other
  side, the other party, partner, sie, gegenseite, gegenpartei, andere seite, verhandlungspartner, eux,
  ils, autre partie, lautre partie, l autre partie, partie adverse, ellos, contraparte, la contraparte,
  otra parte, la otra parte, client, customer, supplier, vendor, kunde, lieferant, fournisseur, cliente,
  proveedor, opponent, mirror
`);

/** An arrow points from us or to us. */
const ARROWS: Readonly<Record<string, Direction>> = { '→': 'give', '⇒': 'give', '←': 'get', '⇐': 'get' };

/** Headings under which "us" means: to us. */
const RECEIVING =
  /\b(?:to|receiver|recipient|beneficiary|receives?|gets|for whom|who receives|who gets|who benefits|an wen|empfanger|wer bekommt|wer erhalt|beneficiaire|qui recoit|beneficiario|quien recibe)\b/;
const GIVING = /\b(?:from|gives?|giver|given|concedes?|by|von|gibt|geber|donne|cede|da)\b/;

const LETTERS: Readonly<Record<string, Readonly<Record<string, Direction>>>> = {
  // What single letters mean depends on the pair: "G" beside "R" is give, and get has no letter of its own beside it.
  gr: { g: 'give', r: 'get' },
  gt: { g: 'give', t: 'get' },
  io: { o: 'give', i: 'get' },
  cr: { c: 'give', r: 'get' },
  ge: { g: 'give', e: 'get' },
  dr: { d: 'give', r: 'get' },
};

/**
 * Makes the reader for one Direction column. "Us" and "Them" are read by the column's heading (who gives, or who receives),
 * single letters by the pair in use, and the parties' own names as "we" and "they".
 *
 * @example directionReader('Who gives?', ['Us', 'Them'])('Them')  // 'get'
 */
export function directionReader(
  heading: string,
  words: readonly string[],
  parties: Parties = { us: '', them: '' },
): DirectionReader {
  const head = foldText(heading);
  const us = new Set([...US, ...(parties.us === '' ? [] : [foldText(parties.us)])]);
  const them = new Set([...THEM, ...(parties.them === '' ? [] : [foldText(parties.them)])]);
  const turned = RECEIVING.test(head) && !GIVING.test(head);
  const letters = lettersOf(/^\p{L} \p{L}$/u.test(head) ? [...words, ...head.split(' ')] : words);
  const known = new Map<string, Direction | null>();

  const understand = (text: string): Direction | null => {
    const arrow = ARROWS[text.trim()];
    if (arrow !== undefined) return arrow;
    const plain = withPartiesAsWe(text.replace(/→|⇒|[-=]+>/g, ' to '), parties);
    const understood = readDirection(plain);
    if (understood !== null) return understood;
    const word = foldWord(plain);
    if (us.has(word)) return turned ? 'get' : 'give';
    if (them.has(word)) return turned ? 'give' : 'get';
    const both = /^(.*\S) (?:to|an|a) (\S.*)$/.exec(word);
    if (both?.[1] !== undefined && us.has(both[1])) return 'give';
    if (both?.[1] !== undefined && them.has(both[1])) return 'get';
    return letters[word] ?? null;
  };
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const direction = understand(text);
    known.set(text, direction);
    return direction;
  };
}

function lettersOf(words: readonly string[]): Readonly<Record<string, Direction>> {
  const used = new Set(words.map(foldWord).filter((word) => word !== ''));
  if (used.size === 0 || [...used].some((word) => word.length > 1)) return {};
  const pairs = Object.values(LETTERS).filter((pair) => [...used].every((letter) => letter in pair));
  // "G" alone may be give or get: no guess.
  return used.size === 2 && pairs.length === 1 ? (pairs[0] ?? {}) : {};
}

function withPartiesAsWe(text: string, { us, them }: Parties): string {
  const named = (name: string) =>
    new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'giu');
  const withUs = us.trim() === '' ? text : text.replace(named(us.trim()), 'we');
  return them.trim() === '' ? withUs : withUs.replace(named(them.trim()), 'they');
}
