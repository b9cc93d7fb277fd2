import type { Direction, Scores } from '../../negotiation/concession';
import { cellAddress, sheetAddress } from '../../cells/a1';
import { ONE_TO_TEN, scaleName } from '../../cells/scale';
import { textAt } from '../../cells/sheetGrid';
import { headingReader, type Parties } from '../../vocabulary/headingReader';
import { isSetAside } from '../../vocabulary/sheetTitles';
import {
  sheetStatus,
  titleDirection,
  titleReading,
  titleSession,
  titleStatus,
} from '../../vocabulary/titleHints';
import type { Candidate } from './candidate';
import { ask, NO_ANSWERS, type Answers, type PartialDoubt } from './doubt';
import type { OtherList } from './reading';
import { alikeButNotSame, mirrorFrom, scaleDoubts, sharedNames } from './pairedLists';
import { titlesAbove, whoIs } from './rowHints';

/** What the other lists of a workbook are to the one that was found. */
export interface Others {
  readonly lists: readonly OtherList[];
  readonly doubts: readonly PartialDoubt[];
  /** Their scores on a sheet of their own, by our row; null where there are none. */
  readonly mirror: ReadonlyMap<number, Scores> | null;
  readonly mirrorPlace: string | null;
  /** The list in which they stand; null where there is none. */
  readonly mirrorList: Candidate | null;
  /** Lists that seem to be parts of the same deal and were not said to be another one. */
  readonly parts: readonly DealPart[];
}

/** A further list of the same deal. */
export interface DealPart {
  readonly list: Candidate;
  /** What the found list and this one are, where titles say it; null: what their rows say. */
  readonly directions: { readonly found: Direction; readonly part: Direction } | null;
  /** The question that asks whether they belong together. */
  readonly key: string;
}

const TOGETHER = 'Yes, bring them together';
const APART = 'No, they are two deals';

/** Where a candidate stands, as `Sheet!A4`. */
export function candidatePlace({ layout }: Candidate): string {
  return sheetAddress(layout.grid.sheet, cellAddress(layout.headerRow, layout.columns.concession));
}

/** What a sheet's name and the titles above a list say of it. */
interface Said {
  readonly direction: 'give' | 'get' | null;
  readonly isTheirs: boolean;
  readonly session: number | null;
  readonly status: string | null;
}

export function saidOf({ layout }: Candidate, parties: Parties, answers: Answers = NO_ANSWERS): Said {
  const { grid, table, headerRow, columns } = layout;
  const read = headingReader(parties);
  const titles = titlesAbove(layout).map(({ text }) => text);
  const heading = textAt(grid, headerRow, columns.concession);
  const texts = [
    ...titles,
    ...(titleReading(heading).isPlain ? [heading] : []),
    grid.sheet,
    table?.name ?? '',
  ];
  const direction =
    texts.map((text) => titleReading(text, whoIs(text, answers)).direction).find((one) => one !== null) ??
    null;
  const sided = [...titles, grid.sheet, table?.name ?? '']
    .map((text) => (text.length > 60 ? null : read(text).side))
    .find((one) => one !== null);
  return {
    direction: direction === 'both' ? null : direction,
    isTheirs: layout.areTheirs === true || (direction === null && sided === 'mirror'),
    session: texts.map(titleSession).find((one) => one !== null) ?? null,
    status:
      texts
        .map((text) => (text === grid.sheet ? sheetStatus : titleStatus)(text))
        .find((one) => one !== null) ?? null,
  };
}

const MOST = 0.6;

/**
 * The list that is today's and ours among the candidates: ours before theirs, the latest of several sessions unless one of
 * them is on the active sheet.
 */
export function todaysOf(found: Candidate, others: readonly Candidate[], parties: Parties): Candidate {
  const alike = others.filter(
    (one) => sharedNames(found, one) >= MOST && one.layout.grid !== found.layout.grid,
  );
  const said = saidOf(found, parties);
  const ours = said.isTheirs ? alike.find((one) => !saidOf(one, parties).isTheirs) : undefined;
  if (ours !== undefined)
    return todaysOf(
      ours,
      others.filter((one) => one !== ours),
      parties,
    );
  const standing = standingOf(found);
  const later = alike.find((one) => standingOf(one) > standing);
  if (later !== undefined && said.session === null && (standing < 0 || !found.layout.grid.active))
    return later;
  if (found.layout.grid.active || said.session === null) return found;
  return (
    [found, ...alike]
      .map((one) => ({ one, session: saidOf(one, parties).session ?? -1 }))
      .sort((a, b) => b.session - a.session)[0]?.one ?? found
  );
}

/** Whether a sheet says by its name that it is of an earlier day (−1) or of today (1), "Prep" and "Live"; 0: neither. */
function standingOf({ layout: { grid } }: Candidate): number {
  const { earlier, settled } = headingReader()(grid.sheet);
  return earlier ? -1 : settled ? 1 : 0;
}

/** Tells what each other list is, and asks where it is not plain. */
export function othersOf(
  found: Candidate,
  others: readonly Candidate[],
  parties: Parties,
  answers: Answers,
  theirSheet?: string,
): Others {
  const said = saidOf(found, parties, answers);
  const { grid, columns } = found.layout;
  const lists: OtherList[] = [];
  const doubts: PartialDoubt[] = [];
  const parts: DealPart[] = [];
  let theirs: Candidate | null = null;
  const put = (question: Parameters<typeof ask>[0]) => {
    const { answer, open } = ask(question, answers);
    doubts.push(...open);
    return answer;
  };
  for (const other of others) {
    const place = candidatePlace(other);
    const name = other.layout.grid.sheet;
    const isChosen = theirSheet !== undefined && name === theirSheet;
    const says = { ...saidOf(other, parties, answers), ...(isChosen && { isTheirs: true }) };
    const isElsewhere = other.layout.grid !== grid;
    const shared = isChosen ? 1 : sharedNames(found, other);
    const list = (why: string) => lists.push({ place, why });
    const asked = { column: 'concession', cells: [place], key: keyOfList(other) } as const;
    if (shared >= MOST && says.isTheirs && columns.mirror === null) {
      list('the same concessions scored for their side');
      theirs ??= other;
      for (const question of alikeButNotSame(found, other)) put(question);
    } else if (shared >= MOST && says.isTheirs)
      list('the same concessions scored for their side; ours has their scores already');
    else if (shared >= 0.3 && says.session !== null && said.session !== null) {
      const isLater = says.session > said.session;
      list(`session ${says.session}, ${isLater ? 'later' : 'earlier'} than the one that was read`);
      if (isLater) {
        const here = `Session ${said.session}, as on the sheet in front`;
        put({
          ...asked,
          about: 'session',
          reason: `"${name}" holds a later session than "${grid.sheet}".`,
          question: "Which session is today's?",
          answers: [here, `Session ${says.session}`],
          taken: here,
        });
      }
    } else if (shared >= MOST && isElsewhere && standingOf(other) < standingOf(found))
      list('the same concessions of an earlier day, by the name of its sheet');
    else if (isElsewhere && isSetAside(name)) list('kept aside, by the name of its sheet');
    else if (isHalf(found, said, other, says)) {
      const directions = halvesOf(said, says);
      list(`what we ${directions.part}, by its title`);
      const answer = put({
        ...asked,
        about: 'list',
        reason: `"${titleOf(other)}" seems to hold the other half of this deal; it is not counted here.`,
        question: `Do "${titleOf(found)}" and "${titleOf(other)}" belong to one deal?`,
        answers: [TOGETHER, APART],
        taken: null,
      });
      if (answer !== APART) parts.push({ list: other, directions, key: asked.key });
      if (answer === TOGETHER) doubts.push(...notAlike(found, other, asked));
    } else if (shared >= MOST && isElsewhere) {
      list('the same concessions once more');
      if (
        columns.mirror === null &&
        other.layout.columns.direction === null &&
        other.layout.columns.status === null
      ) {
        const yes = 'Their side of this list';
        const answer = put({
          ...asked,
          about: 'side',
          column: 'mirror',
          reason: `"${name}" scores the same concessions once more, and nothing says whose scores these are.`,
          question: `What does "${name}" hold?`,
          answers: [yes, 'Our scores of another day', 'Something else'],
          taken: null,
        });
        if (answer === yes) theirs ??= other;
      } else
        put({
          ...asked,
          about: 'list',
          reason: `"${name}" holds the same concessions once more.`,
          question: "Which of the lists is today's?",
          answers: [`"${grid.sheet}"`, `"${name}"`],
          taken: `"${grid.sheet}"`,
        });
    } else if (says.status !== null && said.status !== null && isElsewhere) {
      list(`rows that are ${says.status}, by the name of their sheet`);
      const answer = put({
        ...asked,
        about: 'list',
        reason: `"${name}" seems to hold further rows of this deal; they are not counted here.`,
        question: `Do "${grid.sheet}" and "${name}" belong to one deal?`,
        answers: [TOGETHER, APART],
        taken: null,
      });
      if (answer !== APART) parts.push({ list: other, directions: null, key: asked.key });
    } else list(isElsewhere ? 'a list of its own' : 'a list of its own on the same sheet');
  }
  if (theirs !== null) doubts.push(...scaleDoubts(found, theirs));
  return {
    lists,
    doubts,
    mirror: theirs === null ? null : mirrorFrom(found, theirs),
    mirrorPlace: theirs === null ? null : candidatePlace(theirs),
    mirrorList: theirs,
    parts,
  };
}

/** Names the question about a list, whatever it asks. */
function keyOfList(list: Candidate): string {
  return `list|${list.layout.grid.sheet}|${headingsOf(list)}`;
}

/** The answers by which another list than the first is today's. */
const todaysAnswer = (list: Candidate, { session }: Said) =>
  session === null ? `"${list.layout.grid.sheet}"` : `Session ${session}`;

/**
 * The list that the user said is today's; null where nobody said it of another than the first.
 *
 * @returns with the answers by which the first is no question any more
 */
export function answeredList(
  first: Candidate,
  all: readonly Candidate[],
  answers: Answers,
  parties: Parties,
): { readonly list: Candidate; readonly answers: Answers } | null {
  const list = all.find(
    (one) => one !== first && answers.get(keyOfList(one)) === todaysAnswer(one, saidOf(one, parties)),
  );
  if (list === undefined) return null;
  return {
    list,
    answers: new Map([...answers, [keyOfList(first), todaysAnswer(list, saidOf(list, parties))]]),
  };
}

/** Halves that cannot be read as one, because their scores are of another kind. */
function notAlike(
  found: Candidate,
  other: Candidate,
  asked: Pick<PartialDoubt, 'column' | 'cells'> & { readonly key: string },
): readonly PartialDoubt[] {
  const kindOf = ({ layout }: Candidate) =>
    `${scaleName(layout.scale ?? ONE_TO_TEN)}${layout.measure === 'one' ? ', one score a row' : ''}`;
  if (kindOf(found) === kindOf(other)) return [];
  const name = other.layout.grid.sheet;
  return [
    {
      ...asked,
      about: 'scale',
      reason: `"${name}" is scored ${kindOf(other)}, "${found.layout.grid.sheet}" ${kindOf(found)}: such lists cannot be read as one, so "${name}" is not counted.`,
      question: 'Can both be put on one scale?',
      answers: ['I put both on one scale'],
      taken: null,
      key: `${asked.key}|scale`,
    },
  ];
}

/** One list of what we give and one of what we get, told apart by titles or sheet names alone. */
function isHalf(found: Candidate, said: Said, other: Candidate, says: Said): boolean {
  if (found.layout.columns.direction !== null || other.layout.columns.direction !== null) return false;
  if (found.layout.ticks?.direction != null || other.layout.ticks?.direction != null) return false;
  if (says.direction === null && said.direction === null) return false;
  return (says.direction ?? 'give') !== (said.direction ?? 'give');
}

/** A half whose title says nothing is the other one. */
function halvesOf(said: Said, says: Said): { readonly found: Direction; readonly part: Direction } {
  const other = (direction: Direction): Direction => (direction === 'get' ? 'give' : 'get');
  const found = said.direction ?? other(says.direction ?? 'get');
  return { found, part: says.direction ?? other(found) };
}

function titleOf({ layout }: Candidate): string {
  const titled = titlesAbove(layout).find(({ text }) => titleDirection(text) !== null);
  return titled?.text ?? layout.grid.sheet;
}

function headingsOf({ layout: { grid, headerRow, columns } }: Candidate): string {
  return [columns.concession, ...columns.own].map((column) => textAt(grid, headerRow, column)).join('|');
}
