import type { Precondition } from './precondition';

/** A sheet that is to be added. */
export interface SheetToAdd {
  /** What it will be called, given the names that are taken. */
  readonly name: (taken: readonly string[]) => string;
  /** The values that will stand on it, from A1 on, as Excel reads them: they are written in one action. */
  readonly values: readonly (readonly unknown[])[];
  /** Queues all that stands on it. */
  readonly fill: (sheet: Excel.Worksheet) => void;
  /** Queues what brings it to the front; absent where it stays behind. */
  readonly show?: (sheet: Excel.Worksheet) => void;
  readonly precondition?: Precondition;
}
