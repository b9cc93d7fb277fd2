import type { Dimension } from '../../negotiation/concession';
import type { Care, TheirPriorities } from '../../negotiation/prepare/theirPriorities';
import { reaches } from '../../negotiation/threshold';
import { formatNumber } from '../wording/format';

const ABOUT: Readonly<Record<Dimension, string>> = {
  value: 'the money (value)',
  leverage: 'their plans (leverage)',
  relationship: 'the relationship',
};

/** Below this chance it is not said what they care about most. */
const WORTH_SAYING = 0.5;

/** @example inTen(0.63)  // 'about 6 in 10' */
export function inTen(probability: number): string {
  const tenths = Math.min(9, Math.max(1, Math.round(10 * probability)));
  return `about ${formatNumber(tenths)} in ${formatNumber(10)}`;
}

const counted = (n: number, one: string, many: string) => `${formatNumber(n)} ${n === 1 ? one : many}`;

/** What it was learned from. @example 'From 4 asks, 2 grants and 1 refusal, and your estimates of them.' */
export function learnedFrom({ asks, grants, refusals }: TheirPriorities): string {
  const told = [
    counted(asks, 'ask', 'asks'),
    ...(grants === 0 ? [] : [counted(grants, 'grant', 'grants')]),
    ...(refusals === 0 ? [] : [counted(refusals, 'refusal', 'refusals')]),
  ];
  return `From ${new Intl.ListFormat('en', { type: 'conjunction' }).format(told)}, and your estimates of them.`;
}

function sentence<T>(cares: readonly Care<T>[], name: (what: T) => string, kind: string): readonly string[] {
  const [first, second] = cares;
  if (first === undefined) return [];
  if (!reaches(first.probability, WORTH_SAYING))
    return [`Which ${kind} they care about most is open so far.`];
  const next = second === undefined ? '' : ` Next: ${name(second.what)}, ${inTen(second.probability)}.`;
  return [`Most for ${name(first.what)}: ${inTen(first.probability)}.${next}`];
}

/**
 * What they seem to care about, with how far it may be relied on.
 *
 * @example ['Most for their plans (leverage): about 6 in 10. Next: the money (value), about 3 in 10.']
 */
export function careSentences({ dimensions, types }: TheirPriorities): readonly string[] {
  return [
    ...sentence(dimensions ?? [], (what) => ABOUT[what], 'dimension'),
    ...sentence(types ?? [], (what) => `“${what}”`, 'type'),
  ];
}
