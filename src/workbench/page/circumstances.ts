import { harshBehaviours, harshRequirements, type HarshSet } from '../harsh/behaviours';
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
  /** Where the stand-in is as harsh as Excel. */
  readonly harsh: HarshSet;
}

/**
 * Reads them from the page's address, so that each state can be looked at: `?excelApi=1.8` (an older Excel), `?fault=` and a
 * name in `FAULTS` (accessDenied, cellEditMode, sessionLost …), `?readOnly`, `?slow`, `?harsh` for all that Excel does
 * and a stand-in need not do, or `?harsh=name,name` for some of it (`HARSH_BEHAVIOURS`).
 *
 * @example circumstancesOf('?excelApi=1.8').requirements.ExcelApi  // '1.8'
 */
export function circumstancesOf(search: string): Circumstances {
  const asked = new URLSearchParams(search);
  const excelApi = asked.get('excelApi');
  const fault = asked.get('fault');
  const known = Object.entries(FAULTS).find(([name]) => name === fault);
  const harsh = harshBehaviours(asked.get('harsh') === '' ? 'all' : (asked.get('harsh') ?? ''));
  const requirements = { ...REQUIREMENTS, ...harshRequirements(harsh) };
  return {
    requirements: excelApi === null ? requirements : { ...requirements, ExcelApi: excelApi },
    fault: known?.[1] ?? null,
    isReadOnly: asked.has('readOnly'),
    isSlow: asked.has('slow'),
    harsh,
  };
}
