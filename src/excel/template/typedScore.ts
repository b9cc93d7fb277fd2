import { ONE_TO_TEN, scaleName, type Scale } from '../../cells/scale';
import { endRow, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { annotationMarks, textBeforeMarks } from '../../formulas/annotated';
import { isScore, type Direction, type Triple } from '../../negotiation/concession';
import { gradeWordsLike, readGrade } from '../../vocabulary/gradeWords';
import type { TemplatePlace } from './reading';
import { scoreReader } from './scoreReader';

/** A word or a sign of a list's scale with the score from 1 to 10 that it stands for. */
export interface ScaleChoice {
  readonly text: string;
  readonly score: number;
}

type ScoredPlace = Pick<TemplatePlace, 'scale' | 'columns' | 'forGets' | 'firstRow' | 'lastRow'>;

/** The columns in which a row's scores stand. Of one score a side all three are the same one. */
export function scoreColumnsFor(
  { columns, forGets }: Pick<TemplatePlace, 'columns' | 'forGets'>,
  direction: Direction,
): { readonly own: Triple<number>; readonly mirror: Triple<number> | null } {
  if (direction === 'give' || forGets === undefined) return columns;
  const { own, mirror } = forGets;
  return { own: [own, own, own], mirror: mirror === null ? null : [mirror, mirror, mirror] };
}

/** What may be chosen where the scores of a list are words or signs, the lowest first; empty where they are numbers. */
export function scaleChoices(place: ScoredPlace, grid: SheetGrid | null): readonly ScaleChoice[] {
  const { scale = ONE_TO_TEN } = place;
  switch (scale.kind) {
    case 'numbers':
      return [];
    case 'words':
      return wordChoices(textsOf(place, grid));
    case 'stars':
      return signChoices(scale.of, textsOf(place, grid));
    case 'balls':
      return Array.from('○◔◑◕●').map((text, i) => ({ text, score: 1 + (9 * i) / 4 }));
  }
}

/**
 * A score from 1 to 10 as it is typed on the scale of a list.
 *
 * @example typedScore(5.5, { kind: 'numbers', from: 1, to: 5 }, [])  // 3
 */
export function typedScore(score: number, scale: Scale, choices: readonly ScaleChoice[]): number | string {
  if (scale.kind === 'numbers') {
    const number = scale.from + ((score - 1) * (scale.to - scale.from)) / 9;
    return Number(number.toFixed(9));
  }
  const [nearest] = [...choices].sort((a, b) => Math.abs(a.score - score) - Math.abs(b.score - score));
  return nearest?.text ?? score;
}

/** What to type on a scale, in words. */
export function typingHint(scale: Scale): string {
  return scale.kind === 'numbers'
    ? `Type a number from ${scaleName(scale)}.`
    : `Choose from the scale ${scaleName(scale)}.`;
}

function textsOf(
  { columns, forGets, firstRow, lastRow }: ScoredPlace,
  grid: SheetGrid | null,
): readonly string[] {
  if (grid === null) return [];
  const all = new Set([...columns.own, ...(columns.mirror ?? []), forGets?.own, forGets?.mirror]);
  const texts: string[] = [];
  for (let row = firstRow - 1; row < Math.min(lastRow, endRow(grid)); row++)
    for (const column of all) {
      const value = typeof column === 'number' ? valueAt(grid, row, column) : null;
      if (typeof value === 'string' && value.trim() !== '') texts.push(value);
    }
  return texts;
}

/** The words as they stand on the sheet, and the usual ones of their language that do not stand there yet. */
function wordChoices(texts: readonly string[]): readonly ScaleChoice[] {
  const marks = annotationMarks(texts);
  const seen = texts.flatMap((text): readonly ScaleChoice[] => {
    const word = textBeforeMarks(text, marks);
    const score = readGrade(word)?.score;
    return isScore(score) ? [{ text: word, score }] : [];
  });
  const isCapital = seen.length === 0 || seen.some(({ text }) => /^\p{Lu}/u.test(text));
  const usual = gradeWordsLike(seen.length === 0 ? ['low'] : seen.map(({ text }) => text)).map(
    ({ word, score }) => ({
      text: isCapital ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word,
      score,
    }),
  );
  return oneEach([...seen, ...usual]);
}

/** Rows of signs as long as the scale, with empty ones behind the full where the sheet has them. */
function signChoices(of: number, texts: readonly string[]): readonly ScaleChoice[] {
  const signs = texts.flatMap((text) => Array.from(text.replace(/[\s️]/gu, '')));
  const empty = signs.find((sign) => '☆✩○◯□░▯'.includes(sign)) ?? '';
  const full = signs.find((sign) => sign !== empty) ?? '★';
  const read = scoreReader({ kind: 'stars', of });
  return Array.from({ length: of }, (_, i) => full.repeat(i + 1) + empty.repeat(of - i - 1)).flatMap(
    (text) => {
      const reading = read(text);
      return reading.kind === 'score' ? [{ text, score: reading.score }] : [];
    },
  );
}

/** The first of each score, the lowest score first. */
function oneEach(choices: readonly ScaleChoice[]): readonly ScaleChoice[] {
  const byScore = new Map<number, ScaleChoice>();
  for (const one of choices) if (!byScore.has(one.score)) byScore.set(one.score, one);
  return [...byScore.values()].sort((a, b) => a.score - b.score);
}
