/** What the other side is to read: chosen asks with reasons in words meant for them, and chosen offers. Nothing else exists for it. */
export interface ForOtherSide {
  readonly asks: readonly { readonly name: string; readonly reason: string }[];
  readonly offers: readonly string[];
}

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const OPENING = 'For our next meeting we would like to settle:';
const OFFERING = 'For our next meeting we could offer:';

/**
 * What the other side reads, paragraph by paragraph.
 *
 * @example one ask with a reason and one offer
 *          // ['For our next meeting we would like to settle:', '1. Reference account. Prospects ask for it.',
 *          //  'If we can agree on this, we can offer “Training days”.']
 */
export function otherSideParagraphs({ asks, offers }: ForOtherSide): readonly string[] {
  const offered = list.format(offers.map((name) => `“${name}”`));
  if (asks.length === 0) return offers.length === 0 ? [] : [OFFERING, ...offers.map(numbered)];
  return [
    OPENING,
    ...asks.map(({ name, reason }, i) => numbered(reason === '' ? name : `${stopped(name)} ${reason}`, i)),
    ...(offers.length === 0
      ? []
      : [`If we can agree on ${asks.length === 1 ? 'this' : 'these'}, we can offer ${offered}.`]),
  ];
}

const numbered = (text: string, i: number) => `${i + 1}. ${stopped(text)}`;
const stopped = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The same as one text, for a message. */
export function otherSideText(shared: ForOtherSide): string {
  return otherSideParagraphs(shared).join('\n\n');
}

/** The same as lines of a sheet: what, and why. */
export function otherSideLines({ asks, offers }: ForOtherSide): readonly (readonly string[])[] {
  return [
    ['For our next meeting'],
    ...(asks.length === 0
      ? []
      : [[], ['We ask for', 'Why'], ...asks.map(({ name, reason }) => [name, reason])]),
    ...(offers.length === 0 ? [] : [[], ['We could offer'], ...offers.map((name) => [name])]),
  ];
}
