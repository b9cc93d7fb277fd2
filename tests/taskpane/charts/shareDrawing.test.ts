import { captureOutcome } from '../../../src/negotiation/captureOutcome';
import { captureShare } from '../../../src/negotiation/netPosition';
import {
  pointsText,
  shareDrawing,
  shareText,
  type ShareOfDeal,
} from '../../../src/taskpane/charts/shareDrawing';

function share(us: number, them: number, oneOff = false, rows = 4): ShareOfDeal {
  const net = { us, them, created: us + them, share: captureShare(us, them), rows };
  return { net, capture: captureOutcome(net, { captureCap: 0.6 }), mark: 0.6, oneOff };
}

describe('the bar of the fair share', () => {
  it('shows both sides and the mark', () => {
    expect(shareDrawing(share(12, 36))).toEqual({ us: 25, beyond: 0, them: 75, mark: 60 });
  });

  it('sets what is beyond the mark apart', () => {
    const drawing = shareDrawing(share(13, 7));
    expect(drawing?.us).toBeCloseTo(60);
    expect(drawing?.beyond).toBeCloseTo(5);
    expect(drawing?.them).toBeCloseTo(35);
  });

  it('is in one piece in a one-off deal, where the mark is information only', () => {
    expect(shareDrawing(share(15, 5, true))).toEqual({ us: 75, beyond: 0, them: 25, mark: 60 });
  });

  it('is not drawn where there is no share between 0 and 100%', () => {
    expect([share(-12, 40), share(30, -6), share(3, -3), share(-5, 2)].map(shareDrawing)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(shareDrawing(share(0, 0, false, 0))).toBeNull();
  });
});

describe('the sentence of the fair share', () => {
  it.each([
    [
      share(21, 23),
      'On your estimates this deal creates 44 points and we hold 21 of them. Past 60%, leave them something for next time.',
    ],
    [
      share(12, 8),
      'On your estimates this deal creates 20 points and we hold 12 of them. That is right at the 60% mark.',
    ],
    [
      share(13, 7),
      'On your estimates this deal creates 20 points and we hold 13 of them. Past the 60% mark: leave them something for next time.',
    ],
    [
      share(13, 7, true),
      'On your estimates this deal creates 20 points and we hold 13 of them. That is past the 60% mark, which is for information only in a one-off deal.',
    ],
    [share(-12, 40), 'On your estimates we have given more than we received: us −12, them +40.'],
    [share(30, -6), 'On your estimates they lose: us +30, them −6.'],
    [share(-5, 2), 'On your estimates these trades cost more than they bring so far: us −5, them +2.'],
    [share(0, 0, false, 0), 'Shown once a row is agreed that has scores for both sides.'],
  ])('%#', (deal, text) => {
    expect(shareText(deal)).toBe(text);
  });

  it('counts one point as one', () => {
    expect([pointsText(21), pointsText(-1)]).toEqual(['+21 points', '−1 point']);
  });
});
