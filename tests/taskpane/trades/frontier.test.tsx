import fc from 'fast-check';
import { concession, scores } from '../../negotiation/rows';
import { namedOffers, offersOfTab } from '../../../src/taskpane/trades/offersOfTab';
import { frontierDrawing } from '../../../src/taskpane/trades/frontierDrawing';
import { axisTicks, placeLabels, type PlacedLabel } from '../../../src/taskpane/trades/frontierLayout';
import { frontierSentence, frontierTable } from '../../../src/taskpane/trades/frontierWords';
import { WhereTheyLead } from '../../../src/taskpane/trades/WhereTheyLead';
import { shownView, wordsOf } from '../shownView';
import { asked } from './asked';
import { reference, roadmap, training } from './deals';

// Agreed: us 15, them 3; a row without a guess of theirs costs us 6 more.
const agreed = [
  concession({
    row: 20,
    direction: 'get',
    status: 'agreed',
    own: scores(7, 7, 7),
    mirror: scores(2, 2, 2),
  }),
  concession({ row: 21, status: 'agreed', own: scores(2, 2, 2), mirror: scores(3, 3, 3) }),
  concession({ row: 22, status: 'agreed', own: scores(2, 2, 2) }),
];
const offered = { ...training, row: 23, status: 'offered' as const };
const deal = { walkAway: { value: 5, theirs: 1 }, relationship: 'ongoing' } as const;
const { ask, found, review } = asked([training, reference, ...agreed, offered], {}, deal);
const named = namedOffers('one', offersOfTab('one', found, ask, null));
const drawing = frontierDrawing(ask, found, named, deal.walkAway.theirs);
if (drawing === null) throw new Error('There is an offer.');

describe('where the offers lead', () => {
  test('is the whole deal: what is agreed and the offer, by the worth that the walk-away is measured on', () => {
    const [first] = drawing.marks;
    expect(first).toMatchObject({ kind: 'agreed', us: 9, them: 3 });
    expect(drawing.marks.find(({ kind }) => kind === 'table')).toMatchObject({ us: 3, them: 18 });
    const picked = drawing.marks.at(-1);
    expect(picked).toMatchObject({ kind: 'picked', name: 'Best for both' });
    expect(picked?.us).toBe(9 + (named.find(({ isPicked }) => isPicked)?.offered.us ?? 0));
    expect([drawing.walkAway, drawing.theirWalkAway]).toEqual([5, 1]);
  });

  test('the line holds what is best, so that no offer lies beyond it', () => {
    for (const { us, them } of drawing.marks.filter(({ kind }) => kind === 'offer' || kind === 'picked'))
      expect(drawing.line.some((point) => point.us > us && point.them > them)).toBe(false);
    expect(drawing.better).toBeNull();
  });

  test('the mark is where our share of the rows with both sides is just 60%', () => {
    for (const { us, them } of drawing.mark ?? []) {
      const ours = us + 6;
      expect(ours / (ours + them)).toBeCloseTo(0.6, 9);
    }
    expect(drawing.mark).not.toBeNull();
    expect(
      frontierDrawing({ ...ask, question: { ...ask.question, capped: false } }, found, named, null)?.mark,
    ).toBeNull();
  });

  test('everything lies within the picture', () => {
    const { from, to } = drawing;
    const all = [...drawing.line, ...drawing.marks, ...(drawing.mark ?? [])];
    expect(
      all.filter(
        ({ us, them }) => us < from.us || us > to.us || them < from.them - 1e-9 || them > to.them + 1e-9,
      ),
    ).toEqual([]);
  });

  test('can be read as a table, and is told in a sentence', () => {
    expect(frontierTable(drawing).slice(0, 4)).toEqual([
      ['Our walk-away', '+5', ''],
      ['Their walk-away, our guess', '', '+1'],
      ['Agreed so far', '+9', '+3'],
      ['On the table', '+3', '+18'],
    ]);
    const names = frontierTable(drawing).map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(frontierSentence(drawing)).toMatch(
      /^Best for both lies on the best line: nothing within your options is better for both\. After it the deal is \d+ above your walk-away\.$/,
    );
    expect(frontierSentence({ ...drawing, exact: false })).toContain('was found so far');
    const markup = shownView(<WhereTheyLead drawing={drawing} />, review);
    expect(markup).toContain(`aria-label="Where the offers lead. ${frontierSentence(drawing)}"`);
    expect(wordsOf(markup)).toContain('As a table');
  });

  test('shows each package once, the picked one by the name under which it was picked', () => {
    const { ask, found } = asked([training, reference, roadmap]);
    const all = offersOfTab('one', found, ask, null);
    const packages = new Set(all.offers.map(({ offered: { items } }) => items.map(({ row }) => row).join()));
    expect(packages.size).toBeLessThan(all.offers.length);
    for (const { id, title } of all.offers) {
      const points = namedOffers('one', offersOfTab('one', found, ask, id));
      expect(points).toHaveLength(packages.size);
      expect(points.filter(({ isPicked }) => isPicked).map(({ name }) => name)).toEqual([title]);
    }
  });

  test('there is none without an offer', () => {
    expect(frontierDrawing(ask, found, [], null)).toBeNull();
  });
});

describe('the picture', () => {
  test('has round numbers along its axes, a few of them, whatever the span', () => {
    expect(axisTicks(15, 52)).toEqual([20, 30, 40, 50]);
    fc.assert(
      fc.property(
        fc.double({ min: -500, max: 500, noNaN: true }),
        fc.double({ min: 1, max: 900, noNaN: true }),
        (from, span) => {
          const ticks = axisTicks(from, from + span);
          expect(ticks.length).toBeLessThanOrEqual(6);
          expect(ticks.every((n) => n >= from - 1e-9 && n <= from + span + 1e-9)).toBe(true);
        },
      ),
    );
  });

  test('has labels that cover neither a point nor each other, inside its frame', () => {
    const frame = { width: 318, height: 250, left: 30, right: 6, top: 8, bottom: 36 };
    const point = fc.record({
      x: fc.integer({ min: 30, max: 312 }),
      y: fc.integer({ min: 8, max: 214 }),
      text: fc.constantFrom('', 'agreed', 'on the table'),
    });
    /** The room of a label, its letters a little narrower than the layout reckons. */
    const room = ({ x, y, text, anchor }: PlacedLabel) => {
      const wide = text.length * 5;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
      return { left, right: left + wide, top: y - 9, bottom: y + 1 };
    };
    const fixed: PlacedLabel = { x: 308, y: 200, text: 'past the mark', anchor: 'end' };
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), fc.boolean(), (points, hasFixed) => {
        const beside = hasFixed ? [fixed] : [];
        const labels = placeLabels(points, frame, beside);
        const rooms = [...labels, ...beside].map(room);
        for (const [i, a] of rooms.entries())
          for (const b of rooms.slice(i + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        expect(labels.length).toBeLessThanOrEqual(points.filter(({ text }) => text !== '').length);
        for (const { x, y } of labels) {
          expect(x).toBeGreaterThanOrEqual(30);
          expect(x).toBeLessThanOrEqual(312);
          expect(y).toBeLessThanOrEqual(214);
        }
      }),
    );
    expect(placeLabels([{ x: 100, y: 100, text: 'agreed' }], frame)).toMatchObject([
      { x: 112, y: 104, anchor: 'start' },
    ]);
  });
});
