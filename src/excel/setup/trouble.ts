import { explainFailure } from '../explain';

/** Why the workbook could not be read, by what the user can do about it. */
export interface Trouble {
  readonly kind: 'editing' | 'no access' | 'too old' | 'no answer' | 'other';
  /** What happened, that nothing was changed, how to go on. */
  readonly text: string;
}

const KINDS: readonly { readonly kind: Trouble['kind']; readonly codes: readonly string[] }[] = [
  { kind: 'editing', codes: ['InvalidOperationInCellEditMode'] },
  { kind: 'no access', codes: ['AccessDenied', 'Unauthenticated', 'BadPassword'] },
  { kind: 'too old', codes: ['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedFeature'] },
  {
    kind: 'no answer',
    codes: [
      ...['ActivityLimitReached', 'RequestAborted', 'ServiceNotAvailable', 'Conflict'],
      ...['InvalidOrTimedOutSession', 'GenericNetworkError', 'HostRestartNeeded'],
    ],
  },
];

/**
 * What stood in the way, from something that Excel threw.
 *
 * @example troubleOf(a cell is being edited: code InvalidOperationInCellEditMode).kind  // 'editing'
 */
export function troubleOf(error: unknown): Trouble {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return {
    kind: KINDS.find(({ codes }) => codes.includes(code))?.kind ?? 'other',
    // Reading writes nothing.
    text: explainFailure(error, { kind: 'untouched' }),
  };
}
