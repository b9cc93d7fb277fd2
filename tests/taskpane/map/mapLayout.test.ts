import type { PlotFrame } from '../../../src/taskpane/charts/plotFrame';
import type { MapPoint } from '../../../src/taskpane/map/mapLayout';
import { thinOut } from '../../../src/taskpane/map/thinOut';
import {
  labelOf,
  layOutMarks,
  mapDomainEnd,
  mapAxis,
  mapTicks,
  neighbour,
  onAxis,
  xOf,
  yOf,
} from '../../../src/taskpane/map/mapLayout';

const FRAME: PlotFrame = { width: 300, height: 260, left: 30, right: 10, top: 10, bottom: 40 };

function point(row: number, toUs: number, toThem: number, flag: MapPoint['flag'] = 'balanced'): MapPoint {
  return { row, name: `Row ${row}`, direction: 'give', status: 'agreed', flag, toUs, toThem };
}

describe('the map', () => {
  it('ends at the largest total plus 2, rounded up to a multiple of 3, on both axes', () => {
    expect(mapDomainEnd([point(5, 21, 15), point(6, 6, 18)])).toBe(24);
    expect(mapDomainEnd([point(5, 30, 4)])).toBe(33);
    expect(mapDomainEnd([])).toBe(12);
  });

  it('starts at a total of 3 and puts larger totals further right and higher', () => {
    expect(xOf(3, 24, FRAME)).toBe(30);
    expect(xOf(24, 24, FRAME)).toBe(290);
    expect(yOf(3, 24, FRAME)).toBe(220);
    expect(yOf(24, 24, FRAME)).toBe(10);
  });

  it('has a tick every five points', () => {
    expect(mapTicks(24).map(({ shown }) => shown)).toEqual([5, 10, 15, 20]);
  });

  it('has the numbers of the list on its axes where scores run on a scale of their own', () => {
    expect(mapTicks(30, { from: 1, to: 5 }).map(({ shown }) => shown)).toEqual([1, 2, 3, 4, 5]);
    expect(mapTicks(30, { from: 0, to: 100 }).map(({ shown }) => shown)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(mapTicks(30, { from: 5, to: 1 }).map(({ total }) => total)).toEqual([30, 23.25, 16.5, 9.75, 3]);
    expect(onAxis(16.5, { from: 1, to: 5 })).toBe(3);
    expect(mapAxis({ measure: 'one' })).toEqual({ from: 1, to: 10 });
    expect(mapAxis({})).toBe('totals');
  });

  it('shows rows of equal totals as one mark that says how many they are', () => {
    const marks = layOutMarks([point(5, 10, 10), point(9, 10, 10), point(7, 12, 4)], FRAME);
    expect(marks).toHaveLength(2);
    expect(marks[0]?.points.map((p) => p.row)).toEqual([5, 9]);
    expect(marks[0] && labelOf(marks[0].points)).toBe('5 ×2');
  });

  it('never lets a label cover another mark', () => {
    const marks = layOutMarks(
      [point(5, 10, 10), point(6, 11, 10), point(7, 9, 10), point(8, 10, 11), point(9, 10, 9)],
      FRAME,
    );
    for (const mark of marks) {
      if (!mark.label) continue;
      const width = 7 * labelOf(mark.points).length + 2;
      const start = mark.x + mark.label.dx - { start: 0, middle: width / 2, end: width }[mark.label.anchor];
      for (const other of marks) {
        if (other === mark) continue;
        const apart =
          other.x + 8 <= start ||
          other.x - 8 >= start + width ||
          other.y + 8 <= mark.y + mark.label.dy - 11 ||
          other.y - 8 >= mark.y + mark.label.dy + 2;
        expect(apart).toBe(true);
      }
    }
  });

  it('labels only the readings that need action when there are more than forty rows', () => {
    const many = Array.from({ length: 41 }, (_, i) => point(i + 5, 3 + (i % 20), 3 + ((i * 7) % 20)));
    const marks = layOutMarks([...many, point(99, 29, 12, 'overpaying')], FRAME);
    expect(marks.filter((m) => m.label).map((m) => m.points[0].row)).toEqual([99]);
  });
});

describe('the arrow keys on the map', () => {
  const marks = layOutMarks([point(5, 10, 10), point(6, 20, 4), point(7, 15, 18)], FRAME);
  const rowAfter = (from: number, key: Parameters<typeof neighbour>[2]) =>
    marks[
      neighbour(
        marks,
        marks.findIndex((m) => m.points[0].row === from),
        key,
      )
    ]?.points[0].row;

  it('move by worth to us to the right and left', () => {
    expect(rowAfter(5, 'ArrowRight')).toBe(7);
    expect(rowAfter(7, 'ArrowRight')).toBe(6);
    expect(rowAfter(7, 'ArrowLeft')).toBe(5);
  });

  it('move by worth to them up and down', () => {
    expect(rowAfter(6, 'ArrowUp')).toBe(5);
    expect(rowAfter(5, 'ArrowUp')).toBe(7);
    expect(rowAfter(7, 'ArrowDown')).toBe(5);
  });

  it('stay at the edge, and jump with Home and End', () => {
    expect(rowAfter(6, 'ArrowRight')).toBe(6);
    expect(rowAfter(6, 'Home')).toBe(5);
    expect(rowAfter(5, 'End')).toBe(6);
  });
});

describe('a map of very many rows', () => {
  const many = Array.from({ length: 5_000 }, (_, i) =>
    point(i + 5, 3 + (i % 27), 3 + ((i * 7) % 26) + (i % 3) / 3, i % 2 === 0 ? 'overpaying' : 'balanced'),
  );

  it('draws what needs action most, what lies on the table first, and the selected row; the others are shade', () => {
    const offered = { ...point(6_000, 10, 11, 'mixed'), status: 'offered' as const };
    const calm = many.find(({ flag }) => flag === 'balanced')?.row ?? null;
    const { drawn, cells, most } = thinOut([...many, offered], FRAME, calm);
    expect(drawn.map(({ row }) => row)).toEqual(expect.arrayContaining([6_000, calm]));
    expect(drawn.length).toBeLessThanOrEqual(51);
    expect(drawn.length + cells.reduce((sum, { count }) => sum + count, 0)).toBe(5_001);
    expect(Math.max(...cells.map(({ count }) => count))).toBe(most);
  });

  it('draws every row as long as their spots can be told apart', () => {
    const few = many.slice(0, 100);
    expect(thinOut(few, FRAME, null)).toEqual({ drawn: few, cells: [], most: 0 });
  });
});
