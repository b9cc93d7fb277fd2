interface Span {
  /** px from the top of the window */
  readonly top: number;
  readonly bottom: number;
}

const MARGIN = 8;

/**
 * How far above the lower edge of the view a toast stands, in px: at the edge, or above what has the focus where it would
 * cover it. What is too large to be covered wholly is left out of account.
 *
 * @example toastOffset({ view: { top: 90, bottom: 600 }, height: 80, focus: { top: 560, bottom: 592 } })  // 48
 */
export function toastOffset({
  view,
  height,
  focus,
}: {
  readonly view: Span;
  readonly height: number;
  readonly focus: Span | null;
}): number {
  if (focus === null) return MARGIN;
  const isClear = focus.bottom <= view.bottom - MARGIN - height || focus.top >= view.bottom - MARGIN;
  const above = view.bottom - focus.top + MARGIN;
  return isClear || above + height > view.bottom - view.top ? MARGIN : above;
}
