/** A cell that could not be read, named so that the user can go there, with the reason and the mend in one sentence. */
export interface SkippedCell {
  /** A1 address without the sheet, such as `D9`. */
  readonly cell: string;
  readonly reason: string;
}
