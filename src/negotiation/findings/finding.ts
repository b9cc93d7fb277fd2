import type { ReviewCase } from './reviewCase';

export const SEVERITIES = ['info', 'caution', 'warning'] as const;
/** How much a finding matters: `info` < `caution` < `warning`. */
export type Severity = (typeof SEVERITIES)[number];

/** One thing that a session review has to say. */
export interface Finding {
  /** Id of the rule, from the catalogue. */
  readonly rule: string;
  readonly severity: Severity;
  /** 1-based worksheet rows on which it rests. */
  readonly rows: readonly number[];
  /** The numbers of its sentence by name, recomputable from the sheet. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly message: string;
  readonly suggestion: string;
}

/** A finding as its rule hands it over. */
export interface Hit extends Omit<Finding, 'rule' | 'severity'> {
  /** Only where it differs from the rule's usual one. */
  readonly severity?: Severity;
  /**
   * How many times its threshold the number behind the finding is, so that points, counts, days and shares can be ranked
   * in one list; 1 where there is no threshold.
   */
  readonly size: number;
}

/** One rule of the session review. */
export interface Rule {
  readonly id: string;
  /** When it fires, with the default numbers; for the documentation. */
  readonly firesWhen: string;
  readonly severity: Severity;
  readonly find: (review: ReviewCase) => readonly Hit[];
}
