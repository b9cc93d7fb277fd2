import { boardBlock } from '../../../src/excel/report/boardBlock';
import { reportLayout } from '../../../src/excel/report/reportLayout';
import { reportOfSession } from '../../../src/excel/report/reportOfSession';
import { boardLines } from '../../../src/cli/boardLines';
import { concessionBoard, hasBoard } from '../../../src/excel/review/concessionBoard';
import { DEFAULT_SETTINGS } from '../../../src/negotiation/settings';
import { rowAfterKey } from '../../../src/taskpane/map/boardMoves';
import { MapView } from '../../../src/taskpane/map/MapView';
import { scaleSentences } from '../../../src/taskpane/map/ScaleNote';
import { reviewedSheets } from '../prepare/reviewedSheet';
import { shownView, wordsOf } from '../shownView';

const HEADINGS = ['Item', 'Cost to us', 'Value to them', 'Direction', 'Status'];
const WORDS = [
  HEADINGS,
  ['Payment terms', 'Low', 'High', 'Give', 'Agreed'],
  ['Exclusivity', 'High', 'Medium', 'Give', 'Offered'],
  ['Case study', 'Low', 'High', 'Give', 'Idea'],
  ['Training', 'Medium', 'Medium', 'Give', 'Agreed'],
  ['Logo', 'Medium', '', 'Give', 'Idea'],
];
const reviewed = reviewedSheets({ 'Give-get plan': WORDS });
const board = concessionBoard(reviewed, reviewed.review.rows, DEFAULT_SETTINGS);
const names = (them: number, us: number) =>
  board.lines[them]?.[us]?.rows.map(({ concession }) => concession.name);

describe('A list of cost and value in words', () => {
  it('stands on nine squares, low to high across and upward, and what has no score of theirs on none', () => {
    expect(hasBoard(reviewed)).toBe(true);
    expect(board.words).toEqual({ low: 'Low', medium: 'Medium', high: 'High' });
    expect(names(0, 0)).toEqual(['Payment terms', 'Case study']);
    expect(names(1, 2)).toEqual(['Exclusivity']);
    expect(names(1, 1)).toEqual(['Training']);
    expect(board.without).toBe(1);
  });

  it('speaks in the words of its own language', () => {
    const german = reviewedSheets({
      Plan: [
        ['Zugeständnis', 'Kosten für uns', 'Wert für sie'],
        ['Zahlungsziel', 'niedrig', 'hoch'],
        ['Exklusivität', 'hoch', 'mittel'],
      ],
    });
    const { words } = concessionBoard(german, german.review.rows, DEFAULT_SETTINGS);
    expect(words).toEqual({ low: 'niedrig', medium: 'mittel', high: 'hoch' });
  });

  it('is no board with numbers or with three scores', () => {
    const numbers = WORDS.map((row, i) => (i === 0 ? row : ['Row', 3 + i, 7, 'Give', 'Agreed']));
    expect(hasBoard(reviewedSheets({ Plan: numbers }))).toBe(false);
  });

  it('is drawn with names in one Tab stop, and says how its words count', () => {
    const markup = shownView(<MapView />, reviewed);
    const grid = markup.slice(markup.indexOf('role="grid"'), markup.indexOf('</table>'));
    expect(grid.match(/<button/g)).toHaveLength(4);
    expect(grid.match(/tabindex="0"/g)).toHaveLength(1);
    expect(wordsOf(markup)).toContain('Low, Medium, High count as 2.5, 5.5, 8.5. One score a row');
    expect(wordsOf(markup)).toContain('Show as list');
  });

  it('is crossed with the arrow keys, square by square and name by name', () => {
    expect(rowAfterKey(board, 2, 'ArrowDown')).toBe(4);
    expect(rowAfterKey(board, 4, 'ArrowDown')).toBe(4);
    expect(rowAfterKey(board, 5, 'ArrowRight')).toBe(3);
    expect(rowAfterKey(board, 3, 'ArrowLeft')).toBe(5);
    expect(rowAfterKey(board, 3, 'Home')).toBe(2);
    expect(rowAfterKey(board, 2, 'End')).toBe(3);
    expect(rowAfterKey(board, 3, 'ArrowUp')).toBe(3);
  });

  it('stands on the review sheet in place of the chart of points', () => {
    const report = reportOfSession(reviewed, '2026-05-14');
    const { cells, charts } = reportLayout(report);
    const texts = cells.map(({ content }) => content);
    expect(texts).toContain('◆ Payment terms, row 2\n(◆ Case study, row 4)');
    expect(charts.filter(({ kind }) => kind === 'XYScatter')).toEqual([]);
    expect(boardBlock(board).heights).toHaveLength(6);
  });

  it('stands in the report of the command line by row numbers', () => {
    expect(boardLines(board).join('\n')).toMatch(/High\s+2 \(4\)/);
    expect(boardLines(board).join('\n')).toMatch(/Medium\s+5\s+\(3\)/);
  });
});

describe('A list of one score in numbers', () => {
  it('has a chart of its scores whose axes begin at 1', () => {
    const numbers = [HEADINGS, ['Terms', 1, 8, 'Give', 'Agreed'], ['Visits', 9, 2, 'Give', 'Agreed']];
    const report = reportOfSession(reviewedSheets({ Plan: numbers }), '2026-05-14');
    const [chart] = reportLayout(report).charts;
    expect(chart).toMatchObject({ kind: 'XYScatter', scale: { from: 1, to: 10 } });
  });

  it('says how a scale of its own is counted', () => {
    const fives = [
      ['Item', 'Cost to us (1-5)', 'Value to them (1-5)'],
      ['Terms', 1, 5],
      ['Visits', 3, 2],
    ];
    expect(scaleSentences(reviewedSheets({ Plan: fives }))).toBe(
      'Your scores from 1 to 5 count as 1 to 10. One score a row: no leverage or trust checks.',
    );
  });
});
