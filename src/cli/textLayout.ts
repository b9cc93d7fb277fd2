/** Lines of a report stay readable in a terminal of this width. */
export const WIDTH = 100;

export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** The one column that gives way when a line would be too long. */
  readonly gives?: boolean;
}

const BETWEEN = '  ';

/** A table of texts with aligned columns, not wider than {@link WIDTH}; what gives way ends in an ellipsis. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const cells = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => lengthOf(row[at] ?? ''))));
  const needed = widths.reduce((sum, width) => sum + width, 0) + BETWEEN.length * (columns.length - 1);
  const giving = columns.findIndex(({ gives }) => gives);
  if (giving >= 0) widths[giving] = Math.max(8, (widths[giving] ?? 0) - Math.max(0, needed - WIDTH));
  return cells.map((row) =>
    columns
      .map(({ align }, at) => fitted(row[at] ?? '', widths[at] ?? 0, align))
      .join(BETWEEN)
      .trimEnd(),
  );
}

/** The text broken at spaces into lines of at most {@link WIDTH}, the first after `prefix`, the others indented as far. */
export function wrapped(text: string, prefix = ''): string[] {
  const indent = ' '.repeat(lengthOf(prefix));
  const lines: string[] = [];
  let line = prefix;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    const longer = isEmpty ? line + word : `${line} ${word}`;
    if (isEmpty || lengthOf(longer) <= WIDTH) line = longer;
    else {
      lines.push(line);
      line = indent + word;
    }
    isEmpty = false;
  }
  return [...lines, line];
}

function fitted(text: string, width: number, align: 'left' | 'right'): string {
  const characters = Array.from(text);
  const kept = characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : text;
  const padding = ' '.repeat(width - lengthOf(kept));
  return align === 'left' ? kept + padding : padding + kept;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
