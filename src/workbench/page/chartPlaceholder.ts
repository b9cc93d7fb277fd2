/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What of a chart is seen in one pane of the cells. */
export interface SeenChart {
  readonly title: string;
  /** The pane, from the headings' corner. */
  readonly pane: Box;
  /** The whole chart, from the pane's corner. */
  readonly chart: Box;
  /** True for a further piece of a chart that frozen lines cut. */
  readonly isRest: boolean;
}

/** A pane that cuts off whatever does not lie over its own cells, with the chart's box in it. */
export function chartPane({ title, pane, chart, isRest }: SeenChart): HTMLElement {
  const cut = document.createElement('div');
  cut.className = 'chart-pane';
  Object.assign(cut.style, pixels(pane));
  const box = placeholder(title);
  Object.assign(box.style, pixels(chart));
  // Nobody is told twice of one chart.
  if (isRest) cut.setAttribute('aria-hidden', 'true');
  cut.append(box);
  return cut;
}

/** A box that stands for a chart which only Excel draws. */
function placeholder(title: string): HTMLElement {
  const box = document.createElement('figure');
  box.className = 'chart-placeholder';
  box.setAttribute('aria-label', title);
  const heading = document.createElement('b');
  heading.textContent = title;
  const words = document.createElement('span');
  words.textContent = 'Chart: drawn by Excel when the saved file is opened';
  box.append(heading, words);
  return box;
}

function pixels({ left, top, width, height }: Box): Partial<CSSStyleDeclaration> {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}
