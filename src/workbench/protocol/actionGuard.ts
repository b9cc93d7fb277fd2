/** A call, or the assignment of a property. */
export interface GuardedAction {
  /** `Worksheet.delete`. */
  readonly member: string;
  /** What is assigned, or the arguments of the call. */
  readonly written: unknown;
}

/** Asked before every call and every assignment; throws to refuse it. */
export type ActionGuard = (action: GuardedAction) => void;
