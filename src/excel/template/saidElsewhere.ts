import type { AgreedElsewhere, RowRange, WayElsewhere } from '../../formulas/saidElsewhere';
import type { Candidate } from './candidate';
import type { SaidElsewhere } from './reading';
import type { RowHints } from './rowHints';

/**
 * What ticks, titles and sections say of the rows of a list, as formulas can read it; null where words in cells say all of it, or
 * nothing does.
 *
 * @param isAnswered whether the user has said of all rows alike how far they have come: no cell depends on it
 */
export function saidElsewhere(
  { layout, body }: Candidate,
  hints: RowHints,
  isAnswered: boolean,
): SaidElsewhere | null {
  const { columns, ticks } = layout;
  const ranges = (says: (row: number) => boolean): readonly RowRange[] => rangesOf(body, says);
  const isGet = (row: number) => hints.direction(row) === 'get';
  const isAgreed = (row: number) => (hints.status(row) ?? 'agreed') === 'agreed';
  const way: WayElsewhere | null =
    ticks?.direction != null
      ? { kind: 'ticks', ...ticks.direction }
      : columns.direction === null && body.rows.some(isGet)
        ? { kind: 'ranges', gets: ranges(isGet) }
        : null;
  const statuses = ticks?.statuses ?? [];
  const agreed: AgreedElsewhere | null =
    statuses.length > 0
      ? {
          kind: 'ticks',
          agreed: statuses.find(({ status }) => status === 'agreed')?.column ?? null,
          others: statuses.filter(({ status }) => status !== 'agreed').map(({ column }) => column),
        }
      : columns.status === null && !isAnswered && !body.rows.every(isAgreed)
        ? { kind: 'ranges', agreed: ranges(isAgreed) }
        : null;
  if (way === null && agreed === null) return null;
  return { ...(way !== null && { way }), ...(agreed !== null && { agreed }) };
}

/** The stretches of rows of which something is said, each from the row of its title on. */
function rangesOf(body: Candidate['body'], says: (row: number) => boolean): readonly RowRange[] {
  const { rows, firstRow, sectionsOf, blocks } = body;
  const headerOf = new Map(blocks.flatMap((block) => block.rows.map((row) => [row, block] as const)));
  const start = (row: number) => {
    const section = sectionsOf.get(row)?.at(-1)?.row ?? -1;
    const block = headerOf.get(row);
    return (
      Math.max(section, block === undefined || block.title === null ? -1 : block.headerRow, firstRow) + 1
    );
  };
  const ranges: { readonly from: number; before: number | null }[] = [];
  let isOpen = false;
  for (const row of rows) {
    if (says(row) === isOpen) continue;
    const last = ranges.at(-1);
    if (isOpen && last !== undefined) last.before = start(row);
    else ranges.push({ from: start(row), before: null });
    isOpen = !isOpen;
  }
  return ranges;
}
