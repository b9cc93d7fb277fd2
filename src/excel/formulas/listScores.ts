import { isOneToTen, type Scale } from '../../cells/scale';
import { annotationMarks, bareNumberOf, textBeforeMarks } from '../../formulas/annotated';
import { scaleTerm, type ScaleWord } from '../../formulas/scaleTerm';
import {
  annotatedTerm,
  scoreFormOf,
  scoreTerm,
  type ScoreForm,
  type ScoreTerm,
} from '../../formulas/scoreTerm';
import { gradeWordsLike, readGrade } from '../../vocabulary/gradeWords';
import { scoreReader } from '../template/scoreReader';

/**
 * How formulas read the scores of a list from its cells: by the scale of the list, and no longer than what stands in these cells
 * takes.
 *
 * @param areChosen whether the cell of a score depends on the row's direction, so that cells cannot be counted as ranges
 */
export function listScores(scale: Scale, cells: readonly unknown[], areChosen: boolean): ScoreTerm {
  const read = scoreReader(scale);
  const texts = cells.filter(
    (cell): cell is string => typeof cell === 'string' && read(cell).kind === 'score',
  );
  const marks = annotationMarks(texts);
  if (isOneToTen(scale) && !areChosen) {
    const form = scoreFormOf(cells);
    const isPlain = texts.every((text) => /^\s*\d{1,2}(?:[.,]\d+)?(?:\s*\/\s*10)?\s*$/.test(text));
    return isPlain ? scoreTerm(form) : annotatedTerm(marks);
  }
  const form: ScoreForm = texts.length > 0 ? 'annotated' : areChosen ? 'written' : 'numbers';
  return scaleTerm(scale, { form, marks, words: wordsOf(texts, marks), signs: signsOf(texts) });
}

/** The cells of a list that hold a score which no formula finds, such as "High (7)". */
export function unreachable(scale: Scale, cells: readonly unknown[]): readonly string[] {
  if (scale.kind !== 'numbers') return [];
  const read = scoreReader(scale);
  const texts = cells.filter(
    (cell): cell is string => typeof cell === 'string' && read(cell).kind === 'score',
  );
  const marks = annotationMarks(texts);
  return texts.filter((text) => {
    const number = bareNumberOf(text, marks);
    const found = number === null ? null : read(number);
    const meant = read(text);
    return found?.kind !== 'score' || meant.kind !== 'score' || found.score !== meant.score;
  });
}

/** The words of the scale that stand in these cells, and the usual ones of their languages. */
function wordsOf(texts: readonly string[], marks: readonly string[]): readonly ScaleWord[] {
  const seen = texts.flatMap((text): readonly ScaleWord[] => {
    const word = textBeforeMarks(text, marks).replace(/ +/g, ' ').toLowerCase();
    const grade = readGrade(word);
    return grade === null || word.includes('|') ? [] : [{ word, score: grade.score }];
  });
  const usual = gradeWordsLike(seen.map(({ word }) => word));
  return [...new Map([...usual, ...seen].map((one) => [one.word, one])).values()];
}

const FULL_SIGNS = ['★', '⭐', '✭', '✮', '✪', '●', '⬤', '■', '█', '▮', '*', '+', '$', '€', '✓', '✔'];

function signsOf(texts: readonly string[]): readonly string[] {
  const found = FULL_SIGNS.filter((sign) => texts.some((text) => text.includes(sign)));
  return found.length > 0 ? found : ['★'];
}
