import type { Direction, Status } from '../../negotiation/concession';
import { cellAddress, sheetAddress } from '../../cells/a1';
import { readStatus } from '../../vocabulary/cellWords';
import { isExampleLabel } from '../../vocabulary/summaryLabels';
import type { DirectionReader } from '../../vocabulary/directionReader';
import {
  sheetStatus,
  titleDirection,
  titleReading,
  titleSession,
  titleStatus,
  type PartyIs,
} from '../../vocabulary/titleHints';
import { endColumn, isBlankAt, textAt } from '../../cells/sheetGrid';
import type { Body, Section } from './bodyRows';
import { answeredStatus, ask, type Answers, type PartialDoubt } from './doubt';
import type { ListBlock, OtherList } from './reading';
import type { Layout } from './rowKinds';
import { sectionsWithRows, unclearSections } from './sectionHints';

/** What titles, sections and sheet names say of rows whose own cells do not say it. */
export interface RowHints {
  readonly direction: (row: number) => Direction | null;
  readonly status: (row: number) => Status | null;
  readonly session: (row: number) => number | null;
  readonly blocks: readonly ListBlock[];
  readonly doubts: readonly PartialDoubt[];
  /** Rows of parts that seem to belong to another deal; they are not counted. */
  readonly leftOut: ReadonlySet<number>;
  /** The parts that these rows make. */
  readonly otherDeals: readonly OtherList[];
}

/** Rows above the headings in which a title may stand. */
const REACH_OF_TITLES = 5;

const NO_SECTION: Section = { row: 0, text: '' };

interface Hint {
  readonly direction: Direction | null;
  readonly status: Status | null;
  readonly session: number | null;
}

interface Title extends Section {
  readonly column: number;
}

/** Titles above a list, the nearest first. */
export function titlesAbove({ grid, headerRow, columns }: Layout, topRow = headerRow): readonly Title[] {
  const found: Title[] = [];
  const own = [columns.concession, ...columns.own];
  const [from, to] = [Math.min(...own), Math.max(...own)];
  for (let row = topRow - 1; row >= Math.max(grid.row, topRow - REACH_OF_TITLES); row--)
    for (let column = Math.max(grid.column, from - 1); column <= Math.min(endColumn(grid) - 1, to); column++)
      if (
        typeof grid.values[row - grid.row]?.[column - grid.column] === 'string' &&
        !isBlankAt(grid, row, column)
      )
        found.push({ row, column, text: textAt(grid, row, column) });
  return found;
}

/** Gathers the hints for the rows of a list. */
export function rowHints(
  layout: Layout,
  body: Body,
  directions: DirectionReader,
  answers: Answers,
): RowHints {
  const { grid, columns, headerRow } = layout;
  const place = (row: number, column = columns.concession) => cellAddress(row, column);
  const doubts: PartialDoubt[] = [];
  const put = (question: Parameters<typeof ask>[0]) => {
    const { answer, open } = ask(question, answers);
    doubts.push(...open);
    return answer;
  };
  const titles = titlesAbove(layout);
  const directionIn = (text: string): Direction | null => {
    const said = titleReading(text, whoIs(text, answers)).direction;
    return said === 'both' ? null : said;
  };
  const hasDirections = columns.direction !== null || (layout.ticks?.direction ?? null) !== null;
  const title = titles.find(({ text }) => directionIn(text) !== null);
  const ofSheet = directionIn(grid.sheet) ?? directionIn(layout.table?.name ?? '');
  const heading = textAt(grid, headerRow, columns.concession);
  // Over the names a heading may say it as well: "What we get".
  const ofHeading = titleReading(heading).isPlain ? directionIn(heading) : null;
  const turned = (way: Direction): Direction => (way === 'get' ? 'give' : 'get');
  const yes = (way: Direction) => `Yes, we ${way} it`;
  const no = (way: Direction) => `No, we ${turned(way)} it`;
  const toldAbove = title === undefined ? ofSheet : directionIn(title.text);
  let whole = toldAbove ?? ofHeading ?? layout.allAre ?? null;
  if (!hasDirections && title !== undefined && ofSheet !== null && whole !== null && whole !== ofSheet) {
    const answer = put({
      column: 'direction',
      about: 'direction',
      cells: [place(title.row, title.column)],
      reason: `The title says that we ${whole} these, the sheet's name that we ${ofSheet}.`,
      question: `Do we ${whole} what stands in this list?`,
      answers: [yes(whole), no(whole)],
      taken: yes(whole),
      key: `direction|${grid.sheet}|${title.text}`,
    });
    if (answer === no(whole)) whole = turned(whole);
  }
  const blockOf = new Map(body.blocks.flatMap((block) => block.rows.map((row) => [row, block] as const)));
  const blockTitle = (row: number): Section | null => blockOf.get(row)?.title ?? null;
  const withRows = sectionsWithRows(body);
  // Each heading is read once, and rows below the same headings share what these say.
  const read = new Map<Section, Hint>();
  const hintOf = (section: Section): Hint => {
    const before = read.get(section);
    if (before !== undefined) return before;
    const { text } = section;
    const hint = { direction: directionIn(text), status: statusIn(text), session: titleSession(text) };
    read.set(section, hint);
    return hint;
  };
  const nearest: Readonly<Record<keyof Hint, Map<readonly Section[], Section | null>>> = {
    direction: new Map(),
    status: new Map(),
    session: new Map(),
  };
  const sectionWith = (row: number, what: keyof Hint): Section | null => {
    const above = body.sectionsOf.get(row) ?? [];
    const before = nearest[what].get(above);
    if (before !== undefined) return before;
    let at = above.length - 1;
    while (at >= 0 && hintOf(above[at] ?? NO_SECTION)[what] === null) at--;
    const told = above[at] ?? null;
    // A status says nothing of what stands under a further heading once it has rows of its own.
    const isOver = what === 'status' && at < above.length - 1 && told !== null && withRows.has(told.row);
    const found = isOver ? null : told;
    nearest[what].set(above, found);
    return found;
  };
  const unclear =
    hasDirections || layout.allAre !== undefined ? [] : unclearSections(body, withRows, directionIn);
  const toldOf = new Map<number, Direction>();
  for (const section of unclear) {
    const answer = put({
      column: 'direction',
      about: 'direction',
      cells: [place(section.row)],
      reason: `"${section.text}" above some rows seems to say which way they go.`,
      question: `Do we give or get what stands under "${section.text}"?`,
      answers: ['We give it', 'We get it', 'I add a Direction column'],
      taken: 'We give it',
      key: `direction|${grid.sheet}|section ${section.text}`,
    });
    toldOf.set(section.row, answer === 'We get it' ? 'get' : 'give');
  }
  const saidBy = (section: Section): Direction | null => toldOf.get(section.row) ?? directionIn(section.text);
  const directionHint = (row: number): Section | null => {
    const asked =
      body.sectionsOf
        .get(row)
        ?.filter((one) => toldOf.has(one.row))
        .at(-1) ?? null;
    const section = sectionWith(row, 'direction');
    if (asked !== null && (section === null || asked.row > section.row)) return asked;
    if (section !== null) return section;
    const above = blockTitle(row);
    return above !== null && directionIn(above.text) !== null ? above : null;
  };
  // A title above the first part says nothing of one that has a title of its own.
  const isOfFirst =
    title !== undefined &&
    body.blocks.some((block) => block.title !== null && directionIn(block.title.text) !== null);
  const untold = new Map<Section, Direction>();
  const direction = (row: number): Direction | null => {
    const hint = directionHint(row);
    if (hint !== null) return saidBy(hint);
    const over = isOfFirst ? blockTitle(row) : null;
    return over === null ? whole : (untold.get(over) ?? null);
  };
  for (const { title: over, rows } of hasDirections || !isOfFirst ? [] : body.blocks) {
    if (over === null || rows.every((row) => direction(row) !== null)) continue;
    const answer = put({
      column: 'direction',
      about: 'direction',
      cells: [place(over.row)],
      reason: `Nothing says which way the rows under "${over.text}" go.`,
      question: `Do we give or get what stands under "${over.text}"?`,
      answers: ['We give it', 'We get it', 'I add a Direction column'],
      taken: 'We give it',
      key: `direction|${grid.sheet}|block ${over.text}`,
    });
    untold.set(over, answer === 'We get it' ? 'get' : 'give');
  }

  // Words in cells go before sections; where they disagree it is said.
  const { direction: column } = columns;
  const against =
    column === null
      ? []
      : body.rows.filter((row) => {
          const hint = directionHint(row);
          const word = textAt(grid, row, column);
          const said = word === '' ? null : directions(word);
          return hint !== null && said !== null && said !== saidBy(hint);
        });
  if (column !== null && against[0] !== undefined) {
    const hint = directionHint(against[0]);
    put({
      column: 'direction',
      about: 'direction',
      cells: against.slice(0, 20).map((row) => place(row, column)),
      reason: `The Direction cells of ${against.length === 1 ? 'a row' : `${against.length} rows`} say something else than the heading "${hint?.text ?? ''}" above.`,
      question: 'Which of the two counts, the cells or the heading above them?',
      answers: ['The cells', 'I correct the sheet'],
      taken: 'The cells',
      key: `direction|${grid.sheet}|${hint?.text ?? ''} against cells`,
    });
  }

  const sectionTexts = [
    ...new Map([...new Set(body.sectionsOf.values())].flat().map((one) => [one.row, one])).values(),
  ];
  const statusSections = sectionTexts.filter((section) => hintOf(section).status !== null);
  const several = new Set(statusSections.map((section) => hintOf(section).status)).size > 1;
  const ofSheetStatus = titleDirection(grid.sheet) === null ? sheetStatus(grid.sheet) : null;
  let useSections = columns.status === null && statusSections.length > 0;
  if (useSections && !several) {
    const first = statusSections[0];
    const yes = `Yes, "${first?.text ?? ''}" is their status`;
    useSections =
      put({
        column: 'status',
        about: 'status',
        cells: statusSections.map(({ row }) => place(row)),
        reason: `"${first?.text ?? ''}" above some rows reads like their status.`,
        question: `Does "${first?.text ?? ''}" say how far the rows below it have come?`,
        answers: [yes, 'No, it is a heading like others'],
        taken: yes,
        key: `status|${grid.sheet}|${first?.text ?? ''}`,
      }) === yes;
  }
  const answered = answeredStatus(grid.sheet, answers);
  const status = (row: number): Status | null => {
    if (columns.status !== null) return null;
    const section = useSections ? sectionWith(row, 'status') : null;
    if (section !== null) return statusIn(section.text);
    const above = blockTitle(row);
    return (above === null ? null : statusIn(above.text)) ?? ofSheetStatus ?? answered;
  };
  const without = useSections ? body.rows.filter((row) => status(row) === null) : [];
  if (without.length > 0)
    put({
      column: 'status',
      about: 'status',
      cells: without.slice(0, 20).map((row) => place(row)),
      reason: 'Some rows stand under no heading that says their status; they count as agreed.',
      question: 'Are the rows without such a heading agreed?',
      answers: ['Yes, they are agreed', 'No, I add a Status column'],
      taken: 'Yes, they are agreed',
      key: `status|${grid.sheet}|rows without section`,
    });
  const statusColumn = columns.status;
  const otherwise =
    statusColumn === null
      ? []
      : body.rows.filter((row) => {
          const section = sectionWith(row, 'status');
          const said = readStatus(textAt(grid, row, statusColumn));
          return section !== null && said !== null && said !== statusIn(section.text);
        });
  if (statusColumn !== null && several && otherwise.length > 0)
    put({
      column: 'status',
      about: 'status',
      cells: otherwise.slice(0, 20).map((row) => place(row, statusColumn)),
      reason: 'Some Status cells say something else than the heading above their rows.',
      question: 'Which of the two counts, the cells or the heading above them?',
      answers: ['The cells', 'I correct the sheet'],
      taken: 'The cells',
      key: `status|${grid.sheet}|sections against cells`,
    });

  const numbered = titles.filter(({ text }) => titleSession(text) !== null);
  // Over rounds side by side the nearest at or before our scores is theirs.
  const ofScores = numbered.filter(
    (one) => one.row === numbered[0]?.row && one.column <= Math.min(...columns.own),
  );
  const titleOfSession = ofScores.at(-1) ?? numbered[0];
  const session = (row: number): number | null => {
    const section = sectionWith(row, 'session');
    if (section !== null) return titleSession(section.text);
    const above = blockTitle(row);
    if (above !== null && titleSession(above.text) !== null) return titleSession(above.text);
    const first = blockOf.get(row)?.title === null ? titleOfSession : undefined;
    return first === undefined ? titleSession(grid.sheet) : titleSession(first.text);
  };

  if (!hasDirections) {
    const used: readonly (Section & { readonly column?: number })[] = [
      ...(title === undefined ? (ofSheet === null ? [] : [{ row: headerRow, text: grid.sheet }]) : [title]),
      ...body.blocks.flatMap((block) => block.title ?? []),
      ...sectionTexts,
    ];
    const parties = new Map(
      used.flatMap(({ row, column, text }) => {
        const question = directionIn(text) === null ? null : partyQuestion(text, place(row, column));
        return question === null ? [] : [[question.key, question] as const];
      }),
    );
    for (const question of parties.values()) put(question);
  }

  const leftOut = new Set<number>();
  const examples = body.rows.filter((row) => isExampleLabel(textAt(grid, row, columns.concession)));
  if (examples[0] !== undefined && examples.length < body.rows.length) {
    const name = textAt(grid, examples[0], columns.concession);
    const out = 'Yes, leave it out';
    const answer = put({
      column: 'concession',
      about: 'list',
      cells: examples.map((row) => place(row)),
      reason: `"${name}" reads like an example of how the list is filled in; it is not counted.`,
      question: 'Is it an example?',
      answers: [out, 'No, it is a concession'],
      taken: out,
      key: `list|${grid.sheet}|example ${name}`,
    });
    if (answer === out) examples.forEach((row) => leftOut.add(row));
  }
  const parts = body.blocks.filter(({ rows }) => rows.length > 0);
  const silent = parts.filter(
    ({ title: above }) =>
      above !== null &&
      directionIn(above.text) === null &&
      statusIn(above.text) === null &&
      titleSession(above.text) === null,
  );
  const firstTitle = titles.find(({ row }) => row === headerRow - 1 || row === headerRow - 2);
  const unlike = silent.filter(({ title: above }) => above !== null && firstTitle !== undefined);
  if (unlike.length > 0 && parts[0] !== undefined && firstTitle !== undefined) {
    const names = [firstTitle.text, ...unlike.map(({ title: above }) => above?.text ?? '')];
    const only = `"${names[0] ?? ''}" alone`;
    const all = 'All of them are one deal';
    const answer = put({
      column: 'concession',
      about: 'list',
      cells: [firstTitle.row, ...unlike.map(({ title: above }) => above?.row ?? headerRow)].map((row) =>
        place(row),
      ),
      reason: `There are ${names.length} lists with the same headings on this sheet: ${names.join(', ')}.`,
      question: 'Which deal is this about?',
      answers: [...names.map((name) => `"${name}" alone`), all],
      taken: only,
      key: `list|${grid.sheet}|${names.join('|')}`,
    });
    if (answer !== all)
      for (const block of parts) {
        const name = block.title === null ? names[0] : block.title.text;
        if (`"${name ?? ''}" alone` !== answer) block.rows.forEach((row) => leftOut.add(row));
      }
  }
  const isLeftOut = (block: Body['blocks'][number]) => block.rows.every((row) => leftOut.has(row));
  const otherDeals = parts.filter(isLeftOut).map((block) => ({
    place: sheetAddress(grid.sheet, cellAddress(block.headerRow, columns.concession)),
    why: `a deal of its own, titled ${block.title?.text ?? firstTitle?.text ?? grid.sheet}`,
  }));
  const counted = parts.filter((block) => !isLeftOut(block));
  const blocks = counted.map((block): ListBlock => {
    const [first = block.headerRow + 1] = block.rows;
    const says = block.title === null ? whole : directionIn(block.title.text);
    return {
      headerRow: block.headerRow + 1,
      firstRow: first + 1,
      lastRow: (block.rows.at(-1) ?? first) + 1,
      direction: hasDirections ? null : says,
      session: block.title === null ? null : titleSession(block.title.text),
    };
  });
  return { direction, status, session, blocks, doubts, leftOut, otherDeals };
}

const WHO: Readonly<Record<PartyIs, string>> = {
  them: 'The other side',
  us: 'That is us',
  nobody: 'It is nobody’s name',
};

/** The user's word on the name in a title; undefined while there is none. */
export function whoIs(text: string, answers: Answers): PartyIs | undefined {
  const { party } = titleReading(text);
  const answer = party === null ? undefined : answers.get(partyKey(party));
  return (Object.keys(WHO) as PartyIs[]).find((one) => WHO[one] === answer);
}

const partyKey = (party: string) => `direction|party ${party}`;

/** The question who the name in a title is; null where its direction rests on none. */
function partyQuestion(text: string, cell: string) {
  const { party, partyIs } = titleReading(text);
  if (party === null) return null;
  return {
    column: 'direction',
    about: 'direction',
    cells: [cell],
    reason: `"${text}" seems to name a party.`,
    question: `Who is "${party}"?`,
    answers: Object.values(WHO),
    taken: WHO[partyIs],
    key: partyKey(party),
  } as const;
}

/** "Offers" says which way it goes, not how far it has come. */
function statusIn(text: string): Status | null {
  return titleDirection(text) === null ? titleStatus(text) : null;
}
