import { formatNumber, formatSigned } from '../wording/format';
import { marginWords } from './afterWords';
import type { DealPoint, FrontierDrawing } from './frontierDrawing';

/** The numbers of the picture, a row for each point: its name, the whole deal to us and to them, and from our walk-away. */
export function frontierTable({
  line,
  marks,
  walkAway,
  theirWalkAway,
}: FrontierDrawing): readonly (readonly [string, ...string[]])[] {
  const row = (name: string, { us, them }: DealPoint) =>
    [name, formatSigned(us), formatSigned(them)] as [string, ...string[]];
  return [
    ...(walkAway === null ? [] : [['Our walk-away', formatSigned(walkAway), ''] as const]),
    ...(theirWalkAway === null
      ? []
      : [['Their walk-away, our guess', '', formatSigned(theirWalkAway)] as const]),
    ...marks.map((point) => row(point.name, point)),
    ...line.map((point, i) => row(`Best line, ${formatNumber(i + 1)}`, point)),
  ];
}

/** What the picture says of the picked offer, in a sentence. @example 'A lies on the best line, 21 above your walk-away.' */
export function frontierSentence({ marks, walkAway, better, exact }: FrontierDrawing): string {
  const picked = marks.find(({ kind }) => kind === 'picked');
  if (picked === undefined) return '';
  const where =
    better !== null
      ? `${picked.name} can be bettered for both, by ${formatNumber(better.gainForUs)} for us and ${formatNumber(better.gainForThem)} for them`
      : exact
        ? `${picked.name} lies on the best line: nothing within your options is better for both`
        : `Nothing better for both than ${picked.name} was found so far`;
  const margin = walkAway === null ? '' : ` After it the deal is ${marginWords(picked.us - walkAway)}.`;
  return `${where}.${margin}`;
}
