import type { ResponseError } from './wire';

/**
 * One way in which Excel fails a batch. With a `number`, the host's bridge refuses it and office.js makes the code of it; without,
 * the error comes in the batch's own answer, with its code and the place where it happened.
 */
export interface Fault {
  /** `OfficeExtension.Error.code`, as the add-in meets it. */
  readonly code: string;
  /** office.js' error number. */
  readonly number?: number;
  readonly httpStatus: number;
}

const inAnswer = (code: string, httpStatus: number): Fault => ({ code, httpStatus });
const byBridge = (code: string, number: number, httpStatus: number): Fault => ({ code, number, httpStatus });

/** What Excel answers instead of running a batch. Set `host.fault` to one of these to meet it, or have {@link Interference} do so. */
export const FAULTS = {
  /** The user is typing in a cell. */
  cellEditMode: byBridge('InvalidOperationInCellEditMode', 5004, 400),
  /** Too many requests. */
  activityLimitReached: byBridge('ActivityLimitReached', 5102, 429),
  /** The session with the workbook is gone. */
  sessionLost: byBridge('InvalidOrTimedOutSession', 5012, 408),
  accessDenied: byBridge('AccessDenied', 7000, 401),
  requestTooLarge: byBridge('RequestPayloadSizeLimitExceeded', 5103, 400),
  responseTooLarge: byBridge('ResponsePayloadSizeLimitExceeded', 5104, 400),
  dialogOpen: byBridge('WriteNotSupportedWhenModalDialogOpen', 5016, 400),
  /** Whatever the bridge has no code for. */
  internalError: byBridge('GeneralException', 5001, 500),
  unauthenticated: inAnswer('Unauthenticated', 401),
  badPassword: inAnswer('BadPassword', 403),
  apiNotFound: inAnswer('ApiNotFound', 404),
  apiNotAvailable: inAnswer('ApiNotAvailable', 400),
  notImplemented: inAnswer('NotImplemented', 501),
  unsupportedFeature: inAnswer('UnsupportedFeature', 400),
  unsupportedOperation: inAnswer('UnsupportedOperation', 400),
  undoNotSupported: inAnswer('UndoNotSupported', 400),
  itemNotFound: inAnswer('ItemNotFound', 404),
  itemAlreadyExists: inAnswer('ItemAlreadyExists', 409),
  invalidReference: inAnswer('InvalidReference', 400),
  invalidBinding: inAnswer('InvalidBinding', 400),
  invalidArgument: inAnswer('InvalidArgument', 400),
  invalidOperation: inAnswer('InvalidOperation', 409),
  invalidSelection: inAnswer('InvalidSelection', 400),
  requestAborted: inAnswer('RequestAborted', 400),
  serviceNotAvailable: inAnswer('ServiceNotAvailable', 503),
  conflict: inAnswer('Conflict', 409),
  tooManyCells: inAnswer('OperationCellsExceedLimit', 400),
  rangeTooLarge: inAnswer('RangeExceedsLimit', 400),
  insertDeleteConflict: inAnswer('InsertDeleteConflict', 409),
  nonBlankCellOffSheet: inAnswer('NonBlankCellOffSheet', 409),
  pivotTableConflict: inAnswer('PivotTableRangeConflict', 409),
  filteredRangeConflict: inAnswer('FilteredRangeConflict', 409),
  mergedRangeConflict: inAnswer('MergedRangeConflict', 409),
  inactiveWorkbook: inAnswer('InactiveWorkbook', 409),
  generalException: inAnswer('GeneralException', 500),
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof FAULTS;

/** The fault as a batch's answer tells it; `actionIndex` is the action at which the batch stopped. */
export function asResponseError({ code, httpStatus }: Fault, actionIndex: number): ResponseError {
  const message = `The stand-in for Excel was told to answer ${code}.`;
  return { Code: code, Message: message, Location: '', ActionIndex: actionIndex, HttpStatusCode: httpStatus };
}
