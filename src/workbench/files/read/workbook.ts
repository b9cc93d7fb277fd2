import type { ChartState } from '../../objectModel/chartState';
import type { ShapeState } from '../../objectModel/shapeStore';
import type {
  ConditionalFormatState,
  PropertiesState,
  HyperlinkState,
  NameState,
  PrintState,
  SheetVisibility,
  TableState,
} from '../../objectModel/state';
import type { OfficePackage, PartLink } from '../openPackage';
import { UnreadableFile } from '../unreadable';
import type { XmlElement } from '../xml';
import { child, childrenNamed, flag, numberOf } from '../xml';
import type { SheetData } from './cells';
import { fullCellBudget, sheetDataReader } from './cells';
import { readPalette } from './colours';
import { readConditionalFormats } from './conditionalFormats';
import { readCharts } from './charts';
import { readHyperlinks } from './hyperlinks';
import type { SheetLayout } from './layout';
import { readLayout } from './layout';
import type { Looks } from './looks';
import { readLooks } from './looks';
import { readNames, readPrintAreas } from './names';
import type { FileNote } from './notes';
import { readNotes } from './notes';
import type { AddInSettings } from './settings';
import { readPrint } from './print';
import { readProperties } from './properties';
import { readAddInSettings } from './settings';
import { readShapes } from './shapes';
import { readSharedStrings } from './sharedStrings';
import { readTables } from './tables';
import type { FileValidation } from './validations';
import { readValidations } from './validations';

/** Everything the workbench knows of one worksheet of a file. */
export interface FileSheet {
  /** The grid's id for it. */
  readonly id: string;
  readonly name: string;
  /** Path of its part in the package. */
  readonly part: string;
  readonly visibility: SheetVisibility;
  readonly data: SheetData;
  readonly layout: SheetLayout;
  readonly conditionalFormats: readonly ConditionalFormatState[];
  readonly tables: readonly TableState[];
  readonly validations: readonly FileValidation[];
  readonly notes: readonly FileNote[];
  readonly hyperlinks: readonly HyperlinkState[];
  readonly charts: readonly ChartState[];
  readonly shapes: readonly ShapeState[];
  readonly print: PrintState;
}

/** Everything the workbench knows of a file. */
export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  /** Chart sheets and the like: they stay in the file, the grid does not show them. */
  readonly otherSheets: readonly string[];
  readonly activeSheet: string;
  readonly isStructureProtected: boolean;
  readonly looks: Looks;
  readonly names: readonly NameState[];
  readonly settings: readonly AddInSettings[];
  readonly properties: PropertiesState;
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

/** Where the workbook part stands. @throws UnreadableFile when there is none, or a binary one */
export function workbookPart(file: OfficePackage): string {
  const link = file.relationships('').find((one) => one.type === 'officeDocument');
  const part = link?.target ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(part)) throw new UnreadableFile('xlsb');
  if (!file.has(part)) throw new UnreadableFile('not-a-workbook');
  return part;
}

function partOf(file: OfficePackage, links: readonly PartLink[], type: string): XmlElement | null {
  const link = links.find((one) => one.type === type && !one.external);
  return link ? file.xml(link.target) : null;
}

function visibilityOf(sheet: XmlElement): SheetVisibility {
  const state = sheet.attributes.state;
  return state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

/**
 * Reads all parts of a workbook that the workbench shows. Charts, pivots, pictures and other parts are not read: they need
 * not be understood to stay in the file.
 * @throws UnreadableFile when the package holds no workbook, or its sheets cannot be read
 */
export function readWorkbookParts(file: OfficePackage): FileWorkbook {
  const part = workbookPart(file);
  const workbook = file.xml(part);
  if (!workbook) throw new UnreadableFile('damaged');
  if (workbook.name !== 'workbook') throw new UnreadableFile('not-a-workbook');
  const links = file.relationships(part);
  const styles = partOf(file, links, 'styles');
  const palette = readPalette(partOf(file, links, 'theme'), styles);
  const looks = readLooks(styles, palette);
  const date1904 = flag(child(workbook, 'workbookPr'), 'date1904');
  const strings = readSharedStrings(
    file,
    links.find((one) => one.type === 'sharedStrings' && !one.external),
  );
  const context = { strings, date1904, budget: fullCellBudget() };
  const entries = childrenNamed(child(workbook, 'sheets'), 'sheet').map((entry, index) => ({
    entry,
    id: `sheet-${index + 1}`,
    name: entry.attributes.name ?? `Sheet${index + 1}`,
    link: links.find((one) => one.id === entry.attributes.id),
  }));
  const printAreas = readPrintAreas(workbook);
  const sheets = entries
    .filter(({ link }) => link?.type === 'worksheet')
    .map(({ entry, id, name, link }): FileSheet => {
      const sheetPart = link?.target ?? '';
      const data = sheetDataReader(context);
      const worksheet = file.xml(sheetPart, { parent: 'sheetData', name: 'row', take: data.row });
      if (!worksheet) throw new UnreadableFile('damaged');
      return {
        id,
        name,
        part: sheetPart,
        visibility: visibilityOf(entry),
        data: data.end(),
        layout: readLayout(worksheet, palette),
        conditionalFormats: readConditionalFormats(worksheet, looks, palette),
        tables: readTables(file, sheetPart),
        validations: readValidations(worksheet),
        notes: readNotes(file, sheetPart),
        hyperlinks: readHyperlinks(file, sheetPart, worksheet),
        charts: readCharts(file, sheetPart),
        shapes: readShapes(file, sheetPart),
        print: readPrint(worksheet, printAreas.get(Number(id.slice('sheet-'.length)) - 1) ?? null),
      };
    });
  const first = sheets.find((sheet) => sheet.visibility === 'Visible') ?? sheets[0];
  if (!first) throw new UnreadableFile('not-a-workbook');
  const active = entries[numberOf(child(child(workbook, 'bookViews'), 'workbookView'), 'activeTab') ?? 0];
  return {
    sheets,
    otherSheets: entries.filter(({ link }) => link?.type !== 'worksheet').map(({ name }) => name),
    activeSheet: (sheets.find((sheet) => sheet.id === active?.id && sheet.visibility === 'Visible') ?? first)
      .name,
    isStructureProtected: flag(child(workbook, 'workbookProtection'), 'lockStructure'),
    looks,
    names: readNames(
      workbook,
      entries.map(({ name }) => name),
    ),
    settings: readAddInSettings(file),
    properties: readProperties(file),
    date1904,
  };
}
