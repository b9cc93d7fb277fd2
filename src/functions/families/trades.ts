import { BARE_ROW, type Concession } from '../../negotiation/concession';
import { DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS } from '../../negotiation/settings';
import { searchTrades, type Trades } from '../../negotiation/trades/findTrades';
import { OFFER_KINDS, type OfferKind } from '../../negotiation/trades/offers';
import type { TradePackage } from '../../negotiation/trades/tradePackage';
import { tradeQuestion } from '../../negotiation/trades/tradeQuestion';
import { isBlankCell } from '../../cells/readScore';
import { pointUnit } from '../../negotiation/pointUnit';
import { foldText } from '../../negotiation/foldText';
import type { Argument } from '../argumentKinds';
import { countedRows, measureOf, numberOr } from '../arguments';
import { defineFunction, optional, required, type FunctionDefinition } from '../definition';
import {
  isFunctionError,
  notAvailable,
  valueError,
  type FunctionError,
  type FunctionResult,
  type ResultCell,
} from '../result';

/** A cell is no place for a long search: Excel waits for it on every edit. */
const MOST_ROWS = 40;
/** So much work, in sets of choices handled, takes about 50 ms; whoever needs more is sent to the pane. */
const MOST_WORK = 150_000;
const CELL_SEARCH = { ...DEFAULT_TRADE_SETTINGS, stateBound: 5000, mesoSearch: 4000, mesoShortlist: 20 };

/** What each kind of package is called in a cell. */
const AIMS: Readonly<Record<OfferKind, string>> = {
  nash: 'Best for both',
  swap: 'Simple swap',
  generous: 'Generous',
  'win-back': 'Win back',
  'kalai-smorodinsky': 'Even against ideals',
  egalitarian: 'Even gains',
  utilitarian: 'Most created',
};

const OWN = required('own', 'scores', 'n × 3 scores', 'Our scores: Value, Leverage, Relationship');
const MIRROR = required(
  'mirror',
  'scores',
  'n × 3 scores',
  'Our estimate of their scores, in the same order',
);
const DIRECTION = required(
  'direction',
  'direction',
  'one cell or n × 1',
  'give or get for each row; a blank cell is a give',
);
const STATUS = optional(
  'status',
  'status',
  'one cell or n × 1',
  'Status of each row: ideas, offered and asked rows are traded, agreed ones are the deal so far; every row is traded if left out',
);
const MAX_ITEMS = optional(
  'maxItems',
  'threshold',
  'one number',
  'The most rows of a package, from 1 to 6; 6 if left out or 0',
);
const SHARE_CAP = optional(
  'shareCap',
  'threshold',
  'one number',
  'The most that our share of what the whole deal creates may be, 0.6 for 60%; any share if left out or 0',
);

/** The packages of the rows of a range, numbered from 1 within it; what cannot be searched in a cell is an error. */
function tradesOf([own, mirror, direction, status, maxItems, shareCap]: readonly Argument[]):
  Trades | FunctionError {
  const rows = tradedRows([own, mirror, direction, status]);
  if (isFunctionError(rows)) return rows;
  const most = numberOr(maxItems, CELL_SEARCH.maxItems, 'The most rows of a package');
  if (isFunctionError(most)) return most;
  if (!Number.isInteger(most) || most < 1 || most > 6)
    return valueError('The most rows of a package is a whole number from 1 to 6');
  const cap = capOf(shareCap);
  if (isFunctionError(cap)) return cap;
  if (cap !== null && !(cap > 0 && cap <= 1))
    return valueError('The cap on our share lies above 0 and at most at 1, 0.6 for 60%');
  const measure = measureOf(own);
  const question = tradeQuestion(rows, { capped: cap !== null, measure });
  const search = searchTrades(
    question,
    {
      ...DEFAULT_SETTINGS,
      captureCap: cap ?? 1,
      // One score a side speaks of no leverage.
      ...(measure === 'one' && { cautionLeverage: Infinity }),
    },
    { ...CELL_SEARCH, maxItems: most },
  );
  let work = 0;
  let step = search.next();
  for (; step.done !== true && work <= MOST_WORK; step = search.next()) work += step.value.work;
  return step.done === true && step.value.exact
    ? step.value
    : valueError(
        'There are too many packages to look at in a cell; use Trades in the pane, or fewer rows or items',
      );
}

/** The cap that a cell holds; null where it is blank or there is none. */
function capOf(shareCap: Argument): number | null | FunctionError {
  const cap = numberOr(shareCap, NaN, 'The cap on our share');
  return typeof cap === 'number' && Number.isNaN(cap) ? null : cap;
}

/** The rows that are traded, and those that are the deal so far; all are ideas where no Status is given. */
function tradedRows(args: readonly Argument[]): readonly Concession[] | FunctionError {
  const counted = countedRows(args, (status) => status !== 'rejected' && status !== 'withdrawn');
  if (isFunctionError(counted)) return counted;
  const rows = counted.map((row) => ({ ...BARE_ROW, name: '', ...row, status: row.status ?? 'idea' }));
  const open = rows.filter((row) => row.status !== 'agreed').length;
  return open <= MOST_ROWS
    ? rows
    : valueError(
        `${open} open rows are too many for a cell, which takes ${MOST_ROWS}; use Trades in the pane`,
      );
}

const itemsText = ({ items }: TradePackage) => items.map(({ row }) => String(row)).join(', ');

/** The cells of a package: of one score a side sums of scores, as the other functions answer them. */
const packageCells =
  (own: Argument) =>
  (offered: TradePackage): readonly ResultCell[] => {
    const unit = pointUnit(measureOf(own));
    const { us, them, created, share } = offered;
    return [itemsText(offered), us / unit, them / unit, created / unit, share ?? ''];
  };

const NONE = 'No package leaves one side better and the other no worse';

const EXAMPLE = [
  [
    [2, 2, 2],
    [6, 6, 6],
  ],
  [
    [5, 6, 4],
    [2, 3, 2],
  ],
  [['give'], ['get']],
];

export const TRADES = defineFunction({
  id: 'TRADES',
  description:
    'Packages worth offering: what each is best at, its rows (numbered within the range), what it brings us and them, creates, and our share',
  parameters: [OWN, MIRROR, DIRECTION, STATUS, MAX_ITEMS, SHARE_CAP],
  result: 'k × 6',
  example: {
    formula: 'TRADES(C5:E6, F5:H6, I5:I6)',
    arguments: EXAMPLE,
    result: [[Object.values(AIMS).join(', '), '1, 2', 12, 8, 20, 0.6]],
  },
  compute: (args): FunctionResult => {
    const trades = tradesOf(args);
    if (isFunctionError(trades)) return trades;
    if (trades.offers.length === 0) return notAvailable(NONE);
    const cellsOf = packageCells(args[0]);
    return trades.offers.map(({ kinds, offered }) => [
      kinds.map((kind) => AIMS[kind]).join(', '),
      ...cellsOf(offered),
    ]);
  },
  portable: null,
});

const AIM_BY_WORDS: ReadonlyMap<string, OfferKind> = new Map(
  OFFER_KINDS.flatMap((kind) => [[foldText(AIMS[kind]), kind] as const, [foldText(kind), kind] as const]),
);

export const BESTTRADE = defineFunction({
  id: 'BESTTRADE',
  description:
    'The rows of the best package for one aim, numbered within the range: best for both, win back, generous …',
  parameters: [
    OWN,
    MIRROR,
    DIRECTION,
    optional(
      'aim',
      'aim',
      'one word',
      `What it is to be best at: ${Object.values(AIMS).join(', ')}; Best for both if left out`,
    ),
    STATUS,
    MAX_ITEMS,
    SHARE_CAP,
  ],
  result: '1 × 1',
  example: {
    formula: 'BESTTRADE(C5:E6, F5:H6, I5:I6, "Win back")',
    arguments: [...EXAMPLE, [['Win back']]],
    result: [['1, 2']],
  },
  compute: ([own, mirror, direction, aim, ...others]): FunctionResult => {
    const word = aim?.[0]?.[0] ?? '';
    const kind = isBlankCell(word)
      ? 'nash'
      : AIM_BY_WORDS.get(foldText(typeof word === 'string' ? word : ''));
    if (kind === undefined) return valueError(`The aim is one of: ${Object.values(AIMS).join(', ')}`);
    const trades = tradesOf([own, mirror, direction, ...others]);
    if (isFunctionError(trades)) return trades;
    const offer = trades.offers.find(({ kinds }) => kinds.includes(kind));
    return offer === undefined ? notAvailable(NONE) : [[itemsText(offer.offered)]];
  },
  portable: null,
});

export const FRONTIER = defineFunction({
  id: 'FRONTIER',
  description:
    'Packages that cannot be bettered for one side without cost to the other: rows (numbered within the range), us, them, created, share',
  parameters: [OWN, MIRROR, DIRECTION, STATUS, MAX_ITEMS],
  result: 'k × 5',
  example: {
    formula: 'FRONTIER(C5:E6, F5:H6, I5:I6)',
    arguments: EXAMPLE,
    result: [
      ['2', 18, -7, 11, 18 / 11],
      ['1, 2', 12, 8, 20, 0.6],
      ['1', -6, 15, 9, -6 / 9],
    ],
  },
  compute: (args): FunctionResult => {
    const trades = tradesOf(args);
    if (isFunctionError(trades)) return trades;
    const packages = trades.frontier.filter(({ items }) => items.length > 0);
    return packages.length === 0
      ? notAvailable('There is no open row to trade')
      : packages.map(packageCells(args[0]));
  },
  portable: null,
});

export const MESO = defineFunction({
  id: 'MESO',
  description:
    'Two or three offers of about equal value to us, each strongest for them on another score, to put on the table together: rows, us, them, created, share',
  parameters: [OWN, MIRROR, DIRECTION, STATUS, MAX_ITEMS, SHARE_CAP],
  result: 'k × 5',
  example: {
    formula: 'MESO(C5:E8, F5:H8, I5:I8)',
    arguments: [
      [
        [6, 6, 6],
        [2, 2, 2],
        [2, 2, 2],
        [2, 2, 2],
      ],
      [
        [1, 1, 1],
        [9, 1, 1],
        [1, 9, 1],
        [1, 1, 9],
      ],
      [['get'], ['give'], ['give'], ['give']],
      undefined,
      [[2]],
    ],
    result: [
      ['1, 2', 12, 8, 20, 0.6],
      ['1, 3', 12, 8, 20, 0.6],
      ['1, 4', 12, 8, 20, 0.6],
    ],
  },
  compute: (args): FunctionResult => {
    const trades = tradesOf(args);
    if (isFunctionError(trades)) return trades;
    return trades.equivalent === null
      ? notAvailable('No offers of about equal value to us differ in what they bring them')
      : trades.equivalent.offers.map(packageCells(args[0]));
  },
  portable: null,
});

export const TRADE_FUNCTIONS: readonly FunctionDefinition[] = [TRADES, BESTTRADE, FRONTIER, MESO];
