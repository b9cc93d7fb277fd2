import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/hostError';
import type { BookLink } from './links';
import { isSheetName } from './sheetNames';
import type { Worksheet } from './worksheet';

/** What the collection needs of the workbook. */
export interface WorksheetOwner extends BookLink {
  sheets(): readonly Worksheet[];
  readonly activeSheet: Worksheet;
  sheetWithGridId(gridId: string): Worksheet | null;
}

export class WorksheetCollection {
  static readonly type = 'WorksheetCollection';

  constructor(private readonly book: WorksheetOwner) {}

  items(): readonly Worksheet[] {
    return this.book.sheets();
  }
  getCount(visibleOnly?: boolean): number {
    return this.#shown(visibleOnly).length;
  }
  getItem(key: unknown): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  /** By id or by name; the library asks by id once it knows it. */
  getItemOrNullObject(key: unknown): Worksheet | null {
    const wanted = String(key).toLowerCase();
    return (
      this.items().find((sheet) => [sheet.id, sheet.name].some((one) => one.toLowerCase() === wanted)) ?? null
    );
  }
  getActiveWorksheet(): Worksheet {
    return this.book.activeSheet;
  }
  getFirst(visibleOnly?: boolean): Worksheet {
    const sheet = this.#shown(visibleOnly)[0];
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  getLast(visibleOnly?: boolean): Worksheet {
    const sheet = this.#shown(visibleOnly).at(-1);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** Adds a sheet at the end; it does not become the active one. */
  add(name?: unknown): Worksheet {
    if (this.book.isStructureProtected) throw accessDenied();
    const wanted = name === undefined || name === null || name === '' ? this.#newName() : name;
    if (!isSheetName(wanted)) throw invalidArgument();
    if (this.getItemOrNullObject(wanted)) throw itemAlreadyExists();
    const sheet = this.book.sheetWithGridId(this.book.insertSheet(wanted));
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  #shown(visibleOnly?: boolean): readonly Worksheet[] {
    return this.items().filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
  }
  #newName(): string {
    let number = this.items().length + 1;
    while (this.getItemOrNullObject(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
