import { tinted } from '../../../src/workbench/files/read/colours';
import { columnPixels } from '../../../src/workbench/files/snapshot';
import { cellOf, openBook, sheetOf } from './opening';
import { STYLES } from './splice/fixtures/package';

describe('looks', () => {
  test("fill, font, borders, alignment and number format are read; what is the workbook's own default is left out", () => {
    const sheet = sheetOf(openBook({}).state, 'Map');
    expect(cellOf(sheet, 'A1')?.style).toEqual({
      fillColor: '#DAE3F3',
      fontColor: '#1F3864',
      fontName: 'Georgia',
      fontSize: 14,
      bold: true,
      horizontalAlignment: 'Center',
      borders: { bottom: { style: 'Double', weight: 'Thick', color: '#000000' } },
    });
    expect(cellOf(sheet, 'B2')).toMatchObject({ numberFormat: '0.0" pts"', style: {} });
  });

  test('theme colours are made lighter and darker on their lightness alone', () => {
    expect(tinted('#4472C4', 0.8)).toBe('#DAE3F3');
    expect(tinted('#4472C4', -0.5)).toBe('#203864');
    expect(tinted('#808080', 0)).toBe('#808080');
  });

  test("the theme's own colours and the palette's numbers are looked up", () => {
    const theme =
      '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="n"><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1>' +
      '<a:lt1><a:srgbClr val="FEFEFE"/></a:lt1><a:accent1><a:srgbClr val="336699"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
    const styles = STYLES.replace('theme="4" tint="0.8"', 'theme="4"').replace(
      'rgb="FF1F3864"',
      'indexed="10"',
    );
    const opened = openBook({
      styles,
      workbookLinks: [['rId9', 'theme', 'theme/theme1.xml']],
      more: { 'xl/theme/theme1.xml': theme },
    });
    expect(cellOf(sheetOf(opened.state, 'Map'), 'A1')?.style).toMatchObject({
      fillColor: '#336699',
      fontColor: '#FF0000',
    });
  });

  test('the grid gets the same looks', () => {
    const { snapshot } = openBook({});
    expect(snapshot.sheets['sheet-1']?.cellData?.[0]?.[0]).toMatchObject({ v: 'Concession', s: 'look-1' });
    expect(snapshot.styles['look-1']).toMatchObject({
      bg: { rgb: '#DAE3F3' },
      cl: { rgb: '#1F3864' },
      ff: 'Georgia',
      fs: 14,
      bl: 1,
      ht: 2,
      bd: { b: { s: 7, cl: { rgb: '#000000' } } },
    });
    expect(snapshot.styles['look-2']).toMatchObject({ n: { pattern: '0.0" pts"' } });
    expect(snapshot.defaultStyle).toMatchObject({ ff: 'Calibri', fs: 11 });
  });
});

describe('layout', () => {
  const opened = openBook({
    head:
      '<sheetPr><tabColor rgb="FF107C41"/></sheetPr><dimension ref="A1:C4"/>' +
      '<sheetViews><sheetView showGridLines="0" zoomScale="80" topLeftCell="A2" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B5" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="18" defaultColWidth="12"/>' +
      '<cols><col min="1" max="1" width="9.140625" customWidth="1"/><col min="3" max="4" width="20" hidden="1" customWidth="1"/><col min="5" max="16384" width="9.140625" style="1"/></cols>',
    data: '<sheetData><row r="2" ht="30" customHeight="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="1"/></sheetData>',
    tail: '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
  });
  const grid = opened.snapshot.sheets['sheet-1'];

  test('column widths are those of Excel at its usual font', () => {
    expect([columnPixels(8.43), columnPixels(9.140625), columnPixels(20)]).toEqual([59, 64, 140]);
    expect(grid?.columnData?.[0]).toEqual({ w: 64 });
    expect(grid?.defaultColumnWidth).toBe(84);
  });

  test('hidden rows and columns stay hidden, with their sizes', () => {
    expect(grid?.columnData?.[2]).toEqual({ w: 140, hd: 1 });
    expect(grid?.rowData).toMatchObject({ 1: { h: 40, ia: 0 }, 2: { hd: 1 } });
    expect(sheetOf(opened.state, 'Map')).toMatchObject({ hiddenRows: [2], hiddenColumns: [2, 3] });
  });

  test('a look for whole columns reaches to the edge of the grid', () => {
    expect(grid?.columnData?.[25]).toEqual({ w: 64, s: 'look-1' });
  });

  test('frozen panes count from the first row in sight', () => {
    expect(grid?.freeze).toEqual({ xSplit: 1, ySplit: 3, startRow: 4, startColumn: 1 });
    expect(sheetOf(opened.state, 'Map').frozen).toEqual({ rows: 3, columns: 1 });
  });

  test('merged cells, gridlines, zoom, the colour of the tab and protection are read', () => {
    expect(grid).toMatchObject({
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }],
      showGridlines: 0,
      zoomRatio: 0.8,
      tabColor: '#107C41',
      defaultRowHeight: 24,
    });
    expect(sheetOf(opened.state, 'Map').isProtected).toBe(true);
  });
});
