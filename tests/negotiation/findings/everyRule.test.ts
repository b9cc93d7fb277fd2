import type { Concession } from '../../../src/negotiation/concession';
import { RULES } from '../../../src/negotiation/findings/catalogue';
import { reviewCaseOf } from '../../../src/negotiation/findings/reviewCase';
import {
  contextOf,
  type ReviewContext,
  type Snapshot,
} from '../../../src/negotiation/findings/reviewContext';
import { ROW_WORDS, rowWords } from '../../../src/vocabulary/rowWords';
import { scores } from '../rows';
import { details, flat, rowsOf } from './found';

type Deal = readonly [rows: readonly Concession[], known?: Partial<ReviewContext>];

interface Cases {
  /** Deals in which the rule speaks, each with the rows it names and how many times its threshold the number is. */
  readonly speaks: Readonly<Record<string, Told>>;
  /** Deals just short of it, or without what it needs, in which it says nothing. */
  readonly silent: Readonly<Record<string, Deal>>;
}

interface Told {
  readonly deal: Deal;
  readonly rows: readonly number[];
  readonly size: number;
}

const gives = rowsOf;
const gets = (own: Parameters<typeof rowsOf>[0], given: Partial<Concession> = {}, firstRow = 20) =>
  rowsOf(own, { direction: 'get', ...given }, firstRow);
const mirrored = (own: number, mirror: number, given: Partial<Concession> = {}, row = 5) =>
  rowsOf([flat(own)], { mirror: flat(mirror), ...given }, row);
const kept = (session: number, rows: readonly Concession[]): Snapshot => ({ session, rows });
const offers = (...amounts: readonly (number | readonly [them: number])[]): Partial<ReviewContext> => ({
  offers: amounts.map((amount) =>
    typeof amount === 'number'
      ? { side: 'us', amount, issue: 'Price' }
      : { side: 'them', amount: amount[0], issue: 'Price' },
  ),
});
const told = (deal: Deal, rows: readonly number[], size: number): Told => ({ deal, rows, size });
const LINKS = { links: true };

/** One entry per rule: at its threshold it speaks, just short of it it says nothing. */
const CASES: Readonly<Record<string, Cases>> = {
  'high-leverage-giveaway': {
    speaks: {
      'two gives of leverage 7 among five': told(
        [gives([scores(1, 7, 1), flat(1), flat(1), flat(1), scores(1, 7, 1)])],
        [5, 9],
        1,
      ),
      'one of two, which is half': told([gives([scores(1, 7, 1), flat(1)])], [5], 1),
      'both of two, which is all of them': told([gives([scores(1, 7, 1), scores(1, 7, 1)])], [5, 6], 2),
      'four of them': told([gives([7, 8, 9, 10].map((leverage) => scores(1, leverage, 1)))], [5, 6, 7, 8], 2),
    },
    silent: {
      'two gives of leverage 6.9': [gives([scores(9, 6.9, 9), scores(9, 6.9, 9)])],
      'one of three': [gives([scores(1, 10, 1), flat(1), flat(1)])],
      'a give alone': [gives([scores(1, 10, 1)])],
      'what we received': [gets([scores(1, 10, 1), scores(1, 10, 1)])],
      'what is not agreed': [gives([scores(1, 10, 1), scores(1, 10, 1)], { status: 'offered' })],
    },
  },
  'low-value-receipts': {
    speaks: {
      'two gets with a mean of 12': told([gets([flat(3), flat(5)])], [20, 21], 1),
      'two gets with a mean of 6': told([gets([flat(2), flat(2)])], [20, 21], 2),
      'a mean get 6 below the mean give': told(
        [[...gives([flat(7)]), ...gets([flat(5), flat(5)])]],
        [20, 21],
        1,
      ),
      'a mean get 12 below the mean give': told(
        [[...gives([flat(10)]), ...gets([flat(6), flat(6)])]],
        [20, 21],
        2,
      ),
    },
    silent: {
      'a mean of 12.1': [gets([flat(4), scores(4, 4, 4.2)])],
      'a mean get 5.9 below the mean give': [[...gives([scores(7, 7, 6.9)]), ...gets([flat(5), flat(5)])]],
      'one get': [gets([flat(1)])],
      'gets that are only asked for': [gets([flat(1), flat(1)], { status: 'asked' })],
    },
  },
  'salami-slicing': {
    speaks: {
      'three gives of 6': told([gives([flat(2), flat(2), flat(2)])], [5, 6, 7], 1),
      'four gives of 9': told([gives([flat(3), flat(3), flat(3), flat(3)])], [5, 6, 7, 8], 2),
      'gives of 3 that take three times a limit of 1': told(
        [gives([flat(1), flat(1), flat(1)]), { budgets: [1, null, null] }],
        [5, 6, 7],
        12,
      ),
      'gives of 3 that take half of a limit': told(
        [gives([flat(1), flat(1), flat(1)]), { budgets: [20, 6, null] }],
        [5, 6, 7],
        2,
      ),
    },
    silent: {
      'three gives of 17.9 together': [gives([flat(2), flat(2), scores(2, 2, 1.9)])],
      'two gives of 9': [gives([flat(3), flat(3)])],
      'a third give with a score of 5': [gives([flat(3), flat(3), scores(1, 1, 5)])],
      'a third give of 9.1': [gives([flat(3), flat(3), scores(3, 3, 3.1)])],
      'less than a quarter of a limit': [gives([flat(1), flat(1), flat(1)]), { budgets: [12.1, null, null] }],
      'a limit of nothing, of which there is no share': [
        gives([flat(1), flat(1), flat(1)]),
        { budgets: [0, 0, 0] },
      ],
    },
  },
  'token-receipts': {
    speaks: {
      'three gets of 9 against gives of 28': told(
        [[...gives([scores(10, 9, 9)]), ...gets([flat(3), flat(3), flat(3)])]],
        [20, 21, 22],
        28 / 27,
      ),
    },
    silent: {
      'gets that weigh as much as the gives': [[...gives([flat(9)]), ...gets([flat(3), flat(3), flat(3)])]],
      'two small gets': [[...gives([flat(9)]), ...gets([flat(3), flat(3)])]],
      'a third get of 9.1': [[...gives([flat(10)]), ...gets([flat(3), flat(3), scores(3, 3, 3.1)])]],
    },
  },
  'unreciprocated-give': {
    speaks: {
      'two agreed gives without a link': told([gives([flat(5), flat(5)]), LINKS], [5, 6], 2),
      'a give that is linked with a give alone': told(
        [[...gives([flat(5)], { linkedTo: '6' }), ...gives([flat(2)], { notes: 'goodwill' }, 6)], LINKS],
        [5],
        1,
      ),
      'a give of which the return was rejected, and one of which it was withdrawn': told(
        [
          [
            ...gives([flat(5)], { linkedTo: '20' }),
            ...gives([flat(2)], { linkedTo: '21' }, 6),
            ...gets([flat(5)], { status: 'rejected' }),
            ...gets([flat(5)], { status: 'withdrawn' }, 21),
          ],
          LINKS,
        ],
        [5, 6],
        2,
      ),
      'a give that names only a part of a get': told(
        [[...gives([flat(5)], { linkedTo: 'Longer' }), ...gets([flat(5)], { name: 'Longer term' })], LINKS],
        [5],
        1,
      ),
      'the further of two gives of one name': told(
        [
          [...gives([flat(5), flat(5)], { name: 'Discount' }), ...gets([flat(5)], { linkedTo: 'discount' })],
          LINKS,
        ],
        [5],
        1,
      ),
      'three gives of goodwill': told(
        [gives([flat(2), flat(2), flat(2)], { notes: 'goodwill' }), LINKS],
        [5, 6, 7],
        1.5,
      ),
    },
    silent: {
      'three gives, each linked with a get': [
        [...gives([flat(5), flat(5), flat(5)], { linkedTo: '20' }), ...gets([flat(5)])],
        LINKS,
      ],
      'a give linked with a get': [
        [...gives([flat(5)], { linkedTo: '20' }), ...gets([flat(5)], { status: 'idea' })],
        LINKS,
      ],
      'a give whose link is the id of a get': [
        [...gives([flat(5)], { linkedTo: 'G-7' }), ...gets([flat(5)])],
        { ...LINKS, ...details(20, { id: 'g 7' }) },
      ],
      'a give linked with two gets, one of them rejected': [
        [
          ...gives([flat(5)], { linkedTo: '20; Row 21' }),
          ...gets([flat(5)], { status: 'rejected' }),
          ...gets([flat(5)], {}, 21),
        ],
        LINKS,
      ],
      'two gives of goodwill': [gives([flat(2), flat(2)], { notes: 'goodwill' }), LINKS],
      'a give that is offered': [gives([flat(5)], { status: 'offered' }), LINKS],
      'a get without a give': [gets([flat(5)]), LINKS],
      'a list that links nothing': [gives([flat(5)])],
    },
  },
  'over-giving': {
    speaks: {
      'three gives of 12': told([gives([flat(4), flat(4), flat(4)])], [5, 6, 7], 1.5),
    },
    silent: {
      'two gives of 30': [gives([flat(10), flat(10)])],
      'a third give of 11.9': [gives([flat(4), flat(4), scores(4, 4, 3.9)])],
      'three gives and a get': [[...gives([flat(4), flat(4), flat(4)]), ...gets([flat(1)])]],
    },
  },
  'budget-near': {
    speaks: {
      '80% of a limit': told([gives([scores(1, 8, 1)]), { budgets: [null, 10, null] }], [5], 0.8),
      'all of it': told([gives([scores(1, 8, 1)]), { budgets: [null, 8, null] }], [5], 1),
    },
    silent: {
      'just under 80%': [gives([scores(1, 7.9, 1)]), { budgets: [null, 10, null] }],
      'more than all of it': [gives([scores(1, 8.1, 1)]), { budgets: [null, 8, null] }],
      'no limit': [gives([flat(10)])],
      'a limit that gets do not touch': [gets([flat(8)]), { budgets: [8, 8, 8] }],
    },
  },
  'budget-over': {
    speaks: {
      'twice a limit': told([gives([scores(8, 1, 1)]), { budgets: [4, null, null] }], [5], 2),
      'a limit of nothing': told([gives([scores(1, 1, 3)]), { budgets: [null, null, 0] }], [5], 4),
      'the three gives that took most of it': told(
        [gives([1, 4, 2, 3].map((value) => scores(value, 1, 1))), { budgets: [8, null, null] }],
        [6, 8, 7],
        1.25,
      ),
    },
    silent: {
      'all of a limit': [gives([flat(8)]), { budgets: [8, 8, 8] }],
    },
  },
  'capture-over-cap': {
    speaks: {
      'two thirds': told(
        [[...mirrored(4, 6), ...mirrored(8, 4, { direction: 'get' }, 20)]],
        [5, 20],
        2 / 3 / 0.6,
      ),
      everything: told([mirrored(8, 8, { direction: 'get' }).concat(mirrored(1, 8, {}, 9))], [5, 9], 1 / 0.6),
    },
    silent: {
      'exactly 60%': [
        [...gives([scores(4, 4, 4)], { mirror: scores(5, 6, 6) }), ...gets([flat(8)], { mirror: flat(3) })],
      ],
      'more than everything, which has a rule of its own': [mirrored(8, 3, { direction: 'get' })],
      'nothing created': [mirrored(5, 5, { direction: 'get' })],
    },
  },
  'counterpart-losing': {
    speaks: {
      'they are 3 below': told([mirrored(8, 1, { direction: 'get' })], [5], 4),
      'beside rows that do not count': told(
        [
          [
            ...mirrored(8, 1, { direction: 'get' }),
            ...mirrored(1, 9, { status: 'idea' }, 6),
            ...gives([flat(5)], {}, 7),
          ],
        ],
        [5],
        4,
      ),
    },
    silent: {
      'they are where they were': [[...mirrored(1, 5), ...mirrored(8, 5, { direction: 'get' }, 20)]],
      'an idea': [mirrored(8, 1, { direction: 'get', status: 'idea' })],
    },
  },
  'we-are-losing': {
    speaks: {
      'far behind: 12 points and a quarter of what we gave': told(
        [[...gives([flat(8), flat(8)]), ...gets([flat(8), flat(4)])]],
        [5, 6, 20, 21],
        1,
      ),
      'twice as far: 24 of 48': told([[...gives([flat(8), flat(8)]), ...gets([flat(8)])]], [5, 6, 20], 2),
      'behind: 3 points of 30': told([[...gives([flat(10)]), ...gets([flat(9)])]], [5, 20], 1),
    },
    silent: {
      '2.9 points behind': [[...gives([flat(10)]), ...gets([scores(9, 9, 9.1)])]],
      '3 points of 63, less than a twentieth': [
        [...gives([flat(10), flat(10), flat(1)]), ...gets([flat(10), flat(10)])],
      ],
      'we received more': [[...gives([flat(5)]), ...gets([flat(6)])]],
      'nothing is agreed': [gives([flat(9)], { status: 'offered' })],
    },
  },
  'value-destroyed': {
    speaks: {
      'nothing is created': told([mirrored(5, 5)], [5], 1),
      'nine points are lost': told([mirrored(8, 5)], [5], 10),
    },
    silent: {
      'a tenth of a point is created': [gives([flat(5)], { mirror: scores(5, 5, 5.1) })],
      'nothing is agreed': [mirrored(8, 5, { status: 'asked' })],
      'no agreed row has a mirror': [gives([flat(8)])],
    },
  },
  'framed-small': {
    speaks: {
      'leverage of 7': told([gives([scores(1, 7, 1)]), details(5, { framing: 'small' })], [5], 1),
      'a total of 27': told([gives([scores(10, 6.9, 10)]), details(5, { framing: 'small' })], [5], 26.9 / 18),
    },
    silent: {
      'leverage of 6.9 and a total of 17.9': [gives([scores(6, 6.9, 5)]), details(5, { framing: 'small' })],
      'nobody called it small': [gives([flat(10)]), details(5, { framing: 'a large thing' })],
      'a get': [gets([flat(10)], {}, 5), details(5, { framing: 'small' })],
      'a withdrawn give': [gives([flat(10)], { status: 'withdrawn' }), details(5, { framing: 'small' })],
    },
  },
  'map-mismatch': {
    speaks: {
      'a mean gap of 3, up and down': told([gives([scores(8, 2, 8)], { mirror: flat(5) })], [5], 1),
      'a mean gap of 6 over the rows with a mirror': told(
        [[...mirrored(2, 8), ...gives([flat(5)], {}, 6), ...mirrored(8, 2, {}, 7)]],
        [5, 7],
        2,
      ),
      'five rows of which ours rise as theirs fall': told(
        [[1, 2, 3, 4, 5].flatMap((score, i) => mirrored(score, 6 - score, {}, 5 + i))],
        [5, 6, 7, 8, 9],
        (4 + 2 + 0 + 2 + 4) / 5 / 3,
      ),
      'a ranking against theirs, however slight': told(
        [[3, 5, 1, 2, 4].flatMap((theirs, i) => mirrored(i + 1, theirs, {}, 5 + i))],
        [5, 6, 7, 8, 9],
        (2 + 3 + 2 + 2 + 1) / 5 / 3,
      ),
    },
    silent: {
      'a mean gap of 2.9': [gives([scores(8, 2, 7.7)], { mirror: flat(5) })],
      'four rows of which ours rise as theirs fall': [
        [1, 2, 3, 4].flatMap((score, i) => mirrored(score, 5 - score, {}, 5 + i)),
      ],
      'five rows that rank neither with nor against each other': [
        [2, 5, 3, 1, 4].flatMap((theirs, i) => mirrored(i + 1, theirs, {}, 5 + i)),
      ],
      'no mirror': [gives([flat(9)])],
    },
  },
  'score-drift': {
    speaks: {
      'a score of ours moved by 2': told(
        [gives([scores(5, 3, 5)]), { baseline: kept(0, gives([flat(5)])) }],
        [5],
        1,
      ),
      'a score of theirs moved by 4': told([mirrored(5, 9), { baseline: kept(0, mirrored(5, 5)) }], [5], 2),
    },
    silent: {
      'a score moved by 1.9': [gives([scores(5, 3.1, 5)]), { baseline: kept(0, gives([flat(5)])) }],
      'a mirror that is new': [mirrored(5, 9), { baseline: kept(0, gives([flat(5)])) }],
      'a row that was not there': [gives([flat(9)]), { baseline: kept(0, gives([flat(1)], {}, 6)) }],
    },
  },
  'not-rescored': {
    speaks: {
      'a row came, and no score moved': told(
        [gives([flat(5), flat(6)]), { baseline: kept(0, gives([flat(5)])), ended: true }],
        [],
        1,
      ),
      'no score moved': told([gives([flat(5)]), { baseline: kept(0, gives([flat(5)])), ended: true }], [], 1),
    },
    silent: {
      'a score moved by a tenth': [
        gives([scores(5, 5, 5.1)]),
        { baseline: kept(0, gives([flat(5)])), ended: true },
      ],
      'a mirror came': [mirrored(5, 5), { baseline: kept(0, gives([flat(5)])), ended: true }],
      'a mirror went': [gives([flat(5)]), { baseline: kept(0, mirrored(5, 5)), ended: true }],
      'the session goes on': [gives([flat(5)]), { baseline: kept(0, gives([flat(5)])) }],
      'nothing was kept': [gives([flat(5)]), { ended: true }],
      'every row is new': [gives([flat(5)], {}, 9), { baseline: kept(0, gives([flat(5)])), ended: true }],
      'the list is empty': [[], { baseline: kept(0, gives([flat(5)])), ended: true }],
    },
  },
  'relationship-drain': {
    speaks: {
      'less than half comes back': told(
        [[...gives([flat(5), flat(5)]), ...gets([scores(9, 9, 4)])]],
        [5, 6],
        1.25,
      ),
      'nothing comes back': told([gives([flat(5), flat(5)])], [5, 6], 5),
    },
    silent: {
      'half comes back': [[...gives([flat(5), flat(5)]), ...gets([scores(1, 1, 5)])]],
      'one give': [gives([flat(10)])],
      'two gives of which one is agreed': [[...gives([flat(9)]), ...gives([flat(9)], { status: 'idea' }, 9)]],
      'a one-off deal': [gives([flat(5), flat(5)]), { relationship: 'one-off' }],
    },
  },
  precedent: {
    speaks: {
      'a blank condition': told([gives([flat(3)]), details(5, { condition: ' ' })], [5], 1),
    },
    silent: {
      'a condition': [gives([flat(3)]), details(5, { condition: 'this year' })],
      'a get': [gets([flat(3)], {}, 5), details(5, { condition: '' })],
      'a one-off deal': [gives([flat(3)]), { ...details(5, { condition: '' }), relationship: 'one-off' }],
      'no such column': [gives([flat(3)])],
    },
  },
  'unscored-agreed': {
    speaks: {
      'two agreed rows without scores': told(
        [[], { unscored: [9, 11].map((row) => ({ row, name: 'Later', status: 'agreed' })) }],
        [9, 11],
        2,
      ),
    },
    silent: {
      'an offered row without scores': [[], { unscored: [{ row: 9, name: 'Later', status: 'offered' }] }],
    },
  },
  'mirror-missing': {
    speaks: {
      'one of two rows': told([[...gives([flat(3)]), ...mirrored(3, 3, {}, 9)]], [5], 0.5),
      'an idea without one': told([gives([flat(3)], { status: 'idea' })], [5], 1),
    },
    silent: { 'every row has one': [mirrored(3, 3)] },
  },
  'scorer-disagreement': {
    speaks: {
      '4 apart on leverage': told(
        [gives([flat(5)]), details(5, { scorers: [scores(5, 7, 5), scores(5, 3, 6)] })],
        [5],
        1,
      ),
    },
    silent: {
      '3.9 apart': [gives([flat(5)]), details(5, { scorers: [scores(5, 7, 5), scores(5, 3.1, 8.9)] })],
      'one scorer': [gives([flat(5)]), details(5, { scorers: [scores(1, 5, 10)] })],
      'one who left a blank': [gives([flat(5)]), details(5, { scorers: [[null, null, null], flat(9)] })],
    },
  },
  'implementation-gap': {
    speaks: {
      'no owner': told([gives([flat(3)]), details(5, { owner: '', due: '1 May' })], [5], 1),
      'no date on a get': told([gets([flat(3)], {}, 5), details(5, { owner: 'Ann', due: ' ' })], [5], 1),
    },
    silent: {
      'an owner and a date': [gives([flat(3)]), details(5, { owner: 'Ann', due: '1 May' })],
      'an offered row': [gives([flat(3)], { status: 'offered' }), details(5, { owner: '', due: '' })],
      'no such columns': [gives([flat(3)])],
    },
  },
  'preemptive-give': {
    speaks: {
      'asked for by us': told([gives([flat(3)]), details(5, { askedBy: ' We ' })], [5], 1),
      'asked for by nobody': told([gives([flat(3)]), details(5, { askedBy: 'No one' })], [5], 1),
      'nobody stands there': told([gives([flat(3)]), details(5, { askedBy: '' })], [5], 1),
      'asked for by our own name': told(
        [
          gives([flat(3)]),
          { ...details(5, { askedBy: 'Initech' }), words: rowWords({ us: 'Initech', them: 'Acme' }) },
        ],
        [5],
        1,
      ),
    },
    silent: {
      'asked for by them': [gives([flat(3)]), details(5, { askedBy: 'Acme' })],
      'asked for by a firm with us in its name': [gives([flat(3)]), details(5, { askedBy: 'Us Steel' })],
      'a get': [gets([flat(3)], {}, 5), details(5, { askedBy: 'us' })],
      'no such column': [gives([flat(3)])],
    },
  },
  'benchmark-deviation': {
    speaks: {
      '4 below on relationship, the widest of three': told(
        [gives([scores(9, 5, 2)]), details(5, { benchmark: [7, null, 6] })],
        [5],
        2,
      ),
    },
    silent: {
      '1.9 above': [gives([scores(8.9, 1, 1)]), details(5, { benchmark: [7, null, null] })],
      'too few to compare with': [gives([flat(10)])],
    },
  },
  'review-due': {
    speaks: {
      'ten years later': told(
        [[], { signed: { lastReview: '2024-01-31', today: '2034-01-28' } }],
        [],
        3650 / 91,
      ),
      'the 182nd day': told([[], { signed: { lastReview: '2026-01-01', today: '2026-07-02' } }], [], 2),
    },
    silent: {
      'the 91st day': [[], { signed: { lastReview: '2026-01-01', today: '2026-04-02' } }],
      'not signed': [[]],
    },
  },
  'self-bidding': {
    speaks: {
      'a fifth against ourselves': told([[], offers(100, 80)], [], 1.2),
      'from nothing, of which there is no share': told([[], offers(0, 80)], [], 1),
    },
    silent: {
      'their answer between': [[], offers(100, [50], 80)],
      'the same offer again': [[], offers(100, 100)],
      'away from them': [[], offers([50], 80, 100)],
    },
  },
  'flat-increments': {
    speaks: {
      'the last step as large as the one before': told([[], offers(100, [1], 90, [2], 80)], [], 1),
      larger: told([[], offers(100, [1], 90, [2], 75)], [], 1.5),
      'after a standstill': told([[], offers(100, [1], 100, [2], 90)], [], 1),
      'after a step back': told([[], offers(100, [1], 90, [2], 95, [3], 85)], [], 2),
      'after smaller ones': told([[], offers(100, [1], 80, [2], 70, [3], 60)], [], 1),
    },
    silent: {
      'a little smaller': [[], offers(100, [1], 90, [2], 80.1)],
      'one step': [[], offers(100, [1], 90)],
      'a step back': [[], offers(100, [1], 90, [2], 100)],
      'two steps back': [[], offers(100, [1], 110, [2], 120)],
      'a standstill': [[], offers(100, [1], 100, [2], 100)],
      'their steps': [[], offers([100], 1, [90], 2, [80])],
    },
  },
  'offer-reversal': {
    speaks: {
      'we sell, and ask for more again': told([[], offers(100, [50], 80, [60], 90)], [], 1.125),
      'we buy, and offer less again': told([[], offers([100], 50, [90], 80, 60)], [], 1.25),
      'from nothing, of which there is no share': told([[], offers([10], 0, -5)], [], 1),
      'they never answered, and we turned': told([[], offers(100, 80, 90)], [], 1.125),
    },
    silent: {
      'a step towards them': [[], offers(100, [50], 80, [60], 70)],
      'an earlier step back': [[], offers(100, [50], 80, [60], 90, [60], 85)],
      'the same offer again': [[], offers(100, [50], 80, [60], 80)],
      'a single step without an answer': [[], offers(100, 110)],
      'their step back': [[], offers(100, [50], 90, [40])],
      'one offer': [[], offers([50], 100)],
    },
  },
};

test('every rule has a case in which it speaks and one in which it is silent', () => {
  expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  for (const { speaks, silent } of Object.values(CASES)) {
    expect(Object.keys(speaks)).not.toEqual([]);
    expect(Object.keys(silent)).not.toEqual([]);
  }
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { speaks = {}, silent = {} } = CASES[id] ?? {};
  const find = ([rows, known]: Deal) =>
    rule.find(reviewCaseOf(contextOf(rows, { words: ROW_WORDS, ...known })));

  test.each(Object.entries(speaks))('speaks: %s', (_why, { deal, rows, size }) => {
    const hits = find(deal);
    expect(hits).toHaveLength(1);
    expect(hits[0]?.rows).toEqual(rows);
    expect(hits[0]?.size).toBeCloseTo(size, 9);
  });

  test.each(Object.entries(silent))('is silent: %s', (_why, deal) => {
    expect(find(deal)).toEqual([]);
  });
});
