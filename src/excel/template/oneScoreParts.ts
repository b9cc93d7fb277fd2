import { measuresIn } from '../../vocabulary/measureWords';
import { titleReading } from '../../vocabulary/titleHints';
import { columnContent } from './columnContent';
import type { HeadedColumn } from './headedColumns';
import type { HeaderRow } from './headerRows';
import { measuredColumns } from './measuredColumns';
import { sampledRows } from './sampledRows';

/** Lists beside each other, each with its own column of names; the whole row where there is one. */
export function oneScoreParts(whole: HeaderRow): readonly HeaderRow[] {
  const { grid, columns } = whole;
  const sample = sampledRows(whole);
  const names = columns.filter(({ column, heading, fromAbove }) => {
    const isCalled = (heading.roles.get('concession') ?? 0) >= 2 || titleReading(heading.text).isPlain;
    // "In return we get" speaks of what comes back, and names it.
    const isMeasure = measuresIn(heading.text).some((one) => one === 'cost' || one === 'worth');
    if (fromAbove || !isCalled || isMeasure) return false;
    const { words, distinct, ticks } = columnContent(grid, column, sample);
    return words >= 0.6 && distinct >= 0.5 && ticks < 0.5;
  });
  // A list has its scores before the next begins.
  const measured = measuredColumns(columns).map(({ column }) => column);
  const starts = names.filter(({ column }, i) => {
    const next = names[i + 1]?.column ?? Infinity;
    return measured.some((one) => one > column && one < next);
  });
  if (starts.length < 2) return [whole];
  const parts = starts.map(({ column }, i) =>
    columns.filter(
      (one) => (one.column >= column || i === 0) && one.column < (starts[i + 1]?.column ?? Infinity),
    ),
  );
  const shared = sharedByRow(parts, Math.max(...measured));
  return parts.map((part, i) => ({
    ...whole,
    isPart: true,
    columns: i === parts.length - 1 ? part : [...part, ...shared],
  }));
}

/** One Status or Session at the end of a row of lists says it of the whole row: of what we give and of what comes back for it. */
function sharedByRow(
  parts: readonly (readonly HeadedColumn[])[],
  lastScore: number,
): readonly HeadedColumn[] {
  const tells = ({ heading }: HeadedColumn, role: 'status' | 'session') =>
    (heading.roles.get(role) ?? 0) >= 2;
  const before = parts.slice(0, -1).flat();
  return (['status', 'session'] as const).flatMap((role) =>
    before.some((one) => tells(one, role))
      ? []
      : (parts.at(-1) ?? []).filter((one) => one.column > lastScore && tells(one, role)),
  );
}
