/**
 * What an undo says, with the cells that it left alone because the user edited them since.
 *
 * @example undoSentence('C7:E7 are as they were.', 2)
 *          // 'C7:E7 are as they were. 2 cells were edited since; they stay as they are.'
 */
export function undoSentence(done: string, edited: number): string {
  if (edited === 0) return done;
  const stay =
    edited === 1
      ? '1 cell was edited since; it stays as it is.'
      : `${edited} cells were edited since; they stay as they are.`;
  return `${done} ${stay}`.trim();
}
