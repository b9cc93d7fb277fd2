/** Why a cell was not read, and what to do about it: every sentence of the reader in one place. */

const MEND = 'Type a number from 1 to 10.';

export function ownScoreUnreadable(reason: string): string {
  return `${sentence(reason)} The row is left out until this is mended. ${MEND}`;
}

export function mirrorScoreUnreadable(reason: string): string {
  return `${sentence(reason)} The row counts without their side. ${MEND}`;
}

export const DATE_INSTEAD_OF_SCORE = 'the cell holds a date, not a score from 1 to 10';

export function notAScore(number: number): string {
  return `${number} is not a score from 1 to 10`;
}

export function notScoredYet(name: string): string {
  return `"${short(name)}" is not scored yet and counts in nothing. Type our three scores from 1 to 10.`;
}

export function scoreMissing(dimension: string): string {
  return `The ${dimension} score is missing, so the row is left out. ${MEND}`;
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
