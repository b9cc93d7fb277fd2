import { cellAddress } from '../../cells/a1';
import { isBlankAt, textAt } from '../../cells/sheetGrid';
import { detailColumn, isOwnDetailHeading } from '../../vocabulary/detailHeadings';
import { headingReader, type Parties } from '../../vocabulary/headingReader';
import { sideNamed } from '../../vocabulary/sideNamed';
import { titleReading } from '../../vocabulary/titleHints';
import type { ToldLayout } from './agreedColumn';
import type { Body } from './bodyRows';
import { ask, type Answers } from './doubt';
import { titlesAbove } from './rowHints';
import type { Layout } from './rowKinds';

/** So many different words are names of parties; more are people, or remarks. */
const MOST_WORDS = 4;

/**
 * A list that says nowhere which way its rows go, and yet has a column that names now one side, now the other: "Requested by",
 * "Who moved". It is read as the direction while its question is open: what they asked for we give, and who moved gives.
 */
export function withSidesColumn(layout: Layout, body: Body, parties: Parties, answers: Answers): ToldLayout {
  const { grid, headerRow, columns } = layout;
  if (isTold(layout, body)) return { layout, doubts: [] };
  for (const column of layout.others) {
    const heading = textAt(grid, headerRow, column);
    const detail = detailColumn(heading);
    // "Asked by" is a column of its own, for the findings; of who owns or does a thing neither side gives it.
    const isAsked = detail === 'askedBy' && !isOwnDetailHeading(heading);
    if (detail !== null && !isAsked) continue;
    const rows = body.rows.filter((row) => !isBlankAt(grid, row, column));
    const words = [...new Set(rows.map((row) => textAt(grid, row, column)))];
    if (rows.length < 2 || words.length < 2 || words.length > MOST_WORDS) continue;
    // Two names under "Party" or "Made by" are those of the two sides, whoever they are.
    const areNames = words.length === 2 && (headingReader(parties)(heading).roles.get('direction') ?? 0) >= 2;
    const sides = words.map((word) => sideNamed(word, parties) ?? (areNames ? 'party' : null));
    if (sides.includes(null) || new Set(sides).size < 2 - Number(sides.includes('party'))) continue;
    const isOurs = (word: string, i: number) =>
      sides[i] === 'us' || (sides[i] === 'party' && (sides.includes('them') || word === words[0]));
    const ours = words.filter(isOurs);
    const theirs = words.filter((word, i) => !isOurs(word, i));
    const [gives, gets] = isAsked ? [theirs, ours] : [ours, theirs];
    const quoted = (list: readonly string[]) => list.map((word) => `"${word}"`).join(', ');
    const said = (give: readonly string[], get: readonly string[]) =>
      `${quoted(give)}: we give; ${quoted(get)}: we get`;
    const [asRead, turned, nothing] = [said(gives, gets), said(gets, gives), 'It does not say; we give all'];
    const { answer, open } = ask(
      {
        column: 'direction',
        about: 'direction',
        cells: [cellAddress(headerRow, column)],
        reason: `"${heading}" names now one side, now the other, and nothing else says which way the rows go.`,
        question: `Which way do the rows go by "${heading}"?`,
        answers: [asRead, turned, nothing],
        taken: asRead,
        key: `direction|${grid.sheet}|sides ${heading}`,
      } as const,
      answers,
    );
    if (answer === nothing) return { layout, doubts: open };
    const [give, get] = answer === turned ? [gets, gives] : [gives, gets];
    return {
      layout: { ...layout, columns: { ...columns, direction: column }, directionWords: { give, get } },
      doubts: open,
    };
  }
  return { layout, doubts: [] };
}

/** Whether words, ticks, titles, sections or the sheet's name say which way rows go. */
function isTold(layout: Layout, body: Body): boolean {
  const { grid, headerRow, columns, ticks, table } = layout;
  if (columns.direction !== null || ticks?.direction != null) return true;
  if (layout.allAre !== undefined || layout.views !== undefined) return true;
  const heading = textAt(grid, headerRow, columns.concession);
  const titles = [
    grid.sheet,
    table?.name ?? '',
    ...titlesAbove(layout).map(({ text }) => text),
    ...body.blocks.flatMap(({ title }) => title?.text ?? []),
    ...[...new Set(body.sectionsOf.values())].flat().map(({ text }) => text),
  ];
  const says = (text: string) => ['give', 'get'].includes(titleReading(text).direction ?? '');
  return (titleReading(heading).isPlain && says(heading)) || titles.some(says);
}
