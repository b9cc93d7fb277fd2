import { isBlankAt, type SheetGrid } from '../../cells/sheetGrid';
import type { Parties } from '../../vocabulary/headingReader';
import type { TemplateMapping } from '../deal/dealSettings';
import type { Answers, TemplateDoubt } from '../template/doubt';
import { ONE_TO_TEN, scaleName } from '../../cells/scale';
import type { Candidate } from '../template/candidate';
import { locatedAt, locateTemplate, type LocatedTemplate } from '../template/readGrids';
import { longPart } from './longPart';
import type { LinkedPart } from './part';
import { plainPart } from './plainPart';
import { turnedPart } from './turnedPart';

/** The lists of one deal, with the questions about them that are open. */
export interface FoundParts {
  readonly parts: readonly LinkedPart[];
  readonly doubts: readonly (TemplateDoubt & { readonly of: LinkedPart })[];
}

const TOGETHER = 'Yes, bring them together';

/**
 * How far lists are brought together: those that cannot be read in one place otherwise, or also a single one whose other side's
 * scores stand in rows of their own, so that formulas find them in its cells.
 */
export type TogetherReach = 'needed' | 'asked';

/**
 * The lists of a workbook that can be brought together as one: two halves, lists of several sheets, or one that does not have a
 * row for each concession. Null where there is nothing to bring together, or it is not plain how.
 */
export function findParts(
  grids: readonly SheetGrid[],
  mapping: TemplateMapping | null,
  parties: Parties,
  answers: Answers,
  reach: TogetherReach,
): FoundParts | null {
  const located = locateTemplate(grids, mapping, parties, answers);
  if (located === null) return laidOutAnew(grids, parties, answers);
  return (
    ofSeveral(grids, located, parties, answers) ??
    (reach === 'asked' ? withTheirSide(located, parties) : null)
  );
}

function laidOutAnew(grids: readonly SheetGrid[], parties: Parties, answers: Answers): FoundParts | null {
  const shown = [...grids].sort((a, b) => Number(b.active) - Number(a.active));
  for (const lay of [turnedPart, longPart]) {
    const found = shown.map((grid) => lay(grid, parties, answers)).filter((part) => part !== null);
    const [part] = found;
    if (part === undefined) continue;
    // Which of several is meant is the user's word.
    if (found.length > 1 || !isPlain(part.located)) return null;
    return { parts: [part], doubts: part.located.doubts.map((doubt) => ({ ...doubt, of: part })) };
  }
  return null;
}

function inSheetOrder(grids: readonly SheetGrid[]): (a: LinkedPart, b: LinkedPart) => number {
  const at = ({ source, located: { place } }: LinkedPart) =>
    [grids.indexOf(source), place.headerRow, place.columns.concession] as const;
  return (a, b) => {
    const [one, other] = [at(a), at(b)];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
  };
}

/** A single list with their scores in rows of their own; null where all of it stands in its columns. */
function withTheirSide(located: LocatedTemplate, parties: Parties): FoundParts | null {
  const { others, found } = located;
  const isApart = others.mirrorList !== null || found.layout.views !== undefined;
  if (!isApart || others.parts.length > 0 || !isPlain(located)) return null;
  const part = plainPart(located, null, parties, others.mirrorList);
  return { parts: [part], doubts: located.doubts.map((doubt) => ({ ...doubt, of: part })) };
}

function ofSeveral(
  grids: readonly SheetGrid[],
  located: LocatedTemplate,
  parties: Parties,
  answers: Answers,
): FoundParts | null {
  const { others, found } = located;
  const [first] = others.parts;
  if (first === undefined) return null;
  const further = others.parts.map(({ list, directions }) =>
    plainPart(locatedAt(list, parties), directions?.part ?? null, parties, others.mirrorList),
  );
  const main = plainPart(located, first.directions?.found ?? null, parties, others.mirrorList);
  const parts = [main, ...further].sort(inSheetOrder(grids));
  const scales = new Set(parts.map(({ located: one }) => scaleName(one.place.scale ?? ONE_TO_TEN)));
  const measures = new Set(parts.map(({ located: one }) => one.place.measure));
  if (scales.size > 1 || measures.size > 1 || !parts.every((part) => isPlain(part.located))) return null;
  const beside = new Set(
    others.parts.filter(({ list }) => list.layout.grid === found.layout.grid).map(({ key }) => key),
  );
  const keys = new Set(others.parts.map(({ key }) => key));
  const ofMain = located.doubts
    // Two halves beside each other are one deal, and the second set of scores is the other half's.
    .filter(({ key, column }) => !beside.has(key) && !(beside.size > 0 && column === 'mirror'))
    .map((doubt) => ({ ...doubt, ...(keys.has(doubt.key) && { taken: TOGETHER }), of: main }));
  const ofFurther = further.flatMap((part) =>
    part.located.doubts
      .filter(
        ({ column, about, question }) =>
          !(beside.size > 0 && column === 'mirror') &&
          // All run on one scale, about which the first is asked.
          !(about === 'scale' && ofMain.some((one) => one.about === 'scale' && one.question === question)),
      )
      .map((doubt) => ({ ...doubt, of: part })),
  );
  return { parts, doubts: [...ofMain, ...ofFurther].filter(({ key }) => !answers.has(key)) };
}

/** Whether each score stands in a cell of its own, in a form that the linked list can repeat. */
function isPlain({ place, others, found, hints }: LocatedTemplate): boolean {
  const { scorers, forGets } = place;
  return (
    scorers?.areOwn !== true &&
    forGets === undefined &&
    areFound(found) &&
    (found.layout.ticks?.statuses.length ?? 0) === 0 &&
    isOnOneScale(found, others.mirrorList) &&
    hints.leftOut.size === 0
  );
}

/** Rows for either side of one concession are found by its name: it stands in each. */
function areFound({ layout: { grid, columns, views }, body }: LocatedTemplate['found']): boolean {
  return views === undefined || body.rows.every((row) => !isBlankAt(grid, row, columns.concession));
}

function isOnOneScale({ layout }: LocatedTemplate['found'], theirs: Candidate | null): boolean {
  return (
    theirs === null || scaleName(theirs.layout.scale ?? ONE_TO_TEN) === scaleName(layout.scale ?? ONE_TO_TEN)
  );
}
