import type { Concession } from '../../concession';
import type { Rule } from '../finding';
import type { ReviewCase } from '../reviewCase';
import type { RowDetails } from '../reviewContext';
import { counted, rowNumbers, rowsText } from '../sentence';

const blank = (text: string | null) => text !== null && text.trim() === '';

function agreed(
  review: ReviewCase,
  wanted: (row: Concession, details: RowDetails) => boolean,
): readonly Concession[] {
  return review.rows.filter((row) => row.status === 'agreed' && wanted(row, review.detailsOf(row)));
}

/** A give in an ongoing relationship without a condition becomes the next starting point. */
export const precedent: Rule = {
  id: 'precedent',
  firesWhen:
    'an agreed give of an ongoing relationship has a blank Condition cell (only where the template has that column)',
  severity: 'caution',
  find: (review) => {
    if (review.relationship !== 'ongoing') return [];
    const rows = agreed(review, (row, { condition }) => row.direction === 'give' && blank(condition));
    if (rows.length === 0) return [];
    return [
      {
        rows: rowNumbers(rows),
        numbers: { gives: rows.length },
        size: rows.length,
        message: `${counted(rows.length, 'agreed give')} without a condition (${rowsText(rows)}) may be expected again next time.`,
        suggestion: 'Tie it to this deal: an amount, a period, or “this once, because”.',
      },
    ];
  },
};

/** Something agreed that has no one to do it, or no date. */
export const implementationGap: Rule = {
  id: 'implementation-gap',
  firesWhen: 'an agreed row has a blank Owner or Due cell (only where the template has those columns)',
  severity: 'caution',
  find: (review) => {
    const rows = agreed(review, (_row, { owner, due }) => blank(owner) || blank(due));
    if (rows.length === 0) return [];
    return [
      {
        rows: rowNumbers(rows),
        numbers: { rows: rows.length },
        size: rows.length,
        message: `${counted(rows.length, 'agreed row')} without an owner or a date (${rowsText(rows)}).`,
        suggestion: 'Name who does it and by when, on both sides, before the next session.',
      },
    ];
  },
};

const UNASKED: ReadonlySet<string | null> = new Set(['us', 'nobody']);

/** Something given that they had not asked for. */
export const preemptiveGive: Rule = {
  id: 'preemptive-give',
  firesWhen:
    'an agreed give was not asked for by them: Asked by says us or nobody, or is blank (only where the template has an Asked by column)',
  severity: 'caution',
  find: (review) => {
    const rows = agreed(
      review,
      (row, { askedBy }) =>
        row.direction === 'give' && askedBy !== null && UNASKED.has(review.words.whoAsked(askedBy)),
    );
    if (rows.length === 0) return [];
    return [
      {
        rows: rowNumbers(rows),
        numbers: { gives: rows.length },
        size: rows.length,
        message: `${counted(rows.length, 'give')} that they had not asked for (${rowsText(rows)}).`,
        suggestion:
          'Wait for the question next time; what is asked for is worth more to them, and can be traded.',
      },
    ];
  },
};

/** Something agreed that counts in no total because it has no scores. */
export const unscoredAgreed: Rule = {
  id: 'unscored-agreed',
  firesWhen: 'an agreed row has no own scores',
  severity: 'warning',
  find: (review) => {
    const rows = review.unscored.filter((row) => row.status === 'agreed');
    if (rows.length === 0) return [];
    return [
      {
        rows: rowNumbers(rows),
        numbers: { rows: rows.length },
        size: rows.length,
        message: `${counted(rows.length, 'agreed row')} without our scores (${rowsText(rows)}): every total leaves ${rows.length === 1 ? 'it' : 'them'} out.`,
        suggestion: 'Score it now, as it was when you agreed to it.',
      },
    ];
  },
};

/** Rows about whose worth to them we have no estimate. */
export const mirrorMissing: Rule = {
  id: 'mirror-missing',
  firesWhen: 'rows have no mirror estimate; one finding for all of them',
  severity: 'info',
  find: (review) => {
    const rows = review.rows.filter((row) => row.mirror === null);
    if (rows.length === 0) return [];
    return [
      {
        rows: rowNumbers(rows),
        numbers: { missing: rows.length, rows: review.rows.length },
        size: rows.length / review.rows.length,
        message: `${rows.length} of ${counted(review.rows.length, 'row')} ${rows.length === 1 ? 'has no estimate of what it is' : 'have no estimate of what they are'} worth to them.`,
        suggestion: 'Estimate the other side for the rows you mean to trade; a rough guess beats a blank.',
      },
    ];
  },
};
