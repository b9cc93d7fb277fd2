import type { ICommandInfo } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';

type Cells = Record<string, Record<string, { f?: unknown; si?: unknown; s?: unknown } | null> | null>;

/**
 * In Excel a formula takes the number format of its result once, when it is written; working it out again changes no
 * format. The library (0.25.1) gives the format with every result, so those of formulas that nobody wrote are taken out.
 */
export class ResultFormats {
  readonly #written = new Set<string>();

  /** Notes the formulas that an edit writes. */
  noteEdit(command: Readonly<ICommandInfo>): void {
    if (command.id !== SetRangeValuesMutation.id) return;
    this.#visit(command.params as ISetRangeValuesMutationParams, (cell, key) => {
      if (cell.f != null || cell.si != null) this.#written.add(key);
    });
  }

  /** Takes the formats out of results that are about to be written into cells. */
  dropFrom(results: ISetRangeValuesMutationParams): void {
    this.#visit(results, (cell, key) => {
      if (!this.#written.delete(key)) Reflect.deleteProperty(cell, 's');
    });
  }

  #visit(
    { unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams,
    see: (cell: { f?: unknown; si?: unknown; s?: unknown }, key: string) => void,
  ): void {
    for (const [row, cells] of Object.entries((cellValue ?? {}) as Cells))
      for (const [column, cell] of Object.entries(cells ?? {}))
        if (cell) see(cell, `${unitId}|${subUnitId}|${row}|${column}`);
  }
}
