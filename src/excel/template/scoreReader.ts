import { isScore } from '../../negotiation/concession';
import { cellError, isBlankCell, readScore, type ScoreReading } from '../../cells/readScore';
import { isOneToTen, onScale, scaleName, type Scale } from '../../cells/scale';
import { writtenNumber } from '../../cells/writtenNumber';
import { isScaleWord } from '../../vocabulary/statedScale';
import { readGrade } from '../../vocabulary/gradeWords';

/** A score as it stands in a cell of the user's list, and the words beside it. */
export type AnnotatedScore = ScoreReading & { readonly remark?: string };

/** Reads the cells of a list on its own scale, always as scores from 1 to 10. */
export type ScoreReader = (cell: unknown) => AnnotatedScore;

const BALLS = '○◔◑◕●';

/**
 * Makes the reader of a list's scores.
 *
 * @example scoreReader({ kind: 'numbers', from: 1, to: 5 })(3)  // { kind: 'score', score: 5.5 }
 */
export function scoreReader(scale: Scale): ScoreReader {
  if (isOneToTen(scale))
    return (cell) => {
      const plain = readScore(cell);
      return plain.kind === 'unreadable' && typeof cell === 'string' && cellError(cell) === null
        ? (annotated(cell, 1, 10) ?? plain)
        : plain;
    };
  const isNot = (cell: unknown): AnnotatedScore => {
    const error = cellError(cell);
    const what = error ?? (typeof cell === 'string' ? `"${cut(cell.trim())}"` : String(cell));
    return { kind: 'unreadable', reason: `${what} is not on the scale of this list, ${scaleName(scale)}` };
  };
  return (cell) => {
    if (isBlankCell(cell)) return { kind: 'blank' };
    if (cellError(cell) !== null) return isNot(cell);
    return onOtherScale(cell, scale) ?? isNot(cell);
  };
}

function onOtherScale(cell: unknown, scale: Scale): AnnotatedScore | null {
  switch (scale.kind) {
    case 'numbers': {
      if (typeof cell === 'string') return annotated(cell, scale.from, scale.to);
      const score = typeof cell === 'number' ? onScale(cell, scale.from, scale.to) : null;
      return score === null ? null : { kind: 'score', score };
    }
    case 'words': {
      const grade = typeof cell === 'string' ? readGrade(cell) : null;
      return grade !== null && isScore(grade.score) ? { kind: 'score', ...grade, score: grade.score } : null;
    }
    case 'stars': {
      const stars = typeof cell === 'string' ? starsIn(cell) : null;
      const score = stars === null ? null : onScale(stars.filled, 1, Math.max(stars.of, scale.of));
      return score === null ? null : { kind: 'score', score };
    }
    case 'balls': {
      const filled = typeof cell === 'string' && cell.trim().length === 1 ? BALLS.indexOf(cell.trim()) : -1;
      const score = onScale(filled, 0, BALLS.length - 1);
      return score === null ? null : { kind: 'score', score };
    }
  }
}

/** A text with one number that is plainly the score; "High (7)" and "7 High" give it beside its word. */
function annotated(cell: string, from: number, to: number): AnnotatedScore | null {
  const written = writtenNumber(cell);
  if (written !== null) {
    if (written.outOf !== null && written.outOf !== Math.max(from, to)) return null;
    const score = onScale(written.number, from, to);
    return score === null ? null : { kind: 'score', score, remark: written.remark };
  }
  const beside = /^(\d{1,3}(?:[.,]\d{1,6})?)[\s-]+(\p{L}[\p{L} ]{0,20})$/u.exec(cell.trim());
  const before = /^(\p{L}[\p{L} ]{0,20})\s?[(:–-]\s?(\d{1,3}(?:[.,]\d{1,6})?)\)?$/u.exec(cell.trim());
  const [number, word] = [beside?.[1] ?? before?.[2], beside?.[2] ?? before?.[1]];
  if (number === undefined || word === undefined || !maySayMore(word)) return null;
  const score = onScale(Number(number.replace(',', '.')), from, to);
  return score === null ? null : { kind: 'score', score, remark: word };
}

/** Words that stand beside a score: of a scale, "points", "tbc". */
function maySayMore(word: string): boolean {
  return readGrade(word) !== null || isScaleWord(word) || /^(?:tbc|tbd|est|prov|approx)\.?$/iu.test(word);
}

/** Filled stars and how many there are: "★★★☆☆", "***", "⭐⭐"; other signs in a row count alike: "+++", "●●○", "$$". */
export function starsIn(text: string): { readonly filled: number; readonly of: number } | null {
  const signs = text.replace(/[\s\ufe0f]/gu, '');
  if (
    !/^(?:[★⭐✭✮✪]{0,12}[☆✩]{0,12}|[●⬤]{0,12}[○◯]{0,12}|[■█▮]{0,12}[□░▯]{0,12}|\*{1,12}|\+{1,12}|\${1,12}|€{1,12}|[✓✔]{1,12})$/u.test(
      signs,
    ) ||
    signs === ''
  )
    return null;
  const filled = Array.from(signs).filter((sign) => !'☆✩○◯□░▯'.includes(sign)).length;
  return { filled, of: Array.from(signs).length };
}

/** True for one of the circles that are filled by quarters. */
export function isBall(text: string): boolean {
  return text.trim().length === 1 && BALLS.includes(text.trim());
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
