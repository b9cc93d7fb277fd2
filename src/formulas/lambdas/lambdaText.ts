import type { Triple } from '../../negotiation/concession';
import type { MethodSettings } from '../../negotiation/settings';
import { FORMULA_WORDS } from '../../vocabulary/cellWords';
import { isGet } from '../directionTerm';
import { weightsOf } from '../rowMethod';
import { oneOfWords } from '../wordTest';
import type { OwnRow } from './portable';

/**
 * Building blocks of the portable formulas. All of them stay in what Excel's LAMBDA functions and the workbench's engine both
 * know. Names of parameters and steps must differ from every name that the add-in installs (GAP, SCORE …) and from r and c,
 * which Excel reads as row and column.
 */

/** Steps of a LET: each may use those before it. */
export type Steps = readonly (readonly [name: string, expression: string])[];

/** A text that gives #VALUE! as soon as it is added to: how these formulas refuse. */
export const REFUSE = '"?"+0';

/** `=LAMBDA(a,b,LET(step,expression,…,result))`. */
export function lambda(parameters: readonly string[], steps: Steps, result: string): string {
  const bound = steps.flatMap(([name, expression]) => [name, expression]);
  return `=LAMBDA(${[...parameters, bound.length > 0 ? `LET(${[...bound, result].join(',')})` : result].join(',')})`;
}

/** An optional parameter's value, or something else where it was left out. */
export function orElse(parameter: string, otherwise: string): string {
  return `IF(ISOMITTED(${parameter}),${otherwise},${parameter})`;
}

/** An optional parameter's value, or something else where it was left out, blank or 0. */
export function givenOr(parameter: string, otherwise: string): string {
  return `IF(ISOMITTED(${parameter}),${otherwise},IF(${isEmpty(parameter)},${otherwise},${parameter}))`;
}

/** Above 0 for a blank cell, however it comes: as nothing, as an empty text, or as the 0 that a reference to it gives. */
export function isEmpty(cell: string): string {
  return `(${cell}="")+(${cell}=0)`;
}

/** Cells with "" for every 0, because a reference to a blank cell gives 0. */
export function withoutZeros(cells: string): string {
  return `IF(${cells}=0,"",${cells})`;
}

/** Three columns of scores, of one column the same three times; anything else is refused. */
export function threeOf(cells: string): string {
  return `CHOOSE(COLUMNS(${cells}),HSTACK(${cells},${cells},${cells}),${REFUSE},${cells})`;
}

/** Numbers, and numbers kept as text ("7,5", "7/10"), from 1 to 10; everything else, blank included, is #VALUE!. */
export function scoreSteps(cells: string): Steps {
  const bare = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cells}," ",""),"/10",""),",",".")`;
  return [
    ['num', `IF(ISNUMBER(${cells}),${cells},NUMBERVALUE(${bare},"."," "))`],
    ['val', 'num+IF((num<1)+(num>10),"?")'],
  ];
}

/** TRUE for each row without any content. */
export function blankRows(cells: string): string {
  return `BYROW(${cells},LAMBDA(x,TRIM(CONCAT(x))=""))`;
}

/** One column of several, first is 1: sums are taken between columns, so that an error stays in its row. */
function columnOf(cells: string, position: number): string {
  return `INDEX(${cells},,${position})`;
}

/** Three columns of several, from a position on. */
export function threeColumns(cells: string, from: number): Triple<string> {
  return [columnOf(cells, from), columnOf(cells, from + 1), columnOf(cells, from + 2)];
}

/** Our and their scores side by side in `val`, their sense checked, and in `no` which rows are blank on one side at least. */
export function pairSteps(home: OwnRow | null): Steps {
  return [
    ['mine', home === null ? 'own' : orElse('own', home.own)],
    ['us', withoutZeros('mine')],
    // Without a mirror on the sheet theirs stay blank, and so does the result.
    ['yours', home === null ? 'mirror' : orElse('mirror', home.mirror ?? 'IF(us<>0,"","")')],
    ['them', withoutZeros('yours')],
    // Three columns a side, or one that stands for all three.
    [
      'both',
      `CHOOSE(COLUMNS(us)*(COLUMNS(us)=COLUMNS(them)),HSTACK(us,us,us,them,them,them),${REFUSE},HSTACK(us,them))`,
    ],
    ...scoreSteps('both'),
    ['no', `${blankRows('us')}+${blankRows('them')}`],
  ];
}

/** Our and their scores as parameters: optional where a template says where to find them. */
export function pairParameters(home: OwnRow | null): readonly string[] {
  return home === null ? ['own', 'mirror'] : ['[own]', '[mirror]'];
}

/** Condition: the row is a get; FALSE for a give, a blank cell and a 0, #VALUE! for a word that is neither. */
export function isGetIn(cell: string): string {
  return isGet(cell, { give: ['0', ...FORMULA_WORDS.give], get: FORMULA_WORDS.get });
}

/** Condition: the row is agreed. */
export function isAgreed(cell: string): string {
  return oneOfWords(cell, FORMULA_WORDS.agreed, false);
}

/** The direction: as given; left out, that of the formula's own row if its scores are left out too, else a give. */
export function directionOr(home: OwnRow | null): string {
  const ofRow = home?.direction ? `IF(ISOMITTED(own),${home.direction},"")` : '""';
  return orElse('direction', ofRow);
}

/** A step with a threshold: as given, the default where it was left out or blank, #VALUE! for what is no number above 0. */
export function thresholdSteps(name: string, parameter: string, otherwise: string): Steps {
  const said = name.slice(0, 2);
  return [
    [said, orElse(parameter, '""')],
    [name, `IF(${isEmpty(said)},${otherwise},IF(N(${said})>0,${said},${REFUSE}))`],
  ];
}

/**
 * Steps that leave `unit`: weights normalised to sum to 3. A blank one weighs nothing; left out or all blank they are the
 * deal's own; weights without sense are an error.
 */
export function weightSteps(settings: Pick<MethodSettings, 'weights'>): Steps {
  const own = `{${weightsOf(settings).join(',')}}`;
  return [
    ['load', orElse('weights', own)],
    ['some', 'IF(load="",0,load)'],
    ['heft', `TOROW(IF(SUM(some^2)=0,${own},some))`],
    ['unit', '3*heft/SUM(heft)/(MIN(heft)>=0)'],
  ];
}

/** The weights in `unit`, one by one. */
export const UNIT_WEIGHTS: Triple<string> = ['INDEX(unit,1)', 'INDEX(unit,2)', 'INDEX(unit,3)'];
