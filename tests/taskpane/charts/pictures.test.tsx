import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { captureOutcome } from '../../../src/negotiation/captureOutcome';
import { captureShare } from '../../../src/negotiation/netPosition';
import { LimitRow } from '../../../src/taskpane/charts/LimitRow';
import { NumberTable } from '../../../src/taskpane/charts/NumberTable';
import { SessionLines } from '../../../src/taskpane/charts/SessionLines';
import { ShareBar } from '../../../src/taskpane/charts/ShareBar';
import { shareDrawing } from '../../../src/taskpane/charts/shareDrawing';
import { TotalBars } from '../../../src/taskpane/charts/TotalBars';

const drawn = (picture: ReactElement) =>
  renderToStaticMarkup(<FluentProvider theme={webLightTheme}>{picture}</FluentProvider>);

/** What a screen reader says of the pictures in it. */
const spoken = (markup: string) =>
  [...markup.matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, words = '']) => words);

describe('every picture is a sentence to those who hear it', () => {
  it('a limit', () => {
    const markup = drawn(<LimitRow label="Leverage" use={{ spent: 20, waiting: 9, limit: 24, near: 0.8 }} />);
    expect(spoken(markup)).toEqual([
      'Leverage: 20 of 24 spent. Close to the limit. 9 more on the table would go 5 over.',
    ]);
    expect(markup).toContain('Close to the limit. 9 more on the table would go 5 over.</span>');
  });

  it('the fair share', () => {
    const net = { us: 21, them: 23, created: 44, share: captureShare(21, 23), rows: 6 };
    const deal = { net, capture: captureOutcome(net, { captureCap: 0.6 }), mark: 0.6, oneOff: false };
    const drawing = shareDrawing(deal);
    if (drawing === null) throw new Error('A share of 48% is drawn.');
    const markup = drawn(<ShareBar deal={deal} drawing={drawing} />);
    expect(spoken(markup)[0]).toMatch(/^Us 48%, \+21 points\. Them 52%, \+23 points\. On your estimates /);
    expect(markup).toContain('60% mark');
  });

  it('the lines of the sessions', () => {
    const totals = [
      { session: 0, given: 0, received: 0 },
      { session: 1, given: 12, received: 32 },
      { session: 2, given: 49, received: 70 },
    ];
    const markup = drawn(<SessionLines totals={totals} />);
    expect(spoken(markup)).toEqual([
      'Given and received so far, in points of our scores: after session 1 given 12 and received 32; after session 2 given 49 and received 70.',
    ]);
    // Told apart without colour: one line is dashed and has squares, the other has circles.
    expect(markup.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(markup.match(/<circle/g)).toHaveLength(2);
    expect(markup.match(/<rect/g)).toHaveLength(2);
  });

  it('the two bars of one session', () => {
    expect(spoken(drawn(<TotalBars given={13} received={20} />))).toEqual([
      'Given 13 and received 20 so far, in points of our scores.',
    ]);
  });
});

describe('the table behind a picture', () => {
  it('has a heading for every column and for every row', () => {
    const markup = drawn(
      <NumberTable
        name="Given and received so far"
        headings={['After', 'Given', 'Received']}
        rows={[['Session 1', '12', '32']]}
      />,
    );
    expect(markup.match(/<th scope="col"/g)).toHaveLength(3);
    expect(markup.match(/<th scope="row"[^>]*>Session 1</g)).toHaveLength(1);
    expect(markup.match(/<td[^>]*>(12|32)</g)).toHaveLength(2);
  });
});
