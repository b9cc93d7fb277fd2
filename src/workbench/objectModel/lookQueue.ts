import type { ICellData, ICommandService, IDisposable, IStyleData } from '@univerjs/core';
import { WriteLooksOperation } from './writeLooks';

/** Looks by row and column. */
type LookCells = Record<number, Record<number, ICellData>>;

interface LookPlace {
  readonly unitId: string;
  readonly subUnitId: string;
}

/**
 * Edits of looks that follow each other on one sheet, put together and written as one: an add-in sets fill, font and border one by one,
 * and for each of them the grid would copy every cell for its undo. They are written before any other command of the grid and at the end
 * of a batch; until then {@link LookQueue.at} tells them.
 */
export class LookQueue {
  #place: LookPlace | null = null;
  #cells: LookCells = {};
  /** The looks that came of two, so that cells with one history share one. */
  #merged = new Map<ICellData, Map<ICellData, ICellData>>();

  constructor(private readonly commands: ICommandService) {
    if (!commands.hasCommand(WriteLooksOperation.id)) commands.registerCommand(WriteLooksOperation);
  }

  /**
   * Writes them before every command of the grid. Not by its own notice of a command: that comes once the command has begun, whose name
   * an edit of looks would then bear.
   */
  beforeCommands(): IDisposable {
    const { commands } = this;
    const execute = commands.executeCommand.bind(commands);
    const executeAtOnce = commands.syncExecuteCommand.bind(commands);
    commands.executeCommand = (id, params, options) => {
      this.flush();
      return execute(id, params, options);
    };
    commands.syncExecuteCommand = (id, params, options) => {
      this.flush();
      return executeAtOnce(id, params, options);
    };
    return {
      dispose: () => Object.assign(commands, { executeCommand: execute, syncExecuteCommand: executeAtOnce }),
    };
  }

  add(place: LookPlace, edits: LookCells): void {
    if (this.#place && (this.#place.subUnitId !== place.subUnitId || !isMergeable(edits))) this.flush();
    this.#place = place;
    for (const [row, cells] of Object.entries(edits)) {
      const known = (this.#cells[Number(row)] ??= {});
      for (const [column, cell] of Object.entries(cells)) {
        const before = known[Number(column)];
        known[Number(column)] = before ? this.#both(before, cell) : cell;
      }
    }
    if (!isMergeable(edits)) this.flush();
  }

  /** What is still to be written into one cell's look; null for nothing. */
  at(subUnitId: string, row: number, column: number): IStyleData | null {
    if (this.#place?.subUnitId !== subUnitId) return null;
    const cell = this.#cells[row]?.[column];
    return cell ? styleOf(cell) : null;
  }

  flush(): void {
    const place = this.#place;
    if (!place) return;
    const cellValue = this.#cells;
    this.#place = null;
    this.#cells = {};
    this.#merged = new Map();
    this.commands.syncExecuteCommand(WriteLooksOperation.id, { ...place, cellValue });
  }

  #both(before: ICellData, after: ICellData): ICellData {
    const known = this.#merged.get(before) ?? new Map<ICellData, ICellData>();
    this.#merged.set(before, known);
    const found = known.get(after);
    if (found) return found;
    const both = { s: styleOver(styleOf(before), styleOf(after)) };
    known.set(after, both);
    return both;
  }
}

/** The first look with the second written over it; of borders, side by side. */
export function styleOver(first: IStyleData, second: IStyleData): IStyleData {
  const borders = first.bd || second.bd ? { bd: { ...first.bd, ...second.bd } } : {};
  return { ...first, ...second, ...borders };
}

function styleOf({ s }: ICellData): IStyleData {
  return typeof s === 'object' && s !== null ? s : {};
}

/** False where a look is taken away as a whole, which no other can be put together with. */
function isMergeable(edits: LookCells): boolean {
  return Object.values(edits).every((cells) =>
    Object.values(cells).every(({ s }) => typeof s === 'object' && s !== null && s.bd !== null),
  );
}
