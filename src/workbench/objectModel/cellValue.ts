/** A cell's value as Excel hands it out: `''` is a blank cell, a date is its serial number, an error is its text (`#N/A`). */
export type CellValue = string | number | boolean;
