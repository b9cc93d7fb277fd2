import { readWorkbookFile } from '../../../../src/workbench/files/open';
import { openPackage } from '../../../../src/workbench/files/openPackage';
import { spliceChanges } from '../../../../src/workbench/files/splice/spliceChanges';
import { parseXml } from '../../../../src/workbench/files/xml';
import type { ChartState } from '../../../../src/workbench/objectModel/chartState';
import { area, changes } from './changesOf';
import { differentParts, partText } from './comparePackages';
import { book, pack } from './fixtures/package';

const data = (reference: string, values: readonly (string | number)[]) => ({ reference, values });

function chart(kind: string, name: string): ChartState {
  return {
    name,
    kind,
    from: { row: 1, column: 2, down: 3, right: 4.5 },
    to: { row: 12, column: 9, down: 0, right: 0 },
    title: { text: 'Given & received', size: 11 },
    legend: 'Bottom',
    series: [
      {
        name: 'Given <us>',
        values: data('Map!$B$2:$B$4', [1, 2, 3]),
        x: data('Map!$A$2:$A$4', ['Start', 'One', 'Two']),
        line: { color: '#B33A00', dashed: true },
        marker: { style: 'Square', size: 8, color: '#B33A00' },
        pointLabels: [{ point: 2, text: '3', position: 'Top' }],
      },
    ],
    categoryAxis: { visible: true, title: 'Session' },
    valueAxis: { visible: true, minimum: 0, maximum: 30, majorUnit: 10 },
  };
}

const BEFORE = pack(book());
const sheetCharts = (bytes: Uint8Array) => readWorkbookFile(bytes).state.sheets[0]?.charts ?? [];

function withCharts(...charts: readonly ChartState[]): Uint8Array {
  const furniture = [{ sheet: 'Map', chartsAdded: charts }];
  return spliceChanges(BEFORE, changes({ furniture })).bytes;
}

describe('charts', () => {
  test('a chart is a part of its own, linked by a drawing, each with its content type', () => {
    const after = withCharts(chart('LineMarkers', 'First'));
    const { added, removed } = differentParts(BEFORE, after);
    expect(added).toEqual(
      expect.arrayContaining([
        'xl/charts/chart1.xml',
        'xl/drawings/drawing1.xml',
        'xl/drawings/_rels/drawing1.xml.rels',
      ]),
    );
    expect(removed).toEqual([]);
    const types = partText(after, '[Content_Types].xml');
    expect(types).toContain('PartName="/xl/charts/chart1.xml"');
    expect(types).toContain('PartName="/xl/drawings/drawing1.xml"');
  });

  test.each([
    ['LineMarkers', 'lineChart'],
    ['XYScatter', 'scatterChart'],
    ['BarClustered', 'barChart'],
    ['BarStacked', 'barChart'],
    ['BarStacked100', 'barChart'],
  ])('%s is written as a %s with its title, its cells and their values', (kind, element) => {
    const file = openPackage(withCharts(chart(kind, 'A')));
    const text = file.text('xl/charts/chart1.xml') ?? '';
    expect(parseXml(text).name).toBe('chartSpace');
    expect(text).toContain(`<c:${element}>`);
    expect(text).toContain(`</c:${element}>`);
    expect(text).toContain('<a:t>Given &amp; received</a:t>');
    expect(text).toContain('<c:v>Given &lt;us&gt;</c:v>');
    expect(text).toContain('<c:f>Map!$B$2:$B$4</c:f>');
    expect(text).toContain('<c:pt idx="2"><c:v>3</c:v></c:pt>');
    // Axes and their crossings refer to each other.
    const ids = [...text.matchAll(/<c:axId val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toHaveLength(4);
  });

  test('names, places and titles are read back', () => {
    const [found] = sheetCharts(withCharts(chart('LineMarkers', 'First "one"')));
    expect(found).toMatchObject({
      origin: 'xl/charts/chart1.xml',
      name: 'First "one"',
      from: { row: 1, column: 2, down: 3, right: 4.5 },
      to: { row: 12, column: 9 },
      title: { text: 'Given & received' },
    });
  });

  test('taking one out leaves the others, and nothing of it', () => {
    const both = withCharts(chart('LineMarkers', 'Theirs'), chart('XYScatter', 'Ours'));
    const furniture = [
      {
        sheet: 'Map',
        chartsRemoved: ['xl/charts/chart2.xml'],
        chartsAdded: [chart('BarStacked', 'Ours again')],
      },
    ];
    const after = spliceChanges(both, changes({ furniture })).bytes;
    expect(sheetCharts(after).map(({ name }) => name)).toEqual(['Theirs', 'Ours again']);
    expect(partText(after, 'xl/charts/chart1.xml')).toBe(partText(both, 'xl/charts/chart1.xml'));
    expect(openPackage(after).paths.filter((path) => path.startsWith('xl/charts/'))).toHaveLength(2);
    expect(partText(after, '[Content_Types].xml').match(/charts\/chart\d+\.xml/g)).toHaveLength(2);
  });
});

describe('merged cells, links and the print area of a sheet that the file has', () => {
  test('are replaced as told and read back so', () => {
    const furniture = [
      {
        sheet: 'Map',
        merges: [area('H1:J2')],
        hyperlinks: [{ row: 1, column: 0, documentReference: "'Map'!A5", screenTip: 'Go "there"' }],
        printArea: area('A1:F9'),
      },
    ];
    const { bytes, notCarried } = spliceChanges(BEFORE, changes({ furniture }));
    expect(notCarried).toEqual([]);
    const sheet = readWorkbookFile(bytes).state.sheets[0];
    expect(sheet?.merges).toEqual([area('H1:J2')]);
    expect(sheet?.hyperlinks).toEqual(furniture[0]?.hyperlinks);
    expect(sheet?.print?.area).toEqual(area('A1:F9'));
    expect(partText(bytes, 'xl/workbook.xml')).toContain('_xlnm.Print_Area');
    const cleared = spliceChanges(
      bytes,
      changes({ furniture: [{ sheet: 'Map', merges: [], hyperlinks: [] }] }),
    );
    const after = readWorkbookFile(cleared.bytes).state.sheets[0];
    expect([after?.merges, after?.hyperlinks]).toEqual([[], []]);
  });
});
