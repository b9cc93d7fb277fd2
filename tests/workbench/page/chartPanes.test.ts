import { piecesOf } from '../../../src/workbench/page/chartPanes';

describe('A chart over the cells', () => {
  test('moves with them and is cut where they end', () => {
    expect(piecesOf({ from: 100, to: 300 }, { frozen: 0, length: 800, scrolled: 150 })).toEqual([
      { pane: { from: 0, to: 800 }, offset: -50 },
    ]);
  });

  test('stays where it lies over frozen lines, and its rest disappears under them', () => {
    expect(piecesOf({ from: 100, to: 300 }, { frozen: 150, length: 800, scrolled: 40 })).toEqual([
      { pane: { from: 0, to: 150 }, offset: 100 },
      { pane: { from: 150, to: 800 }, offset: -90 },
    ]);
  });

  test('beside the frozen lines is never seen over them', () => {
    expect(piecesOf({ from: 200, to: 300 }, { frozen: 150, length: 800, scrolled: 120 })).toEqual([
      { pane: { from: 150, to: 800 }, offset: -70 },
    ]);
  });

  test('wholly over frozen lines does not scroll at all', () => {
    expect(piecesOf({ from: 10, to: 100 }, { frozen: 150, length: 800, scrolled: 120 })).toEqual([
      { pane: { from: 0, to: 150 }, offset: 10 },
    ]);
  });
});
