import { isoDate } from '../../cells/excelDate';
import { ONE_TO_TEN, scaleName } from '../../cells/scale';
import type { DealToAdd } from '../../library/dealDocuments';
import { suggestType } from '../../library/suggestType';
import type { SessionReview } from '../review/sessionReview';

/** A deal ready to be looked at before it is added. */
export interface ProposedDeal extends DealToAdd {
  readonly rows: readonly (DealToAdd['rows'][number] & {
    /** 1-based on the worksheet. */
    readonly row: number;
    /** A type that its name suggests, where the list gives it none; '' for no suggestion. */
    readonly suggestion: string;
  })[];
}

/** A name that Excel gave the sheet says nothing of the deal. */
const UNNAMED_SHEET = /^(?:sheet|tabelle|feuil|hoja|foglio|planilha|blad|arkusz|工作表)\s*\d*$/i;

/**
 * The deal under review as the library would hold it: its scored rows with what became of them. What is private stays where it
 * is: of the settings only the other side's name and the day of signing are looked at, of the list neither notes, conditions,
 * owners nor people.
 */
export function dealToAdd(reviewed: SessionReview): ProposedDeal {
  const { deal, reading, memory, past } = reviewed;
  const { rows, place, assumed = [] } = reading;
  const lastKept = memory.snapshots.at(-1)?.date ?? null;
  return {
    deal: UNNAMED_SHEET.test(place.sheet.trim()) ? '' : place.sheet,
    counterparty: deal.parties.them,
    industry: past.ofCounterparty(deal.parties.them).find(({ industry }) => industry !== '')?.industry ?? '',
    date: deal.signedOn ?? (lastKept === null ? null : isoDate(lastKept)),
    measure: place.measure ?? 'three',
    scale: scaleName(place.scale ?? ONE_TO_TEN),
    lessons: '',
    leavesOutNames: false,
    rows: rows.map(({ row, name, type, direction, status, own, mirror }) => ({
      row,
      name,
      type,
      suggestion: type.trim() === '' ? suggestType(name, past) : '',
      // What was only assumed is not known.
      direction: assumed.includes('direction') ? null : direction,
      outcome: assumed.includes('status') ? null : status,
      own,
      mirror,
    })),
  };
}
