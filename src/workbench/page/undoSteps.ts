import { IUndoRedoService, type IDisposable, type IUndoRedoItem } from '@univerjs/core';
import type { Spreadsheet } from '../engine/spreadsheet';

/** As many steps as can be taken back; the grid by itself keeps 20. */
export const UNDO_DEPTH = 50;

/** Members of the library's service (0.25.1) that no public call reaches; a test of ours fails when they go. */
interface UndoInternals {
  _getUndoStack(unitId: string, createAsNeeded: true): IUndoRedoItem[];
  _getRedoStack(unitId: string, createAsNeeded: true): IUndoRedoItem[];
  readonly _batchingStatus: ReadonlyMap<string, number>;
  _updateStatus(): void;
}

/**
 * The steps that undo takes back: what a person types is a step of its own; all that the add-in writes because of one press of a button,
 * however many batches it takes, is one step.
 */
export class UndoSteps implements IDisposable {
  /** What the add-in writes belongs to the last press. */
  #press = 0;
  #writing = 0;
  readonly #pressOf = new WeakMap<IUndoRedoItem, number>();
  readonly #restore: () => void;

  /** @param onOwnStep told of steps that the add-in has no part in */
  constructor(
    { univer }: Spreadsheet,
    private readonly onOwnStep: () => void = () => undefined,
  ) {
    const service = univer.__getInjector().get(IUndoRedoService);
    const push = service.pushUndoRedo.bind(service);
    const put = (value: typeof push): void => {
      service.pushUndoRedo = value;
      // The injector hands out a stand-in, which remembers what it was asked for.
      Object.defineProperty(service, 'pushUndoRedo', { value, configurable: true, writable: true });
    };
    put((item) => this.#push(service as unknown as UndoInternals, item, push));
    this.#restore = () => put(push);
  }

  dispose(): void {
    this.#restore();
  }

  /** Somebody pressed something of the add-in's: what it writes from now on is a new step. */
  begin(): void {
    this.#press++;
  }

  /** Runs what the add-in writes. */
  async write<T>(run: () => Promise<T>): Promise<T> {
    this.#writing++;
    try {
      return await run();
    } finally {
      this.#writing--;
    }
  }

  #push(internals: UndoInternals, item: IUndoRedoItem, push: (item: IUndoRedoItem) => void): void {
    if (internals._batchingStatus.has(item.unitID)) {
      push(item);
      return;
    }
    const steps = internals._getUndoStack(item.unitID, true);
    internals._getRedoStack(item.unitID, true).length = 0;
    const last = steps.at(-1);
    if (this.#writing > 0 && last && this.#pressOf.get(last) === this.#press) {
      // What came last is taken back first.
      last.undoMutations.unshift(...item.undoMutations);
      last.redoMutations.push(...item.redoMutations);
    } else {
      steps.push({ ...item, undoMutations: [...item.undoMutations], redoMutations: [...item.redoMutations] });
      const added = steps.at(-1);
      if (this.#writing > 0 && added) this.#pressOf.set(added, this.#press);
      else this.onOwnStep();
      if (steps.length > UNDO_DEPTH) steps.splice(0, steps.length - UNDO_DEPTH);
    }
    internals._updateStatus();
  }
}
