import type { ReactElement } from 'react';
import { DIRECTIONS, STATUSES, type Concession } from '../../src/negotiation/concession';
import { seededRandom } from '../../src/negotiation/uncertainty/normalDraws';
import { flagCertaintiesOf } from '../../src/excel/review/flagCertaintiesOf';
import type { SessionReview } from '../../src/excel/review/sessionReview';
import { SkippedCells } from '../../src/taskpane/leftOut/SkippedCells';
import { AddDeal, useDealDraft } from '../../src/taskpane/library/AddDeal';
import { MapView } from '../../src/taskpane/map/MapView';
import { RowList } from '../../src/taskpane/map/RowList';
import { PrepareView } from '../../src/taskpane/prepare/PrepareView';
import { ReviewView } from '../../src/taskpane/review/ReviewView';
import { OtherSideView } from '../../src/taskpane/sharing/OtherSideView';
import { TradesView } from '../../src/taskpane/trades/TradesView';
import { concession, scores } from '../negotiation/rows';
import { reviewed } from './review/reviewed';
import { shownView } from './shownView';

/** So many rows of every direction, status and score. */
function listOf(count: number): SessionReview {
  const random = seededRandom(7);
  const below = (end: number) => Math.floor(random() * end);
  const some = () => scores(1 + below(10), 1 + below(10), 1 + below(10));
  const rows = Array.from({ length: count }, (_, at): Concession => {
    const [direction = 'give', status = 'idea'] = [DIRECTIONS[below(2)], STATUSES[below(STATUSES.length)]];
    return concession({ row: at + 2, name: `Row ${at}`, direction, status, own: some(), mirror: some() });
  });
  return reviewed(rows);
}

const FEW = listOf(500);
const MANY = listOf(5000);
const nothing = () => undefined;
function Added() {
  return <AddDeal {...useDealDraft({ documents: [], has: () => false }, false)} />;
}

const VIEWS: Readonly<Record<string, (deal: SessionReview) => ReactElement>> = {
  map: () => <MapView />,
  'map as a list': (deal) => (
    <RowList
      rows={deal.review.rows}
      certainties={flagCertaintiesOf(deal)}
      shownScore={null}
      selectedRow={null}
      onSelect={nothing}
    />
  ),
  review: () => <ReviewView />,
  trades: () => <TradesView />,
  prepare: () => <PrepareView />,
  'for the other side': () => <OtherSideView onBack={nothing} />,
  'the deal as it is added to the library': () => <Added />,
  'cells left out': (deal) => (
    <SkippedCells
      skipped={deal.reading.rows.map(({ row }) => ({ cell: `C${row}`, reason: '"high" is no score.' }))}
      onSelect={nothing}
    />
  ),
};

const elements = (markup: string) => markup.match(/<[a-z]/g)?.length ?? 0;

describe('a list of 5,000 rows', () => {
  test.each(Object.entries(VIEWS))(
    '%s: draws no more than of 500, and few enough to stay quick',
    (_, view) => {
      const [few, many] = [FEW, MANY].map((deal) => elements(shownView(view(deal), deal)));
      expect(many).toBeLessThan(2500);
      expect(many).toBeLessThan(1.5 * (few ?? 0));
    },
  );

  test('how far a reading may be relied on is worked out for the rows that are shown, not for all', () => {
    const asked: number[] = [];
    const certainties = flagCertaintiesOf(MANY);
    const counted = { get: (row: number) => (asked.push(row), certainties.get(row)) };
    shownView(
      <RowList
        rows={MANY.review.rows}
        certainties={counted}
        shownScore={null}
        selectedRow={null}
        onSelect={nothing}
      />,
      MANY,
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(200);
  });
});
