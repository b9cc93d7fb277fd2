import { cellAddress } from '../../cells/a1';
import type { Finding } from '../../negotiation/findings/finding';
import type { Rebalancing } from '../../negotiation/rebalance/rebalance';
import { shown } from '../../negotiation/findings/sentence';
import { dayText, numbersText } from './figureText';
import { across, COLUMN_POINTS, PAGE_COLUMNS, wrappedHeight, type Block, type LaidCell } from './layout';
import { SEVERITY_TAGS } from './pageStyles';
import type { KeyFigure, SessionReport } from './report';

export const INTERNAL_LINE = 'Internal. Do not share.';

/** Title, day and origin, the headline. */
export function headBlock({ title, day, list, headline }: SessionReport): Block {
  const origin = `${INTERNAL_LINE}\n${dayText(day)}, from “${list.sheet}” rows ${list.firstRow} to ${list.lastRow}`;
  const words = wrappedHeight([{ text: headline, columns: 20 }]);
  return {
    cells: [
      across(0, 0, 15, title, 'title'),
      across(0, 15, 9, origin, 'origin'),
      across(1, 0, PAGE_COLUMNS, headline, 'headline'),
    ],
    heights: [30, words + 4],
  };
}

/** Five boxes of four columns, one column between them. */
export function figureBlock(figures: readonly KeyFigure[]): Block {
  return {
    cells: figures
      .slice(0, 5)
      .flatMap(({ label, value, note }, at) => [
        across(0, at * 5, 4, label, 'boxLabel'),
        across(1, at * 5, 4, value, 'boxValue'),
        across(2, at * 5, 4, note, 'boxNote'),
      ]),
    heights: [16, 24, wrappedHeight(figures.map(({ note }) => ({ text: note, columns: 4 })))],
  };
}

const ROW_CELLS = 3;
const FINDINGS_SHOWN = 6;

/** The findings as a table, each row of the list a link of its own. */
export function findingsBlock({ findings, list }: SessionReport, limit: number = FINDINGS_SHOWN): Block {
  if (findings.length === 0)
    return {
      cells: [
        across(0, 0, PAGE_COLUMNS, 'Findings', 'heading'),
        across(1, 0, 24, 'Nothing to raise.', 'text'),
      ],
      heights: [18, 18],
    };
  const worst = findings.slice(0, limit);
  const more = findings.length - worst.length;
  const cells: LaidCell[] = [
    across(0, 0, 3, '', 'heading'),
    across(0, 3, 8, 'What we see', 'heading'),
    across(0, 11, 4, 'The numbers', 'heading'),
    across(0, 15, ROW_CELLS, 'Rows', 'heading'),
    across(0, 18, 6, 'What to do', 'heading'),
  ];
  const heights = [18];
  for (const finding of worst) {
    cells.push(...findingCells(finding, heights.length, list));
    heights.push(
      wrappedHeight([
        { text: finding.message, columns: 8 },
        { text: numbersText(finding.numbers), columns: 4 },
        { text: finding.suggestion, columns: 6 },
      ]),
    );
  }
  if (more > 0) {
    cells.push(across(heights.length, 0, PAGE_COLUMNS, `${more} more in the pane, under Review.`, 'note'));
    heights.push(15);
  }
  return { cells, heights };
}

function findingCells(finding: Finding, row: number, list: SessionReport['list']): readonly LaidCell[] {
  const { severity, message, numbers, rows, suggestion } = finding;
  // Where there are more rows than cells, the last cell says how many are left.
  const linked = rows.length > ROW_CELLS ? rows.slice(0, ROW_CELLS - 1) : rows;
  const links = Array.from({ length: ROW_CELLS }, (_, at): LaidCell => {
    const target = linked[at];
    const rest = at === ROW_CELLS - 1 && rows.length > ROW_CELLS ? `+${rows.length - linked.length}` : '';
    if (target === undefined) return across(row, 15 + at, 1, rest, 'text');
    const link = { sheet: list.sheet, cell: cellAddress(target - 1, list.nameColumn) };
    return { ...across(row, 15 + at, 1, target, 'link'), link };
  });
  return [
    across(row, 0, 3, SEVERITY_TAGS[severity], severity),
    across(row, 3, 8, message, 'strong'),
    across(row, 11, 4, numbersText(numbers), 'text'),
    ...links,
    across(row, 18, 6, suggestion, 'text'),
  ];
}

/** What would restore the balance, best first, with what it brings back and costs them. */
export function asksBlock(rebalancing: Rebalancing | null, list: SessionReport['list']): Block | null {
  if (rebalancing === null || rebalancing.asks.length === 0) return null;
  const { dimension, because, by, asks } = rebalancing;
  const why =
    because === 'overspent'
      ? `${shown(by)} beyond the limit on ${dimension}`
      : `${shown(by)} more ${dimension} given than received`;
  const cells: LaidCell[] = [
    across(0, 0, 15, `What to ask for: ${why}`, 'heading'),
    across(0, 15, ROW_CELLS, 'Row', 'heading'),
    across(0, 18, 6, 'What it brings', 'heading'),
  ];
  const heights = [18];
  for (const { what, row, recovers, costsThem } of asks) {
    const at = heights.length;
    const brings = [
      ...(recovers === null ? [] : [`+${shown(recovers)} ${dimension} to us`]),
      ...(costsThem === null ? [] : [`${shown(costsThem)} to them`]),
    ].join(', ');
    cells.push(across(at, 0, 15, what, 'strong'));
    if (row === null) cells.push(across(at, 15, ROW_CELLS, 'an idea', 'text'));
    else
      cells.push({
        ...across(at, 15, ROW_CELLS, row, 'link'),
        link: { sheet: list.sheet, cell: cellAddress(row - 1, list.nameColumn) },
      });
    cells.push(across(at, 18, 6, brings, 'text'));
    heights.push(wrappedHeight([{ text: what, columns: 15 }]));
  }
  return { cells, heights };
}

const CHANGES_SHOWN = 10;

/** What changed since the last snapshot. */
export function differencesBlock(changes: readonly string[] | null): Block {
  const texts =
    changes === null
      ? [
          'Nothing was kept to compare with. Save the starting point before the first session to see changes here.',
        ]
      : changes.length === 0
        ? ['Nothing on the list has changed since the last session.']
        : changes.slice(0, CHANGES_SHOWN);
  const more = (changes?.length ?? 0) - CHANGES_SHOWN;
  const lines = more > 0 ? [...texts, `And ${more} more.`] : texts;
  return {
    cells: [
      across(0, 0, PAGE_COLUMNS, 'What changed', 'heading'),
      ...lines.map((text, at) => across(at + 1, 0, PAGE_COLUMNS, text, 'plain')),
    ],
    heights: [18, ...lines.map((text) => wrappedHeight([{ text, columns: PAGE_COLUMNS }]))],
  };
}

/** Sentences to say, taken from the asks. */
export function wordsBlock(rebalancing: Rebalancing | null): Block | null {
  const words = (rebalancing?.asks ?? []).map(({ wording }) => wording);
  if (words.length === 0) return null;
  return {
    cells: [
      across(0, 0, PAGE_COLUMNS, 'Words to use', 'heading'),
      ...words.flatMap((text, at) => [
        across(at + 1, 0, 1, '', 'quoteBar'),
        across(at + 1, 1, PAGE_COLUMNS - 1, text, 'quote'),
      ]),
    ],
    heights: [18, ...words.map((text) => wrappedHeight([{ text, columns: PAGE_COLUMNS - 1 }]) + 2)],
  };
}

/** Widths of the columns of what the user types in. */
export const ENTRY_COLUMNS = [
  { title: 'Who', column: 0, columns: 5 },
  { title: 'What', column: 5, columns: 14 },
  { title: 'By when', column: 19, columns: 5 },
] as const;

/** The headings above the lines to type in, and the lines. */
export function entriesBlock(lines: number): Block {
  const row = (at: number, of: (title: string) => string, look: 'heading' | 'entry') =>
    ENTRY_COLUMNS.map(({ title, column, columns }) => across(at, column, columns, of(title), look));
  return {
    cells: [
      ...row(0, (title) => title, 'heading'),
      ...Array.from({ length: lines }, (_, at) => row(at + 1, () => '', 'entry')).flat(),
    ],
    heights: [18, ...Array.from({ length: lines }, () => Math.round(COLUMN_POINTS * 0.6))],
  };
}
