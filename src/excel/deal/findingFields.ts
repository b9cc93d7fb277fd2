import * as z from 'zod/mini';
import type { FindingSettings } from '../../negotiation/settings';
import { POSITIVE, SCORE_VALUE, SHARE, type Field, type Kind } from './dealFields';

const total: Kind<number> = {
  schema: z.number().check(z.gte(3), z.lte(30)),
  expects: 'a number from 3 to 30',
};
const count: Kind<number> = {
  schema: z.int().check(z.gte(1), z.lte(100_000)),
  expects: 'a whole number from 1 up',
};

/** What the settings of the findings must hold. */
export const FINDING_FIELDS: { readonly [K in keyof FindingSettings]: Field<FindingSettings[K]> } = {
  highLeverageGives: { ...count, spoken: 'how many gives of high leverage are too many' },
  highLeverageShare: { ...SHARE, spoken: 'the share of gives of high leverage that is too much' },
  lowReceipts: { ...count, spoken: 'from how many receipts on they are judged' },
  lowReceiptTotal: { ...total, spoken: 'what counts as a low receipt' },
  receiptShortfall: { ...POSITIVE, spoken: 'how far receipts may fall short of gives' },
  smallTotal: { ...total, spoken: 'what counts as a small concession' },
  smallScore: { ...SCORE_VALUE, spoken: 'the score from which a concession is no longer small' },
  salamiGives: { ...count, spoken: 'how many small gives may be slices of a large one' },
  salamiTotal: { ...POSITIVE, spoken: 'when small gives together count' },
  salamiBudgetShare: { ...SHARE, spoken: 'the share of a limit that small gives may take' },
  tokenGets: { ...count, spoken: 'how many small receipts look like tokens' },
  goodwillGives: { ...count, spoken: 'how many gestures of goodwill are enough' },
  overGives: { ...count, spoken: 'how many substantial gives are enough without a return' },
  overGiveTotal: { ...total, spoken: 'what counts as a substantial give' },
  framedTotal: { ...total, spoken: 'from which total nothing should be called small' },
  mismatchGap: { ...POSITIVE, spoken: 'when the two maps do not fit together' },
  mismatchRows: { ...count, spoken: 'from how many rows on the maps are compared' },
  drift: { ...POSITIVE, spoken: 'when a score has drifted' },
  drainGives: { ...count, spoken: 'from how many gives on the relationship is looked at' },
  drainShare: { ...SHARE, spoken: 'how much of the relationship given should come back' },
  farBehindShare: { ...SHARE, spoken: 'the share of what we gave that puts us far behind' },
  farBehindPoints: { ...POSITIVE, spoken: 'how many points put us far behind' },
  behindShare: { ...SHARE, spoken: 'the share of what we gave that puts us behind' },
  behindPoints: { ...POSITIVE, spoken: 'how many points put us behind' },
  scorerRange: { ...POSITIVE, spoken: 'when scorers disagree' },
  benchmarkDeviation: { ...POSITIVE, spoken: 'how far a score may be from its benchmark' },
  reviewDays: { ...count, spoken: 'after how many days a review is due' },
};
