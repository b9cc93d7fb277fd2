import { dayNumber, isoDate } from '../../cells/excelDate';
import { nextLook } from '../../negotiation/prepare/signedTerms';
import { findingSettings } from '../deal/deal';
import { agreedTerms } from '../documentation/agreedTerms';
import { documentationSheet, type Documentation } from '../documentation/documentationSheet';
import { listPrecondition } from '../reading/listAsRead';
import { signedDays, type SessionReview } from '../review/sessionReview';
import { openDoubt } from '../template/formulaObstacle';
import { addSheetOnce } from './addSheetOnce';
import { onList, type Change } from './change';
import { listSheetId } from './listRows';

/** Writes the agreed terms on a new sheet: conditions, owners, due dates, once or as a rule, and no score. Undo takes it away again. */
export function documentationChange(reviewed: SessionReview, today = new Date()): Change {
  const sheetTo = (now: SessionReview) =>
    documentationSheet(documentationOf(now, today), listPrecondition(now));
  const name = sheetTo(reviewed).name(reviewed.grids.map(({ sheet }) => sheet));
  const { length } = agreedTerms(reviewed);
  return {
    id: 'documentation',
    title: 'Write down the agreed terms',
    where: `New sheet “${name}”, with ${length === 1 ? '1 term' : `${length} terms`}. No score stands on it.`,
    cells: `“${name}”`,
    list: listSheetId(reviewed),
    ungrouped: true,
    make: onList(async (writer, now) => {
      const doubt = openDoubt(now.reading);
      if (doubt !== null) return { kind: 'refused', refusal: doubt };
      return addSheetOnce(
        writer,
        sheetTo(now),
        (sheet) => `“${sheet}” is written, ready to print. Fill in what is blank; no score stands on it.`,
      );
    }),
  };
}

/** What is written down of a deal on a day. */
export function documentationOf(reviewed: SessionReview, today: Date): Documentation {
  const { deal, memory } = reviewed;
  const days = signedDays(deal, memory, today);
  return {
    deal,
    terms: agreedTerms(reviewed),
    reviewOn:
      days === null
        ? null
        : nextLook(days.lastReview, findingSettings(deal).reviewDays, isoDate(dayNumber(today))).due,
  };
}
