interface Span {
  /** px from the top of the window */
  readonly top: number;
  readonly bottom: number;
}

const MARGIN = 8;

/**
 * How far above the lower edge of the view a toast stands, in px: above the bar of the view's buttons, one of which is often pressed
 * next, or above what has the focus where it would cover it. What is too large to be covered wholly is left out of account.
 *
 * @param bar null where the view has no buttons of its own
 * @example toastOffset({ view: { top: 90, bottom: 600 }, height: 80, bar: null, focus: { top: 560, bottom: 592 } })  // 48
 */
export function toastOffset({
  view,
  height,
  bar,
  focus,
}: {
  readonly view: Span;
  readonly height: number;
  readonly bar: Span | null;
  readonly focus: Span | null;
}): number {
  const edge = MARGIN + (bar === null ? 0 : view.bottom - bar.top);
  if (focus === null) return edge;
  const isClear = focus.bottom <= view.bottom - edge - height || focus.top >= view.bottom - edge;
  const above = view.bottom - focus.top + MARGIN;
  return isClear || above + height > view.bottom - view.top ? edge : above;
}
