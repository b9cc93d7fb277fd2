import type { Dimension } from '../concession';

/** What to ask for when the sheet itself holds no open get: things that are usually cheap to grant, by what they restore. */
export const ASK_IDEAS: Readonly<Record<Dimension, readonly string[]>> = {
  value: [
    'earlier payment, or a discount for paying early',
    'a volume commitment for the years to come',
    'a share of the savings that our concession brings them',
    'their people or systems for the work that we would have to buy in',
  ],
  leverage: [
    'a shorter exclusivity, or one for a single region or product',
    'a right of first refusal on the next project',
    'a break clause after the first year',
    'an end date for what we granted, with renewal only by agreement',
    'a price review if volumes fall short',
  ],
  relationship: [
    'a named sponsor on their side who answers within two days',
    'a reference or a joint announcement',
    'a regular meeting of both leaderships',
    'an early look at their plans, in confidence',
  ],
};
