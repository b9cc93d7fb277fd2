import { columnLetters } from '../../cells/a1';
import type { DealSettings } from '../deal/dealSettings';
import { COLUMN_POINTS, wrappedHeight } from '../report/layout';
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
      range.format.font.size = 10;
      range.format.verticalAlignment = 'Center';
      range.format.horizontalAlignment = 'Left';
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
      if (terms.length > 0) {
        const body = sheet.getRangeByIndexes(headings + 1, 0, terms.length, HEADINGS.length);
        body.format.wrapText = true;
        for (const edge of ['InsideHorizontal', 'EdgeBottom'] as const) {
          const line = body.format.borders.getItem(edge);
          line.style = 'Continuous';
          line.color = '#BFBFBF';
        }
      }
      // Said here: Excel makes rows as high as their texts only where nobody has said how high they are.
      for (const { row, rowCount, height } of rowHeights(lines, headings))
        sheet.getRangeByIndexes(row, 0, rowCount, 1).format.rowHeight = height;
      writePrint(sheet, headings);
    },
    show: (sheet) => sheet.activate(),
  };
}

/** Points; Excel makes no row higher. */
const TALLEST = 400;
const TITLE = 26;
/** Above and below the text of a row. */
const AIR = 5;

/** How high rows are, those of one height below each other together: as many lines as their longest text takes. */
function rowHeights(
  lines: readonly (readonly (string | number)[])[],
  headings: number,
): readonly { readonly row: number; readonly rowCount: number; readonly height: number }[] {
  const runs: { row: number; rowCount: number; height: number }[] = [];
  lines.forEach((line, row) => {
    const heights = line.map((cell, i) => heightIn(row <= headings ? '' : String(cell), WIDTHS[i] ?? 0));
    const height = row === 0 ? TITLE : Math.min(TALLEST, Math.max(...heights));
    const last = runs.at(-1);
    if (last?.height === height) last.rowCount += 1;
    else runs.push({ row, rowCount: 1, height });
  });
  return runs;
}

/** How high a row must be for a text in a column of so many points, its paragraphs below each other. */
function heightIn(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, part) => sum + wrappedHeight([{ text: part, columns: width / COLUMN_POINTS }]) - AIR, AIR);
}

/** A4 landscape, as wide as the page, as many pages as it takes, each with its number and under the headings. */
function writePrint(sheet: Excel.Worksheet, headings: number): void {
  const page = sheet.pageLayout;
  page.orientation = 'Landscape';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.leftMargin = page.rightMargin = 36;
  page.topMargin = page.bottomMargin = 40;
  page.centerHorizontally = true;
  page.setPrintTitleRows(`$${headings + 1}:$${headings + 1}`);
  page.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
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
