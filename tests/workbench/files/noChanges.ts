import type { WorkbookChanges } from '../../../src/workbench/files/changes';

/** Nothing changed; a start for building changes. */
export const NO_CHANGES: WorkbookChanges = {
  cells: [],
  columns: [],
  rows: [],
  conditionalFormats: { added: [], removed: [] },
  names: [],
  settings: null,
  tables: { added: [], changed: [] },
  newSheets: [],
  furniture: [],
  notCarried: [],
};
