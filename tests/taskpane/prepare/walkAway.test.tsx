import fc from 'fast-check';
import type { WalkAway } from '../../../src/excel/deal/dealSettings';
import { Prepared } from '../../../src/taskpane/prepare/PrepareView';
import {
  readWalkAway,
  roundedHint,
  typedPoints,
  walkAwayTexts,
} from '../../../src/taskpane/prepare/walkAwayDraft';
import { walkAwayDrawing } from '../../../src/taskpane/prepare/walkAwayDrawing';
import { walkAwayLines } from '../../../src/taskpane/prepare/walkAwayWords';
import { summaryText } from '../../../src/taskpane/review/summary';
import { shownView, wordsOf } from '../shownView';
import { LIST, reviewedSheets } from './reviewedSheet';

const FULL: WalkAway = {
  alternative: 'Renew with Fabrikam',
  strength: 'fair',
  value: 18,
  money: '€1.2m a year',
  target: 40,
  firstOffer: 43,
  reason: 'three years of volume carry the price cap',
  theirs: -4,
  deadline: '2026-06-30',
};

describe('the walk-away as it is typed', () => {
  test('comes back as it was kept, whatever of it is set', () => {
    for (const kept of [FULL, {}, { value: 0 }, { alternative: 'Wait' }])
      expect(readWalkAway(walkAwayTexts(kept))).toEqual({ walkAway: kept, problems: {} });
  });

  test('takes any minus and either decimal mark, and names what is no number of points', () => {
    expect(['-4', '−4', '– 4', '+18', '2,5'].map(typedPoints)).toEqual([-4, -4, -4, 18, 2.5]);
    expect(['much', '60%', '--4', '1e9'].map(typedPoints)).toEqual([null, null, null, null]);
    expect(readWalkAway({ ...walkAwayTexts(FULL), target: 'much' })).toEqual({
      walkAway: null,
      problems: { target: 'Type a number of points, such as 18 or −4, or leave it empty.' },
    });
  });

  test('is asked for a precise first offer where it looks rounded', () => {
    expect(roundedHint(45)).toBe('45 looks rounded. A precise number with a reason holds better.');
    expect([roundedHint(43), roundedHint(undefined), roundedHint(0)]).toEqual(['', '', '']);
  });
});

describe('the card of the walk-away', () => {
  const shown = (walkAway: WalkAway) =>
    wordsOf(shownView(<Prepared found={null} />, reviewedSheets({ 'Deal sheet': LIST }, { walkAway })));

  test('asks one question while nothing is set', () => {
    expect(shown({})).toContain(
      'Your walk-away What will you do if this fails? Write it down Never in a copy, export or library.',
    );
  });

  test('says what is set, and how far the deal is above it', () => {
    // One agreed get of 8/7/5: the deal stands at 20.
    expect(shown({ value: 18, strength: 'weak' })).toContain(
      'Walk-away +18; the deal stands at +20, 2 above your walk-away If it fails Weak Never in',
    );
    expect(walkAwayLines(FULL, 21).map(([, said]) => said)).toEqual([
      '+18; the deal stands at +21, 3 above your walk-away',
      '€1.2m a year',
      '+40',
      'Renew with Fabrikam. Fair',
      '+43: three years of volume carry the price cap',
      'about −4 for them, our guess',
      expect.stringContaining('2026'),
    ]);
    expect(walkAwayLines({}, 21)).toEqual([]);
  });
});

describe('the line of the walk-away', () => {
  test('is to scale, from the least of our numbers to the largest', () => {
    const points = walkAwayDrawing({ value: 18, target: 40, firstOffer: 43 }, 21) ?? [];
    const at = Object.fromEntries(points.map(({ kind, x }) => [kind, x]));
    expect(at).toEqual({
      'walk-away': 10,
      now: expect.closeTo(10 + (3 / 25) * 298, 9) as number,
      target: expect.closeTo(10 + (22 / 25) * 298, 9) as number,
      'first offer': 308,
    });
    expect(walkAwayDrawing({ target: 40 }, 21)).toBeNull();
    expect(walkAwayDrawing({ value: 21 }, 21)?.map(({ x }) => x)).toEqual([159, 159]);
  });

  test('its words stand within the picture and clear of each other, wherever the numbers lie', () => {
    const points = fc.integer({ min: -900, max: 900 });
    fc.assert(
      fc.property(points, points, points, points, (value, target, firstOffer, now) => {
        const drawn = walkAwayDrawing({ value, target, firstOffer }, now) ?? [];
        for (const isAbove of [true, false]) {
          const [a, b] = drawn.filter((point) => point.isAbove === isAbove);
          if (a === undefined || b === undefined) throw new Error('Two stand in each line.');
          const half = ({ text }: { readonly text: string }) => text.length * 3.2;
          expect(a.textAt - half(a)).toBeGreaterThanOrEqual(-1e-9);
          expect(b.textAt + half(b)).toBeLessThanOrEqual(318 + 1e-9);
          expect(b.textAt - half(b) - (a.textAt + half(a))).toBeGreaterThanOrEqual(8 - 1e-9);
        }
      }),
    );
  });
});

describe('a copied summary', () => {
  test('says nothing of the walk-away, even where the deal cannot reach it', () => {
    const text = summaryText(
      reviewedSheets({ 'Deal sheet': LIST }, { walkAway: { ...FULL, value: 901 } }),
      new Date(2026, 7, 10),
    );
    expect(text).not.toMatch(/walk|901|Fabrikam|price cap|30 June/i);
  });
});
