import type { ConcessionMatrix } from '../excel/template/matrix';
import { percent, shown } from '../negotiation/findings/sentence';
import { textTable } from './textLayout';

const WORDS = { pays: 'pays', even: 'breaks even', loses: 'loses' } as const;

/** The concession matrix as a table: what each costs, brings and leaves, in money. Empty without one. */
export function matrixLines(matrix: ConcessionMatrix | null): string[] {
  if (matrix === null) return [];
  const amount = (n: number | null) => (n === null ? '·' : shown(n));
  const rows = matrix.rows.map((row) => [
    String(row.row),
    row.concession,
    amount(row.cost),
    amount(row.return),
    percent(row.probability),
    amount(row.expected),
    row.breakEven === null ? '·' : percent(row.breakEven),
    row.return === null ? `loses ${shown(row.cost)} if nothing comes back` : WORDS[row.verdict],
  ]);
  return [
    `Concession matrix, ${matrix.place}, in money`,
    ...textTable(
      [
        { heading: 'Row', align: 'right' },
        { heading: 'Concession', align: 'left', gives: true },
        { heading: 'Cost', align: 'right' },
        { heading: 'Return', align: 'right' },
        { heading: 'Chance', align: 'right' },
        { heading: 'Expected', align: 'right' },
        { heading: 'Pays from', align: 'right' },
        { heading: 'Verdict', align: 'left' },
      ],
      rows,
    ),
    `Agreed: cost ${shown(matrix.cost)}, return ${shown(matrix.return)}, expected ${shown(matrix.expected)}.`,
    ...matrix.skipped.map(({ cell, reason }) => `${cell}: ${reason}`),
  ];
}
