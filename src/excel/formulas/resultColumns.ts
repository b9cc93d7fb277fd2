import type { ResultTag } from '../../formulas/resultTags';

export interface ResultColumn {
  readonly tag: ResultTag;
  readonly title: string;
  /** Excel number format of the body. */
  readonly numberFormat: string;
  /** Points. Fixed, because a fitted column would have no room for the bold words and shapes of the highlights. */
  readonly width: number;
  /** Makes sense only where the template has the other side's scores. */
  readonly needsMirror: boolean;
}

/** With a sign and a real minus. `General` rather than `0.##`, which Excel shows as "6." for whole numbers. */
const SIGNED = '"+"General;"−"General;0';

const column = (
  tag: ResultTag,
  title: string,
  width: number,
  { needsMirror = false, numberFormat = 'General' } = {},
): ResultColumn => ({ tag, title, width, needsMirror, numberFormat });

/** What stands in italics above the first added heading, where that cell was free. */
export const LABEL = 'Concession Map';

/** What each row says, in the order in which the columns stand. */
export const ROW_RESULTS: readonly ResultColumn[] = [
  column('to-us', 'To us', 48),
  column('to-them', 'To them', 60, { needsMirror: true }),
  column('gap', 'Gap', 48, { needsMirror: true, numberFormat: SIGNED }),
  column('reading', 'Reading', 102),
  column('why', 'Why', 180),
];

/** What has been given away down to each row, over the agreed gives. */
export const RUNNING_RESULTS: readonly ResultColumn[] = [
  column('given-value', 'Given: value', 84),
  column('given-leverage', 'Given: leverage', 100),
  column('given-relationship', 'Given: relationship', 120),
  column('given-total', 'Given so far', 84),
];

const TAGS: ReadonlySet<string> = new Set([...ROW_RESULTS, ...RUNNING_RESULTS].map(({ tag }) => tag));

export function isResultTag(tag: string | null): tag is ResultTag {
  return tag !== null && TAGS.has(tag);
}

/** Whether a heading is the one of this column, also as a table numbers it: "Gap 2". */
export function isHeadingOf(tag: ResultTag, heading: string): boolean {
  const title = [...ROW_RESULTS, ...RUNNING_RESULTS].find((one) => one.tag === tag)?.title ?? '';
  return heading.replace(/ \d+$/, '').toLowerCase() === title.toLowerCase();
}
