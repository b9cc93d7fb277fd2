import { BARE_ROW, type Concession, type Scores } from '../../../negotiation/concession';

/** A named row that may be scored in the pane, whether it has scores already or not. */
export interface ScorableRow extends Pick<Concession, 'row' | 'name' | 'direction' | 'status'> {
  /** Null where it has not all three of ours. */
  readonly own: Scores | null;
  readonly mirror: Scores | null;
}

/** The row as the method sees it with these scores. */
export function rescored(
  { row, name, direction, status }: ScorableRow,
  own: Scores,
  mirror: Scores | null,
): Concession {
  return { ...BARE_ROW, row, name, direction, status, own, mirror };
}
