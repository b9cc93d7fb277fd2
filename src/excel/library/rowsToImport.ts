import { isoDate } from '../../cells/excelDate';
import { ONE_TO_TEN, scaleName } from '../../cells/scale';
import type { RowToImport } from '../../library/libraryRows';
import type { LibraryReading } from './readLibrary';

/** The rows of a library's sheet as they would go into the library of this computer. */
export function rowsToImport({ rows, days, scales }: LibraryReading): readonly RowToImport[] {
  return rows.map((row, i) => {
    const [day = null, scale = ''] = [days[i], scales[i]];
    return {
      id: row.id ?? '',
      name: row.name ?? '',
      ...{ type: row.type, industry: row.industry, counterparty: row.counterparty, deal: row.deal },
      date: day === null ? null : isoDate(day),
      direction: row.direction,
      outcome: row.status ?? null,
      measure: row.measure ?? 'three',
      scale: scale === '' ? scaleName(ONE_TO_TEN) : scale,
      ...{ own: row.own, mirror: row.mirror },
      lessons: row.lessons ?? '',
    };
  });
}
