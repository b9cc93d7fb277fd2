import type { Concession, Status } from '../concession';
import { isCaution } from '../marks';
import { moveOf } from '../move';
import type { MethodSettings, TradeSettings } from '../settings';
import { withinSlack, type Bounds } from './bounds';
import type { TradeGround } from './choices';
import { standTogether } from './exclusiveGroups';
import { sumsOf } from './searchState';
import { tradeItem, type TradeItem } from './tradeItem';
import type { TradePackage } from './tradePackage';
import type { TradeQuestion } from './tradeQuestion';

/** Why a row takes no part. */
export type LeftOutReason =
  | { readonly kind: 'closed'; readonly status: Status }
  | { readonly kind: 'unscored' }
  | { readonly kind: 'no-mirror' }
  /** The method says keep, and nobody ticked it. */
  | { readonly kind: 'keep' }
  /** It excludes `by`, a row that is agreed or has to be in every package. */
  | { readonly kind: 'excluded'; readonly by: number };

export type LeftOut = { readonly row: number; readonly name: string } & LeftOutReason;

/** Why no package can meet the wishes at all. */
export interface Obstacle {
  readonly kind:
    | 'must-have-unusable'
    | 'must-haves-exclude-each-other'
    | 'too-many-must-haves'
    /** Together they give more than a limit leaves. */
    | 'must-haves-pass-a-limit';
  /** The rows that cause it. */
  readonly rows: readonly number[];
}

export interface Candidates {
  /** Rows that every package holds and rows that it may hold, in sheet order, with the rules between them. */
  readonly ground: TradeGround;
  /** The same without gives of high leverage that nobody ticked: what may be given for the other side's sake. */
  readonly sparing: TradeGround;
  /** Whether a package holds such a give. */
  readonly costsLeverage: (offered: Pick<TradePackage, 'items'>) => boolean;
  /** In sheet order. */
  readonly leftOut: readonly LeftOut[];
  /** null when packages are possible. */
  readonly obstacle: Obstacle | null;
}

const OPEN: readonly Status[] = ['idea', 'offered', 'asked'];

/**
 * What by itself keeps a row out of every package; null for a row that can be traded.
 *
 * @example an idea, a give of own 8/8/7 and mirror 5/5/5, not wanted → { kind: 'keep' }; wanted → null
 */
export function reasonToLeaveOut(
  { direction, status, own, mirror }: Concession,
  wanted: boolean,
  settings: MethodSettings,
): LeftOutReason | null {
  if (!OPEN.includes(status)) return { kind: 'closed', status };
  if (mirror === null) return { kind: 'no-mirror' };
  return !wanted && moveOf(direction, own, mirror, settings) === 'keep' ? { kind: 'keep' } : null;
}

/** Rows that exclude each other; any two of them that cannot stand together. */
function clashing(
  required: readonly TradeItem[],
  question: TradeQuestion,
  agreed: ReadonlySet<number>,
): readonly number[] {
  return required
    .filter((item) =>
      required.some((other) => other !== item && !standTogether([item, other], question.exclusive, agreed)),
    )
    .map((item) => item.row);
}

/**
 * Which rows can be traded, which have to be, and which are left out and why.
 *
 * @example two ideas of own 2/2/2 and mirror 5/6/4, an agreed row, a row without a mirror
 *          → two free, the others left out as closed and no-mirror
 */
export function tradeCandidates(
  question: TradeQuestion,
  settings: MethodSettings,
  { maxItems }: Pick<TradeSettings, 'maxItems'>,
  slack: Bounds['slack'] = [null, null, null],
): Candidates {
  const must = new Set(question.mustHave);
  const wanted = new Set([...question.ticked, ...question.mustHave]);
  const agreed = new Set(question.rows.filter((row) => row.status === 'agreed').map((row) => row.row));
  const leftOut: LeftOut[] = question.unscored.map(({ row, name, status }) =>
    OPEN.includes(status) ? { row, name, kind: 'unscored' } : { row, name, kind: 'closed', status },
  );
  const usable: TradeItem[] = [];
  const costly = new Set<number>();
  for (const concession of question.rows) {
    const { row, name, mirror } = concession;
    const reason = reasonToLeaveOut(concession, wanted.has(row), settings);
    if (reason !== null) leftOut.push({ row, name, ...reason });
    else if (mirror !== null) {
      usable.push(tradeItem(concession, mirror, settings));
      if (isCaution(concession.direction, concession.own, settings) && !wanted.has(row)) costly.add(row);
    }
  }
  usable.sort((a, b) => a.row - b.row);
  const required = usable.filter((item) => must.has(item.row));
  const inTheDeal = [...required.map((item) => item.row), ...[...agreed].sort((a, b) => a - b)];
  const excludedBy = (row: number) => {
    const groups = question.exclusive.filter((group) => group.includes(row));
    return inTheDeal.find((other) => other !== row && groups.some((group) => group.includes(other)));
  };
  const free: TradeItem[] = [];
  for (const item of usable) {
    if (must.has(item.row)) continue;
    const by = excludedBy(item.row);
    if (by === undefined) free.push(item);
    else leftOut.push({ row: item.row, name: item.name, kind: 'excluded', by });
  }
  const unusable = [...must].filter((row) => !required.some((item) => item.row === row));
  const clash = clashing(required, question, agreed);
  const barred = required.filter((item) => !standTogether([item], question.exclusive, agreed));
  const obstacle: Obstacle | null =
    unusable.length > 0 || barred.length > 0
      ? { kind: 'must-have-unusable', rows: [...unusable, ...barred.map((item) => item.row)] }
      : clash.length > 0
        ? { kind: 'must-haves-exclude-each-other', rows: clash }
        : required.length > maxItems
          ? { kind: 'too-many-must-haves', rows: required.map((item) => item.row) }
          : !withinSlack(sumsOf(required).spends, slack)
            ? { kind: 'must-haves-pass-a-limit', rows: required.map((item) => item.row) }
            : null;
  const ground = { required, free, exclusive: question.exclusive, agreed, maxItems };
  return {
    ground,
    sparing: { ...ground, free: free.filter(({ row }) => !costly.has(row)) },
    costsLeverage: ({ items }) => items.some(({ row }) => costly.has(row)),
    leftOut: leftOut.sort((a, b) => a.row - b.row),
    obstacle,
  };
}
