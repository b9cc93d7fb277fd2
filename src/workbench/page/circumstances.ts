import { REQUIREMENTS } from '../protocol/appContext';
import { FAULTS, type Fault } from '../protocol/faults';

/** In what state the add-in meets its host: everything well, or one of the states that real users meet. */
export interface Circumstances {
  readonly requirements: Readonly<Record<string, string>>;
  /** Answered to every batch; null where all is well. */
  readonly fault: Fault | null;
  /** Reading works and writing is refused. */
  readonly isReadOnly: boolean;
  /** Batches wait until they are released at the browser's console: `workbench.session.frame.host.release()`. */
  readonly isSlow: boolean;
}

/**
 * Reads them from the page's address, so that each state can be looked at: `?excelApi=1.8` (an older Excel), `?fault=` and a
 * name in `FAULTS` (accessDenied, cellEditMode, sessionLost …), `?readOnly`, `?slow`.
 *
 * @example circumstancesOf('?excelApi=1.8').requirements.ExcelApi  // '1.8'
 */
export function circumstancesOf(search: string): Circumstances {
  const asked = new URLSearchParams(search);
  const excelApi = asked.get('excelApi');
  const fault = asked.get('fault');
  const known = Object.entries(FAULTS).find(([name]) => name === fault);
  return {
    requirements: excelApi === null ? REQUIREMENTS : { ...REQUIREMENTS, ExcelApi: excelApi },
    fault: known?.[1] ?? null,
    isReadOnly: asked.has('readOnly'),
    isSlow: asked.has('slow'),
  };
}
