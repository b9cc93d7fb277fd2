import { columnLetters } from '../../cells/a1';
import type { DealSettings } from '../deal/dealSettings';
import { writtenContent } from '../report/writePageCells';
import { freeName } from '../sheets/readSheets';
import type { Precondition } from '../writing/precondition';
import type { SheetToAdd } from '../writing/sheetToAdd';
import type { AgreedTerm } from './agreedTerms';

export interface Documentation {
  readonly terms: readonly AgreedTerm[];
  readonly deal: Pick<DealSettings, 'parties' | 'signedOn'>;
  /** The day on which the terms are looked at again, YYYY-MM-DD; null before signing. */
  readonly reviewOn: string | null;
}

const SHEET = 'Agreed terms';
const HEADINGS = ['No.', 'Term', 'Given by', 'Condition', 'Owner', 'Due', 'Once or rule'] as const;
/** Points. */
const WIDTHS = [34, 200, 90, 190, 90, 76, 80];
const KIND_WORDS = { 'one-time': 'One time', precedent: 'Precedent' } as const;

/**
 * The terms of a deal on a sheet of their own, as they are written down after signing: what, who gives it, under which condition,
 * who sees to it, by when, once or as a rule. It holds no score, no limit, and nothing that is private. Blank cells are there to be
 * typed into.
 */
export function documentationSheet(
  { terms, deal, reviewOn }: Documentation,
  precondition: Precondition,
): SheetToAdd {
  const lines = documentationLines({ terms, deal, reviewOn });
  const headings = lines.findIndex(([first]) => first === HEADINGS[0]);
  return {
    name: (taken) => freeName(SHEET, taken),
    values: lines,
    precondition,
    fill: (sheet) => {
      const range = sheet.getRangeByIndexes(0, 0, lines.length, HEADINGS.length);
      range.values = lines.map((line) => line.map((value) => writtenContent(value)));
      range.format.font.name = 'Calibri';
      range.format.verticalAlignment = 'Top';
      WIDTHS.forEach((width, i) => {
        const letters = columnLetters(i);
        sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
      });
      const title = sheet.getRange('A1');
      title.format.font.bold = true;
      title.format.font.size = 16;
      const head = sheet.getRangeByIndexes(headings, 0, 1, HEADINGS.length);
      head.format.font.bold = true;
      head.format.borders.getItem('EdgeBottom').style = 'Continuous';
      if (terms.length > 0)
        sheet.getRangeByIndexes(headings + 1, 0, terms.length, HEADINGS.length).format.wrapText = true;
      const page = sheet.pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.zoom = { horizontalFitToPages: 1 };
    },
    show: (sheet) => sheet.activate(),
  };
}

/** The same as texts and numbers, from A1 on. */
export function documentationLines({
  terms,
  deal,
  reviewOn,
}: Documentation): readonly (readonly (string | number)[])[] {
  const { us, them } = deal.parties;
  const [we, they] = [us === '' ? 'Us' : us, them === '' ? 'Them' : them];
  const wide = (cells: readonly (string | number)[]) =>
    HEADINGS.map((_, i): string | number => cells[i] ?? '');
  return [
    wide([`Agreed terms${them === '' ? '' : ` with ${them}`}`]),
    ...(deal.signedOn === null ? [] : [wide([`Signed on ${deal.signedOn}`])]),
    ...(reviewOn === null ? [] : [wide([`To be looked at again on ${reviewOn}`])]),
    wide([]),
    wide(HEADINGS),
    ...terms.map(({ name, direction, condition, owner, due, kind }, i) =>
      wide([
        ...[i + 1, name, direction === 'give' ? we : they, condition, owner, due],
        kind === null ? '' : KIND_WORDS[kind],
      ]),
    ),
  ];
}
