import type { MethodSettings } from '../../negotiation/settings';

/**
 * Where the row in which a formula stands keeps its cells in the detected list, each as an en-US expression such as
 * `INDEX(Map!$C:$E,MAX(ROW()),0)`: three scores of ours, three of theirs, the cell of the direction.
 * MAX around ROW, because ROW gives a list of one, of which INDEX would answer with the first column alone.
 */
export interface OwnRow {
  readonly own: string;
  readonly mirror: string | null;
  readonly direction: string | null;
}

/**
 * A function as a formula without the add-in: an en-US `=LAMBDA(…)` text for a workbook name. With `home` the scores may
 * be left out and are then read from the row of the formula; with null they are required. What else may be left out, and what
 * cannot be given, comes from the deal's settings.
 */
export type Portable = (home: OwnRow | null, settings: MethodSettings) => string;
