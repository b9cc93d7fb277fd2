/** What Excel answers instead of running a batch, by office.js' error number. Set `host.fault` to one of these to meet it. */
export const FAULTS = {
  /** The user is typing in a cell: `InvalidOperationInCellEditMode`. */
  cellEditMode: 5004,
  /** Too many requests: `ActivityLimitReached`. */
  activityLimitReached: 5102,
  /** The session with the workbook is gone: `InvalidOrTimedOutSession`. */
  sessionLost: 5012,
  /** `AccessDenied`. */
  accessDenied: 7000,
} as const;
