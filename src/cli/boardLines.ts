import type { ConcessionBoard } from '../excel/review/concessionBoard';
import { textTable } from './textLayout';

/** The rows of a list in words on nine squares, by their numbers on the sheet; an open one in brackets. */
export function boardLines({ lines, words }: ConcessionBoard): string[] {
  return [
    'Who it matters to, by row: worth to us across, worth to them upward; in brackets: still open',
    ...textTable(
      [
        { heading: 'To them', align: 'left' },
        ...(lines[0] ?? []).map(({ toUs }) => ({ heading: words[toUs], align: 'left' as const })),
      ],
      lines.map((line) => [
        words[line[0]?.toThem ?? 'low'],
        ...line.map(({ rows }) =>
          rows
            .map(({ concession: { row, status } }) => (status === 'agreed' ? String(row) : `(${row})`))
            .join(' '),
        ),
      ]),
    ),
  ];
}
