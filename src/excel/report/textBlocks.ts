import { cellAddress } from '../../cells/a1';
import type { Finding } from '../../negotiation/findings/finding';
import type { Rebalancing } from '../../negotiation/rebalance/rebalance';
import { shown } from '../../negotiation/findings/sentence';
import { dayText, numbersText } from './figureText';
import { across, COLUMN_POINTS, PAGE_COLUMNS, wrappedHeight, type Block, type LaidCell } from './layout';
import { SEVERITY_TAGS } from './pageStyles';
import type { SessionReport } from './report';

export const INTERNAL_LINE = 'Internal. Do not share.';

/** Title, day and origin, the headline; below it a further sentence, where there is one. */
export function headBlock({ title, day, list, headline }: SessionReport, further: string | null): Block {
  const origin = `${INTERNAL_LINE}\n${dayText(day)}, from “${list.sheet}” ${rowsOf(list)}`;
  const words = wrappedHeight([{ text: headline, columns: 20 }]);
  return {
    cells: [
      across(0, 0, 15, title, 'title'),
      across(0, 15, 9, origin, 'origin'),
      across(1, 0, PAGE_COLUMNS, headline, 'headline'),
      ...(further === null ? [] : [across(2, 0, PAGE_COLUMNS, further, 'note')]),
    ],
    heights: [30, words + 4, ...(further === null ? [] : [16])],
  };
}

function rowsOf({ firstRow, lastRow }: SessionReport['list']): string {
  return firstRow === lastRow ? `row ${firstRow}` : `rows ${firstRow} to ${lastRow}`;
}

/** The last line of the page. */
export function footBlock({ foot }: SessionReport): Block {
  return {
    cells: [across(0, 0, PAGE_COLUMNS, foot, 'note')],
    heights: [wrappedHeight([{ text: foot, columns: PAGE_COLUMNS }])],
  };
}

const ROW_CELLS = 3;

/** That no check found anything. Where the headline needs the reader all the same, they found nothing more than that. */
export function nothingFoundBlock({ isCalm }: Pick<SessionReport, 'isCalm'>): Block {
  return {
    cells: [
      across(0, 0, PAGE_COLUMNS, 'Findings', 'heading'),
      across(1, 0, 24, isCalm ? 'Nothing to raise.' : 'The checks found nothing more.', 'text'),
    ],
    heights: [18, 18],
  };
}

/** The findings as a table, each row of the list a link of its own. */
export function findingsBlock(findings: readonly Finding[], list: SessionReport['list'], title = ''): Block {
  const cells: LaidCell[] = [
    across(0, 0, 3, title, 'heading'),
    across(0, 3, 8, 'What we see', 'heading'),
    across(0, 11, 4, 'The numbers', 'heading'),
    across(0, 15, ROW_CELLS, 'Rows', 'heading'),
    across(0, 18, 6, 'What to do', 'heading'),
  ];
  const heights = [18];
  for (const finding of findings) {
    cells.push(...findingCells(finding, heights.length, list));
    heights.push(
      wrappedHeight([
        { text: finding.message, columns: 8 },
        { text: numbersText(finding.numbers), columns: 4 },
        { text: finding.suggestion, columns: 6 },
      ]),
    );
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

/** What changed since the last snapshot, one line each. */
export function differenceLines(changes: readonly string[] | null): readonly string[] {
  if (changes === null)
    return [
      'Nothing was kept to compare with. Save the starting point before the first session to see changes here.',
    ];
  return changes.length === 0 ? ['Nothing on the list has changed since the last session.'] : changes;
}

/** What changed, over so many columns of the page. */
export function differencesBlock(lines: readonly string[], columns: number = PAGE_COLUMNS): Block {
  return {
    cells: [
      across(0, 0, columns, 'What changed', 'heading'),
      ...lines.map((text, at) => across(at + 1, 0, columns, text, 'plain')),
    ],
    heights: [18, ...lines.map((text) => wrappedHeight([{ text, columns }]))],
  };
}

/** What to ask for, in words to say, and below each what it brings and where it stands on the list. */
export function wordsBlock(
  { dimension, asks }: Rebalancing,
  list: SessionReport['list'],
  columns: number,
): Block {
  const cells: LaidCell[] = [across(0, 0, columns, 'What to ask for, in words to use', 'heading')];
  const heights = [18];
  for (const { what, row, recovers, costsThem, wording } of asks) {
    const at = heights.length;
    const brings = [
      row === null ? `${what}, an idea` : what,
      ...(recovers === null ? [] : [`+${shown(recovers)} ${dimension} to us`]),
      ...(costsThem === null ? [] : [`${shown(costsThem)} to them`]),
    ].join(', ');
    cells.push(across(at, 0, 1, '', 'quoteBar'), across(at, 1, columns - 1, wording, 'quote'));
    cells.push(across(at + 1, 0, 1, '', 'quoteBar'), across(at + 1, 1, columns - 3, brings, 'note'));
    if (row !== null)
      cells.push({
        ...across(at + 1, columns - 2, 2, `Row ${row}`, 'link'),
        link: { sheet: list.sheet, cell: cellAddress(row - 1, list.nameColumn) },
      });
    heights.push(
      wrappedHeight([{ text: wording, columns: columns - 1 }]) + 2,
      wrappedHeight([{ text: brings, columns: columns - 3 }]),
    );
  }
  return { cells, heights };
}

/** Where the user types in, from the column on at which the lines begin. */
export const ENTRY_COLUMNS = [
  { title: 'Who', column: 0, columns: 3 },
  { title: 'What', column: 3, columns: 6 },
  { title: 'By when', column: 9, columns: 3 },
] as const;

/** The headings above the lines to type in, and the lines. */
export function entriesBlock(lines: number, from: number): Block {
  const row = (at: number, of: (title: string) => string, look: 'heading' | 'entry') =>
    ENTRY_COLUMNS.map(({ title, column, columns }) => across(at, from + column, columns, of(title), look));
  return {
    cells: [
      ...row(0, (title) => title, 'heading'),
      ...Array.from({ length: lines }, (_, at) => row(at + 1, () => '', 'entry')).flat(),
    ],
    heights: [18, ...Array.from({ length: lines }, () => Math.round(COLUMN_POINTS * 0.6))],
  };
}
