/**
 * What an undo says, with the cells that it left alone because the user edited them since, or because the row in which they stood
 * has gone or cannot be told from another.
 *
 * @example undoSentence('“Exclusivity” is as before.', 2)
 *          // '“Exclusivity” is as before. 2 cells stay as they are: they were edited since, or it cannot be told where they stand now.'
 */
export function undoSentence(done: string, edited: number): string {
  if (edited === 0) return done;
  const stay =
    edited === 1
      ? '1 cell stays as it is: it was edited since, or it cannot be told where it stands now.'
      : `${edited} cells stay as they are: they were edited since, or it cannot be told where they stand now.`;
  return `${done} ${stay}`.trim();
}
