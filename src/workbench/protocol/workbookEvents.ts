/** What was done to the cells, in Excel's words. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** What an object model reports about its workbook; `worksheet.id` is the id that office.js knows the sheet by. */
export type WorkbookEvent = {
  /** A co-author did it. */
  readonly isRemote?: boolean;
} & (
  | {
      readonly kind: 'changed';
      readonly worksheet: { readonly id: string };
      /** A1 address without the sheet. */
      readonly address: string;
      /** What the workbook's `_GetRangeForEventByReferenceId` answers with the changed range. */
      readonly referenceId: string;
      /** As in Excel's event; `RangeEdited` when absent. */
      readonly changeType?: ChangeType;
    }
  | { readonly kind: 'selection'; readonly worksheet: { readonly id: string }; readonly address: string }
  | {
      readonly kind: 'worksheetAdded' | 'worksheetDeleted' | 'worksheetActivated' | 'worksheetDeactivated';
      readonly worksheet: { readonly id: string };
    }
  | {
      readonly kind: 'tableChanged' | 'tableSelection';
      readonly worksheet: { readonly id: string };
      readonly tableId: string;
      readonly address: string;
      readonly changeType?: ChangeType;
      /** False when the selection has left the table. */
      readonly isInsideTable?: boolean;
    }
  | {
      readonly kind: 'worksheetNameChanged';
      readonly worksheet: { readonly id: string };
      readonly nameBefore: string;
      readonly nameAfter: string;
    }
  | {
      readonly kind: 'worksheetMoved';
      readonly worksheet: { readonly id: string };
      readonly positionBefore: number;
      readonly positionAfter: number;
    }
);

/** One pushed message: category, type, target id, JSON, sequence number, whether a co-author caused it. */
export type MessageRow = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id: number,
  isRemote: boolean,
];

const OBJECT_MODEL_EVENT = 65536;
/** Handlers on collections listen for this target instead of a sheet's id. */
const WORKBOOK_TARGET = 'Workbook';

const EVENT_TYPE = {
  changed: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selection: 14,
  worksheetDeleted: 15,
  worksheetNameChanged: 25,
  worksheetMoved: 27,
  tableSelection: 100,
  tableChanged: 101,
} as const;

const RAISED: Readonly<Record<string, readonly string[]>> = {
  Table: ['onChanged', 'onSelectionChanged'],
  TableCollection: ['onChanged'],
  Worksheet: ['onChanged', 'onSelectionChanged', 'onActivated', 'onDeactivated', 'onNameChanged'],
  WorksheetCollection: [
    'onChanged',
    'onSelectionChanged',
    'onActivated',
    'onDeactivated',
    'onAdded',
    'onDeleted',
    'onNameChanged',
    'onMoved',
  ],
};

/** True when this host raises the event, such as ('Worksheet', 'onChanged'). */
export function raisesEvent(type: string, event: string): boolean {
  return RAISED[type]?.includes(event) ?? false;
}

/** The messages that tell the add-in of one event: one for the sheet's handlers, one for the collection's. */
export function eventRows(event: WorkbookEvent, nextId: () => number): MessageRow[] {
  const sheet = event.worksheet.id;
  const json = JSON.stringify({ source: 'Local', worksheetId: sheet, ...details(event) });
  const targets = 'tableId' in event ? [event.tableId, sheet, WORKBOOK_TARGET] : [sheet, WORKBOOK_TARGET];
  return targets.map((target) => [
    OBJECT_MODEL_EVENT,
    EVENT_TYPE[event.kind],
    target,
    json,
    nextId(),
    event.isRemote === true,
  ]);
}

function details(event: WorkbookEvent): object {
  if (event.kind === 'selection') return { address: event.address };
  if ('tableId' in event) {
    const { tableId, address, changeType, isInsideTable } = event;
    return {
      tableId,
      address,
      ...(changeType ? { changeType } : {}),
      ...(isInsideTable === undefined ? {} : { isInsideTable }),
    };
  }
  if (event.kind === 'worksheetNameChanged')
    return { nameBefore: event.nameBefore, nameAfter: event.nameAfter };
  if (event.kind === 'worksheetMoved')
    return { positionBefore: event.positionBefore, positionAfter: event.positionAfter };
  if (event.kind !== 'changed') return {};
  return {
    address: event.address,
    referenceId: event.referenceId,
    changeType: event.changeType ?? 'RangeEdited',
    shiftDirection: 'None',
    triggerSource: 'Unknown',
  };
}
