import { cellAddress } from '../../cells/a1';
import type { Area } from './state';

// Excel's ready-made criteria of conditional formats: what the API calls them, how a file says them, how the grid draws them.

/** Attributes of a rule (`cfRule`) as a file has them. */
export type RuleAttributes = Readonly<Record<string, string | undefined>>;

const average = (more: RuleAttributes = {}): RuleAttributes => ({ type: 'aboveAverage', ...more });
const period = (timePeriod: string): RuleAttributes => ({ type: 'timePeriod', timePeriod });

const PRESETS: Readonly<Record<string, RuleAttributes>> = {
  Blanks: { type: 'containsBlanks' },
  NonBlanks: { type: 'notContainsBlanks' },
  Errors: { type: 'containsErrors' },
  NonErrors: { type: 'notContainsErrors' },
  Yesterday: period('yesterday'),
  Today: period('today'),
  Tomorrow: period('tomorrow'),
  LastSevenDays: period('last7Days'),
  LastWeek: period('lastWeek'),
  ThisWeek: period('thisWeek'),
  NextWeek: period('nextWeek'),
  LastMonth: period('lastMonth'),
  ThisMonth: period('thisMonth'),
  NextMonth: period('nextMonth'),
  AboveAverage: average(),
  BelowAverage: average({ aboveAverage: '0' }),
  EqualOrAboveAverage: average({ equalAverage: '1' }),
  EqualOrBelowAverage: average({ aboveAverage: '0', equalAverage: '1' }),
  OneStdDevAboveAverage: average({ stdDev: '1' }),
  OneStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '1' }),
  TwoStdDevAboveAverage: average({ stdDev: '2' }),
  TwoStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '2' }),
  ThreeStdDevAboveAverage: average({ stdDev: '3' }),
  ThreeStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '3' }),
  UniqueValues: { type: 'uniqueValues' },
  DuplicateValues: { type: 'duplicateValues' },
};

/** How a file says the criterion; undefined for a name that Excel does not have. */
export function presetAttributes(criterion: string): RuleAttributes | undefined {
  return PRESETS[criterion];
}

/** The criterion that a rule of a file says; null for one that Excel's API has no name for. */
export function presetOf(rule: RuleAttributes): string | null {
  const says = (value: string | undefined): boolean => value === '1' || value === 'true';
  const isBelow = rule.aboveAverage !== undefined && !says(rule.aboveAverage);
  const isSame = (preset: RuleAttributes): boolean =>
    preset.type === rule.type &&
    preset.timePeriod === rule.timePeriod &&
    (preset.stdDev ?? '0') === (rule.stdDev ?? '0') &&
    (preset.aboveAverage === '0') === isBelow &&
    (preset.equalAverage === '1') === says(rule.equalAverage);
  return Object.entries(PRESETS).find(([, preset]) => isSame(preset))?.[0] ?? null;
}

/** The grid's rule without its look; null where the grid has none: it knows no standard deviations. */
export function presetGridRule(criterion: string): Readonly<Record<string, unknown>> | null {
  const rule = PRESETS[criterion];
  switch (rule?.type) {
    case 'aboveAverage': {
      if (rule.stdDev !== undefined) return null;
      const side = rule.aboveAverage === '0' ? 'lessThan' : 'greaterThan';
      return { subType: 'average', operator: rule.equalAverage === '1' ? `${side}OrEqual` : side };
    }
    case 'duplicateValues':
    case 'uniqueValues':
      return { subType: rule.type };
    case 'timePeriod':
      return { subType: 'timePeriod', operator: rule.timePeriod };
    default:
      return rule ? { subType: 'text', operator: rule.type } : null;
  }
}

const DAY = 'ROUNDDOWN(A1,0)-TODAY()';
const monthFrom = (months: string): string =>
  `AND(MONTH(A1)=MONTH(EDATE(TODAY(),${months})),YEAR(A1)=YEAR(EDATE(TODAY(),${months})))`;

const FORMULAS: Readonly<Record<string, string>> = {
  Blanks: 'LEN(TRIM(A1))=0',
  NonBlanks: 'LEN(TRIM(A1))>0',
  Errors: 'ISERROR(A1)',
  NonErrors: 'NOT(ISERROR(A1))',
  Yesterday: 'FLOOR(A1,1)=TODAY()-1',
  Today: 'FLOOR(A1,1)=TODAY()',
  Tomorrow: 'FLOOR(A1,1)=TODAY()+1',
  LastSevenDays: 'AND(TODAY()-FLOOR(A1,1)<=6,FLOOR(A1,1)<=TODAY())',
  LastWeek: `AND(${DAY}<=-WEEKDAY(TODAY()),${DAY}>-WEEKDAY(TODAY())-7)`,
  ThisWeek: `AND(${DAY}>=1-WEEKDAY(TODAY()),${DAY}<=7-WEEKDAY(TODAY()))`,
  NextWeek: `AND(${DAY}>7-WEEKDAY(TODAY()),${DAY}<15-WEEKDAY(TODAY()))`,
  LastMonth: monthFrom('-1'),
  ThisMonth: monthFrom('0'),
  NextMonth: monthFrom('1'),
};

/** The formula that Excel keeps beside such a rule, over the first cell of its areas; null where it keeps none. */
export function presetFormula(criterion: string, [first]: readonly Area[]): string | null {
  return FORMULAS[criterion]?.replaceAll('A1', cellAddress(first?.row ?? 0, first?.column ?? 0)) ?? null;
}
