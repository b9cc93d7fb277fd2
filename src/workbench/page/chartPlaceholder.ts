/** A chart's title and its place within the cells, in pixels. */
export interface PlacedChart {
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A box that stands for a chart which only Excel draws. */
export function placeholder({ title, left, top, width, height }: PlacedChart): HTMLElement {
  const box = document.createElement('figure');
  box.className = 'chart-placeholder';
  box.setAttribute('aria-label', title);
  Object.assign(box.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  const heading = document.createElement('b');
  heading.textContent = title;
  const words = document.createElement('span');
  words.textContent = 'Chart: drawn by Excel when the saved file is opened';
  box.append(heading, words);
  return box;
}
