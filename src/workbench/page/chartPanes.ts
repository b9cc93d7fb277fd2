/** A stretch along one edge of the cells, in pixels from the headings' corner. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One direction of the cells on the screen: the frozen lines at its start, if any, and those that scroll. In pixels. */
export interface PaneEdge {
  /** How much of it the frozen lines take; 0 without any. */
  readonly frozen: number;
  readonly length: number;
  readonly scrolled: number;
}

/** Where one piece of something is seen, and where the whole of it begins within that pane. */
export interface PanePiece {
  readonly pane: Stretch;
  readonly offset: number;
}

/**
 * The pieces in which something that lies over the cells is seen: what lies over frozen lines stays, the rest scrolls and
 * disappears under them.
 *
 * @param place where it lies when nothing is scrolled
 * @example 100..300 px with 150 px frozen of 800 and 40 scrolled: 0..150 with the whole at 100, 150..800 with it at −90
 */
export function piecesOf(
  { from, to }: Stretch,
  { frozen, length, scrolled }: PaneEdge,
): readonly PanePiece[] {
  const stays = { pane: { from: 0, to: Math.min(frozen, length) }, offset: from };
  const moves = { pane: { from: frozen, to: length }, offset: from - scrolled - frozen };
  return [
    ...(frozen > 0 && from < frozen ? [stays] : []),
    ...(to > frozen && frozen < length ? [moves] : []),
  ];
}
