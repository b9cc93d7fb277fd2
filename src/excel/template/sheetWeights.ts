import { cellAddress } from '../../cells/a1';
import { endRow, textAt, valueAt } from '../../cells/sheetGrid';
import type { Triple } from '../../negotiation/concession';
import { areWeights } from '../../negotiation/weights';
import { isWeightsLabel } from '../../vocabulary/summaryLabels';
import { cellWeight, headingWeight } from '../../vocabulary/statedWeight';
import type { Body } from './bodyRows';
import type { PartialDoubt } from './doubt';
import { weightsLabelAt, type Layout } from './rowKinds';

/** The weights that a sheet states for its scores, and what is not plain about them. */
export interface SheetWeights {
  /** As they stand; null where the sheet states none, or none that can be used. */
  readonly weights: Triple<number> | null;
  readonly doubts: readonly PartialDoubt[];
}

interface Stated {
  readonly own: readonly (number | null)[];
  readonly mirror: readonly (number | null)[];
  readonly row: number;
}

/** Rows above the headings, and below the last row, in which weights may stand. */
const REACH = 3;
const REACH_BELOW = 8;

/**
 * The weights of the three dimensions as the sheet states them: in a row of their own above or below the headings, or in the
 * headings themselves, "Value (x2)".
 */
export function sheetWeights(
  layout: Layout,
  { weightsRow, lastRow }: Pick<Body, 'weightsRow' | 'lastRow'>,
): SheetWeights {
  if (layout.measure === 'one') return { weights: null, doubts: [] };
  const stated = [
    ...(weightsRow === null ? [] : [weightsAt(layout, weightsRow)]),
    ...(weightsRow === null ? weightsBeside(layout, lastRow) : []),
    ...weightsInHeadings(layout),
  ];
  const [first] = stated;
  if (first === undefined) return { weights: null, doubts: [] };
  const usable = stated.map(tripleOf);
  const [weights = null] = usable;
  const theirs = stated.flatMap(({ mirror }) => (mirror.every((one) => one !== null) ? [mirror] : []));
  const differs =
    usable.some((one) => one === null || !isAlike(one, weights)) ||
    theirs.some((one) => !isAlike(one.map(Number), weights));
  if (!differs) return { weights, doubts: [] };
  return { weights, doubts: [question(layout, stated, weights)] };
}

function weightsAt({ grid, columns }: Layout, row: number): Stated {
  const at = (column: number) => cellWeight(valueAt(grid, row, column));
  return { own: columns.own.map(at), mirror: (columns.mirror ?? []).map(at), row };
}

/** A row called weights, with numbers, above the headings or below the last row. */
function weightsBeside(layout: Layout, lastRow: number): readonly Stated[] {
  const { grid, headerRow, columns } = layout;
  const above = Array.from({ length: REACH }, (_, i) => headerRow - 1 - i);
  const below = Array.from({ length: REACH_BELOW }, (_, i) => lastRow + 1 + i);
  const row = [...above, ...below].find(
    (at) =>
      at >= grid.row &&
      at < endRow(grid) &&
      weightsLabelAt(grid, at, Math.min(...columns.own)) &&
      columns.own.some((column) => cellWeight(valueAt(grid, at, column)) !== null),
  );
  return row === undefined ? [] : [weightsAt(layout, row)];
}

function weightsInHeadings({ grid, headerRow, columns }: Layout): readonly Stated[] {
  const at = (column: number) => {
    const value = valueAt(grid, headerRow, column);
    return typeof value === 'string' ? headingWeight(value) : null;
  };
  const own = columns.own.map(at);
  if (own.every((one) => one === null)) return [];
  // What is not said to count more counts once; shares of hundred are said of all three.
  const isShare = columns.own.some((column) => textAt(grid, headerRow, column).includes('%'));
  const filled = (all: readonly (number | null)[]) => (isShare ? all : all.map((one) => one ?? 1));
  const theirs = (columns.mirror ?? []).map(at);
  const mirror = theirs.every((one) => one === null) ? theirs : filled(theirs);
  return [{ own: filled(own), mirror, row: headerRow }];
}

/** A column of weights, one for each row: the method has none, so it is said. */
export function weightsByRow({ grid, headerRow, others }: Layout): readonly PartialDoubt[] {
  const column = others.find(
    (one) =>
      isWeightsLabel(textAt(grid, headerRow, one)) && cellWeight(valueAt(grid, headerRow + 1, one)) !== null,
  );
  if (column === undefined) return [];
  const heading = textAt(grid, headerRow, column);
  return [
    {
      column: 'own',
      about: 'measure',
      cells: [cellAddress(headerRow, column)],
      reason: `"${heading}" holds a weight for each row; rows are not weighed, only value, leverage and relationship are.`,
      question: `Leave "${heading}" out of the totals?`,
      answers: ['Yes, leave it out', 'No, I weigh the scores themselves'],
      taken: 'Yes, leave it out',
      key: `measure|${grid.sheet}|${heading}`,
    },
  ];
}

function tripleOf({ own }: Stated): Triple<number> | null {
  const [value, leverage, relationship] = own;
  if (value == null || leverage == null || relationship == null) return null;
  const weights = [value, leverage, relationship] as const;
  return areWeights(weights) ? weights : null;
}

/** True for the same shares. */
function isAlike(one: readonly number[], other: readonly number[] | null): boolean {
  if (other === null) return false;
  const [a, b] = [one, other].map((each) => each.reduce((sum, n) => sum + n, 0)) as [number, number];
  return one.every((n, i) => Math.abs(n / a - (other[i] ?? 0) / b) < 1e-6);
}

function question({ grid, columns }: Layout, stated: readonly Stated[], taken: Triple<number> | null) {
  const said = [
    ...new Set(
      stated.flatMap(({ own, mirror }) => [own, ...(mirror.some((one) => one !== null) ? [mirror] : [])]),
    ),
  ].map((own) => own.map((one) => one ?? '?').join(' / '));
  const label = taken === null ? 'All three count alike' : `As ${taken.join(' / ')}`;
  return {
    column: 'own',
    about: 'measure',
    cells: stated.flatMap(({ row }) => columns.own.map((column) => cellAddress(row, column))),
    reason: `The weights on this sheet do not agree: ${[...new Set(said)].join('; ')}.`,
    question: 'How do value, leverage and relationship weigh?',
    answers: [label, 'I correct the sheet'],
    taken: label,
    key: `measure|${grid.sheet}|weights ${said.join('|')}`,
  } as const;
}
