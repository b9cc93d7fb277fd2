import * as z from 'zod/mini';
import type { FindingSettings } from '../negotiation/settings';
import type { Field } from './dealFields';

const positive = z.number().check(z.positive());
const share = z.number().check(z.gt(0), z.lte(1));
const score = z.number().check(z.gte(1), z.lte(10));
const total = z.number().check(z.gte(3), z.lte(30));
const count = z.int().check(z.gte(1));

/** What the settings of the findings must hold. */
export const FINDING_FIELDS: { readonly [K in keyof FindingSettings]: Field<FindingSettings[K]> } = {
  highLeverageGives: { schema: count, spoken: 'how many gives of high leverage are too many' },
  highLeverageShare: { schema: share, spoken: 'the share of gives of high leverage that is too much' },
  lowReceipts: { schema: count, spoken: 'from how many receipts on they are judged' },
  lowReceiptTotal: { schema: total, spoken: 'what counts as a low receipt' },
  receiptShortfall: { schema: positive, spoken: 'how far receipts may fall short of gives' },
  smallTotal: { schema: total, spoken: 'what counts as a small concession' },
  smallScore: { schema: score, spoken: 'the score from which a concession is no longer small' },
  salamiGives: { schema: count, spoken: 'how many small gives may be slices of a large one' },
  salamiTotal: { schema: positive, spoken: 'when small gives together count' },
  salamiBudgetShare: { schema: share, spoken: 'the share of a limit that small gives may take' },
  tokenGets: { schema: count, spoken: 'how many small receipts look like tokens' },
  goodwillGives: { schema: count, spoken: 'how many gestures of goodwill are enough' },
  overGives: { schema: count, spoken: 'how many substantial gives are enough without a return' },
  overGiveTotal: { schema: total, spoken: 'what counts as a substantial give' },
  framedTotal: { schema: total, spoken: 'from which total nothing should be called small' },
  mismatchGap: { schema: positive, spoken: 'when the two maps do not fit together' },
  mismatchRows: { schema: count, spoken: 'from how many rows on the maps are compared' },
  drift: { schema: positive, spoken: 'when a score has drifted' },
  drainGives: { schema: count, spoken: 'from how many gives on the relationship is looked at' },
  drainShare: { schema: share, spoken: 'how much of the relationship given should come back' },
  scorerRange: { schema: positive, spoken: 'when scorers disagree' },
  benchmarkDeviation: { schema: positive, spoken: 'how far a score may be from its benchmark' },
  reviewDays: { schema: count, spoken: 'after how many days a review is due' },
};
