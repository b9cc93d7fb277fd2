/** What the page tells about the workbook on the desk; plain data, from which the page is drawn. */
export interface DeskState {
  readonly phase: 'starting' | 'opening' | 'ready';
  readonly fileName: string;
  /** True from the first change until it is saved. */
  readonly isChanged: boolean;
  readonly wasSaved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isPaneOpen: boolean;
  /** Id of the ribbon command that is running. */
  readonly running: string | null;
  /** One sentence about what happened last. */
  readonly status: string;
  /** Size of the open workbook, in words. */
  readonly size: string;
  /** A custom function's own words about the selected cell. */
  readonly cellMessage: ShownCellMessage | null;
  readonly notice: DeskNotice | null;
  /** What the page waits to be told. */
  readonly question: DeskQuestion | null;
}

/** A choice that the user has to make before the page goes on. */
export interface DeskQuestion {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

export interface ShownCellMessage {
  /** Such as `K7`. */
  readonly cell: string;
  /** Such as `#VALUE!`. */
  readonly error: string;
  readonly message: string;
  /** Where the cell is on the screen now; null while it is not drawn. */
  readonly placeOf: () => DOMRect | null;
}

/** Something the user should read, until they close it. */
export interface DeskNotice {
  readonly tone: 'note' | 'problem';
  readonly text: string;
  readonly details: readonly string[];
}

export const EMPTY_DESK: DeskState = {
  phase: 'starting',
  fileName: '',
  isChanged: false,
  wasSaved: false,
  canUndo: false,
  canRedo: false,
  isPaneOpen: true,
  running: null,
  status: 'Starting',
  size: '',
  cellMessage: null,
  notice: null,
  question: null,
};
