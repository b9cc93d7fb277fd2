import { CATALOGUE } from '../../functions/catalogue';
import type { MethodSettings } from '../../negotiation/settings';
import { ownRow, type NamedPlace } from './ownRow';

/** The add-in's version, which every name carries in its comment. */
export const VERSION = '0.1.0';

const SIGNATURE = 'Concession Map';

/** The comment by which we know our own names again. */
export const OUR_COMMENT = `${SIGNATURE} ${VERSION}`;

/** The comment of any version, to the letter: a user's own may begin with the same words. */
const COMMENT = new RegExp(`^${SIGNATURE} \\d+\\.\\d+\\.\\d+$`, 'u');

/** True for a name that some version of this add-in installed, and whose formula is still one of a function. */
export function isOurs({
  comment,
  formula,
}: {
  readonly comment: string;
  readonly formula: unknown;
}): boolean {
  return COMMENT.test(comment) && /^=\s*LAMBDA\(/iu.test(String(formula));
}

export interface ShortName {
  readonly name: string;
  /** en-US `=LAMBDA(…)`. */
  readonly formula: string;
}

/** The ids under which short names may stand: every function that can do without the add-in. */
export const SHORT_NAMES: readonly string[] = CATALOGUE.filter(({ portable }) => portable !== null).map(
  ({ id }) => id,
);

/**
 * The names as they would be installed; with a template, scores that are left out come from the formula's own row. Weights
 * and thresholds that are left out, or cannot be given, are those of the settings.
 */
export function shortNames(place: NamedPlace | null, settings: MethodSettings): readonly ShortName[] {
  const home = place && ownRow(place);
  return CATALOGUE.flatMap(({ id, portable }) =>
    portable ? [{ name: id, formula: portable(home, settings) }] : [],
  );
}
