/** What was measured: the lines of the run so far, by their headings. */
const measured: {
  readonly heading: string;
  readonly lines: { what: string; figure: string; unit: string }[];
}[] = [];

/** Begins a part of the bench. */
export function heading(text: string): void {
  console.log(`\n${text}`);
  measured.push({ heading: text, lines: [] });
}

/** One line of the bench: what, how many times, of what. */
export function line(what: string, ratio: number, unit: string): void {
  figure(what, `${ratio.toFixed(2)} ×`, unit);
}

/** How something grows: 1 is in step with the size, 2 with its square. */
export function exponent(what: string, n: number): void {
  figure(what, `n^${n.toFixed(2)}`, '');
}

export function figure(what: string, text: string, unit: string): void {
  console.log(`${what.padEnd(70)} ${text.padStart(10)} ${unit}`);
  measured.at(-1)?.lines.push({ what, figure: text, unit });
}

/** Everything that was measured, as tables. */
export function tables(): string {
  return measured
    .filter(({ lines }) => lines.length > 0)
    .map(
      ({ heading, lines }) =>
        `## ${heading}\n\n| what | figure | of |\n| --- | --- | --- |\n${lines.map((one) => `| ${one.what} | ${one.figure} | ${one.unit} |`).join('\n')}\n`,
    )
    .join('\n');
}
