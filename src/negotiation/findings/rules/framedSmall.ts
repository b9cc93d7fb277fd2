import { reaches } from '../../threshold';
import { foldText } from '../../words';
import type { Rule } from '../finding';
import { named, shown } from '../sentence';

const SMALL =
  '(?:small|minor|tiny|trivial|token|formality|cosmetic|little thing|no big deal|klein\\w*|geringf\\w*|formsache' +
  '|petite?|mineure?|formalite|detail|pequen[oa]|menor|formalidad|detalle)';
const SMALL_WORD = new RegExp(`\\b${SMALL}\\b`);
/** In free notes the word counts only where somebody is said to have called it so, or "just" stands before it. */
const CALLED_SMALL = [
  `\\b(?:framed|presented|called|described|sold|pitched|positioned|genannt|dargestellt|presente|presentado)\\b.{0,40}\\b${SMALL}\\b`,
  `\\b(?:they|sie|ils|ellos)\\b.{0,15}\\b(?:say|said|call|called|sagen|nennen|disent|dicen)\\b.{0,40}\\b${SMALL}\\b`,
  `\\b(?:just|only|merely|nur|juste|solo)\\b (?:a |an |eine? |une? |una? )?${SMALL}\\b`,
].map((pattern) => new RegExp(pattern));

/** Something they call small that costs us much. */
export const framedSmall: Rule = {
  id: 'framed-small',
  firesWhen: 'they framed a give as small, yet its own leverage is 7 or more or its own total 18 or more',
  severity: 'caution',
  find: (review) =>
    review.rows.flatMap((row) => {
      if (row.direction !== 'give' || row.status === 'rejected' || row.status === 'withdrawn') return [];
      const framing = foldText(review.detailsOf(row).framing ?? '');
      const notes = foldText(row.notes);
      const calledSmall = SMALL_WORD.test(framing) || CALLED_SMALL.some((pattern) => pattern.test(notes));
      const { cautionLeverage, framedTotal } = review.settings;
      const total = review.ownTotal(row);
      const leverage = row.own[1];
      if (!calledSmall || (!reaches(leverage, cautionLeverage) && !reaches(total, framedTotal))) return [];
      return [
        {
          rows: [row.row],
          numbers: { leverage, total },
          size: Math.max(leverage / cautionLeverage, total / framedTotal),
          message: `They call ${named(row)} small; to us it is leverage ${shown(leverage)} and ${shown(total)} in total.`,
          suggestion: 'Price it by what it costs you: say what it would take, or leave it out.',
        },
      ];
    }),
};
