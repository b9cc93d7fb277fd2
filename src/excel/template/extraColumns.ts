import { foldText } from './foldHeading';
import type { TemplatePlace } from './reading';
import { isBlankAt, textAt, type SheetGrid } from '../../cells/sheetGrid';

/** What a template may say about a row beside its scores, for the findings of a session review. */
export const EXTRA_COLUMNS = ['condition', 'owner', 'due', 'askedBy', 'framing'] as const;
export type ExtraColumn = (typeof EXTRA_COLUMNS)[number];

/** Zero-based worksheet columns; null where the template has none. */
export type ExtraColumns = Readonly<Record<ExtraColumn, number | null>>;

/** Whole headings in English, German, French and Spanish. */
const HEADINGS: Readonly<Record<ExtraColumn, readonly string[]>> = {
  condition: [
    ...[
      'condition',
      'conditions',
      'on condition',
      'on condition that',
      'condition attached',
      'only if',
      'tied to',
    ],
    ...['limited to', 'bedingung', 'bedingungen', 'unter der bedingung', 'nur wenn', 'condition attachée'],
    ...['à condition que', 'sous condition', 'condición', 'condiciones', 'con la condición', 'solo si'],
  ],
  owner: [
    ...[
      'owner',
      'responsible',
      'responsibility',
      'assigned to',
      'assignee',
      'action owner',
      'who does it',
      'lead',
    ],
    ...['verantwortlich', 'verantwortliche', 'verantwortlicher', 'zuständig', 'zuständigkeit'],
    ...['responsable', 'porteur', 'attribué à', 'encargado', 'encargada', 'asignado a'],
  ],
  due: [
    ...['due', 'due date', 'due by', 'by when', 'deadline', 'target date', 'delivery date'],
    ...['fällig', 'fällig am', 'fälligkeit', 'frist', 'bis wann', 'zieldatum'],
    ...[
      'échéance',
      'date limite',
      'pour quand',
      'délai',
      'vencimiento',
      'fecha límite',
      'plazo',
      'para cuándo',
    ],
  ],
  askedBy: [
    ...['asked by', 'asked for by', 'requested by', 'who asked', 'raised by', 'demanded by', 'requester'],
    ...['gefordert von', 'angefragt von', 'wer hat gefragt', 'verlangt von'],
    ...['demandé par', 'qui a demandé', 'pedido por', 'solicitado por', 'quién lo pidió'],
  ],
  framing: [
    ...['framed as', 'framing', 'their framing', 'presented as', 'they call it', 'they called it', 'called'],
    ...['dargestellt als', 'sie nennen es', 'genannt', 'présenté comme', 'ils disent', 'presentado como'],
    ...['lo llaman'],
  ],
};

const BY_HEADING: ReadonlyMap<string, ExtraColumn> = new Map(
  EXTRA_COLUMNS.flatMap((extra) => HEADINGS[extra].map((heading) => [foldText(heading), extra] as const)),
);

/** Finds the further columns among the headings of a template: the first of each kind that nothing else was read from. */
export function extraColumns(grid: SheetGrid, place: TemplatePlace): ExtraColumns {
  const found: Record<ExtraColumn, number | null> = {
    ...{ condition: null, owner: null, due: null, askedBy: null, framing: null },
  };
  const used = new Set(Object.values(place.columns).flat());
  for (const column of besideScores(grid, place)) {
    const extra = BY_HEADING.get(foldText(textAt(grid, place.headerRow - 1, column)));
    if (extra !== undefined && !used.has(column)) found[extra] ??= column;
  }
  return found;
}

/** The columns of the template's table; of a plain list, those up to the next column without a heading. */
function besideScores(grid: SheetGrid, { columns, headerRow, table }: TemplatePlace): readonly number[] {
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const inTable = grid.tables.find(({ name }) => name === table);
  if (inTable !== undefined) return range(inTable.column, inTable.column + inTable.columnCount - 1);
  const core = [columns.concession, ...columns.own];
  let [from, to] = [Math.min(...core), Math.max(...core)];
  const isHeaded = (column: number) => !isBlankAt(grid, headerRow - 1, column);
  const known = new Set(Object.values(columns).flat());
  while (from > grid.column && (isHeaded(from - 1) || known.has(from - 1))) from--;
  while (isHeaded(to + 1) || known.has(to + 1)) to++;
  return range(from, to);
}
