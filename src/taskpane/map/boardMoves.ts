import type { ConcessionBoard } from '../../excel/review/concessionBoard';

export const BOARD_KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type BoardKey = (typeof BOARD_KEYS)[number];

/**
 * The row to which a key leads on the board: left and right to the next square of the line that holds rows, up and down within a
 * square and on to the next of its column. The same row where there is none that way.
 *
 * @param row 1-based worksheet row that is active now
 * @param shown so many rows of a square can be reached
 */
export function rowAfterKey(
  { lines }: Pick<ConcessionBoard, 'lines'>,
  row: number,
  key: BoardKey,
  shown = Infinity,
): number {
  const squares = lines.map((line) =>
    line.map(({ rows }) => rows.slice(0, shown).map(({ concession }) => concession.row)),
  );
  const all = squares.flat(2);
  const line = squares.findIndex((one) => one.some((rows) => rows.includes(row)));
  const column = squares[line]?.findIndex((rows) => rows.includes(row)) ?? -1;
  const at = squares[line]?.[column]?.indexOf(row) ?? -1;
  const square = (down: number, right: number) => squares[down]?.[right] ?? [];
  const stepsFrom = (index: number, count: number, step: 1 | -1) =>
    Array.from({ length: count }, (_, i) => index + step * (i + 1));
  const across = (step: 1 | -1) =>
    stepsFrom(column, 3, step)
      .map((right) => square(line, right)[Math.min(at, square(line, right).length - 1)])
      .find((one) => one !== undefined);
  const upDown = (step: 1 | -1) =>
    square(line, column)[at + step] ??
    stepsFrom(line, 3, step)
      .map((down) => square(down, column).at(step === 1 ? 0 : -1))
      .find((one) => one !== undefined);
  switch (key) {
    case 'Home':
      return all[0] ?? row;
    case 'End':
      return all.at(-1) ?? row;
    case 'ArrowRight':
      return across(1) ?? row;
    case 'ArrowLeft':
      return across(-1) ?? row;
    case 'ArrowDown':
      return upDown(1) ?? row;
    case 'ArrowUp':
      return upDown(-1) ?? row;
  }
}
