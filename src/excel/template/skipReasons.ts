/** Why a cell was not read, and what to do about it: every sentence of the reader in one place. */

import { scaleName, type Scale } from '../../cells/scale';

const MEND = 'Type a number from 1 to 10.';

/** How to mend a score on a scale of the list's own. */
export function mendOn(scale: Scale): string {
  return scale.kind === 'words'
    ? 'Type Low, Medium or High.'
    : `Type a score on this list's scale, ${scaleName(scale)}.`;
}

export function ownScoreUnreadable(reason: string, mend = MEND): string {
  return `${sentence(reason)} The row is left out until this is mended. ${mend}`;
}

export function mirrorScoreUnreadable(reason: string, mend = MEND): string {
  return `${sentence(reason)} The row counts without their side. ${mend}`;
}

export const DATE_INSTEAD_OF_SCORE = 'the cell holds a date, not a score from 1 to 10';

export function notAScore(number: number): string {
  return `${number} is not a score from 1 to 10`;
}

export function notScoredYet(name: string, mend = 'Type our three scores from 1 to 10.'): string {
  return `"${short(name)}" is not scored yet and counts in nothing. ${mend}`;
}

export function scoreMissing(dimension: string, mend = MEND): string {
  return `The ${dimension} score is missing, so the row is left out. ${mend}`;
}

export function ticksUnclear(both: boolean): string {
  return both
    ? 'Both give and get are ticked, so the row is left out. Tick one of them.'
    : 'Neither give nor get is ticked, so the row is left out. Tick one of them.';
}

export const STATUSES_UNCLEAR = 'Several statuses are ticked; the row counts as an idea. Tick one of them.';

export function viewMissing(name: string): string {
  return `"${short(name)}" has a row for one side only, so it is left out. Add a row for the other side.`;
}

export function supersededBy(name: string, session: number | null, row: number): string {
  const when = session === null ? 'An earlier entry' : `The entry of session ${session}`;
  return `${when} for "${short(name)}"; row ${row} holds the latest, which counts.`;
}

export const SCORES_WITHOUT_NAME =
  'There are scores here but no name. Type what the concession is, or clear the scores.';

export function directionUnknown(text: string): string {
  return `"${short(text)}" does not say which way this goes, so the row is left out. Type Give or Get.`;
}

export function statusUnknown(text: string): string {
  return `"${short(text)}" is not a status we know; the row counts as an idea. Type Idea, Offered, Asked, Agreed, Rejected or Withdrawn.`;
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
