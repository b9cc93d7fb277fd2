import { Button } from '@fluentui/react-components';
import { statusChange } from '../../excel/changes/statusChange';
import { scorersOfRows } from '../../excel/review/scorersOfRows';
import { betterForBoth, onTheTable } from '../../negotiation/trades/onTheTable';
import { packageCertainty } from '../../negotiation/trades/packageCertainty';
import { MoreMenu } from '../frame/MoreMenu';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import type { FoundOffers, TradeAsk } from './searchOffers';
import { TableOffer } from './TableOffer';
import { betterWords, NOTHING_ON_THE_TABLE, tableHeadline } from './tableWords';
import type { TradesTab } from './tradesTab';
import { TradesSwitch } from './TradesSwitch';

interface Props {
  readonly ask: TradeAsk;
  /** null while what could be offered is looked for. */
  readonly found: FoundOffers | null;
  readonly onShow: (tab: TradesTab) => void;
}

/** The offer on the table, judged as a package and as the deal after it. */
export function TableTab({ ask, found, onShow }: Props) {
  const { reviewed, chooseRow, propose } = usePane();
  const { question, settings } = ask;
  const table = onTheTable(question, settings);
  const switched = <TradesSwitch shown="table" onShow={onShow} />;
  if (table === null)
    return (
      <ViewFrame>
        <HeadlineBlock icon={false} headline={NOTHING_ON_THE_TABLE} />
        {switched}
      </ViewFrame>
    );
  const better = found === null ? null : betterForBoth(found.trades.frontier, table.offered);
  const mark = { cap: settings.captureCap, oneOff: reviewed.deal.relationship === 'one-off' };
  // Whether nothing is better is known only where everything was tried, and only of offers that keep the user's options.
  const isKnown = found !== null && found.trades.exact && !found.stopped && found.trades.obstacle === null;
  const headline = tableHeadline(
    table,
    mark,
    betterWords(better, isKnown && table.isAllowed),
    question.measure,
  );
  const flags = new Map(reviewed.review.rows.map(({ concession, flag }) => [concession.row, flag]));
  const rows = question.rows.filter(({ status }) => status === 'offered' || status === 'asked');
  return (
    <ViewFrame
      actions={
        <>
          <Button appearance="primary" onClick={() => onShow('three')}>
            Counter this offer
          </Button>
          <MoreMenu
            items={[
              ['Mark as agreed', () => propose([statusChange(reviewed, rows, 'agreed')])],
              ['Take back', () => propose([statusChange(reviewed, rows, 'idea')])],
            ]}
          />
        </>
      }
    >
      <HeadlineBlock icon={headline.tone !== 'calm'} headline={headline} />
      {switched}
      <TableOffer
        table={table}
        rows={rows}
        walkAway={reviewed.deal.walkAway.value ?? null}
        certainty={packageCertainty(table.offered, settings, question.measure, scorersOfRows(reviewed))}
        better={better}
        flags={flags}
        mark={mark}
        measure={question.measure}
        onSelectRow={chooseRow}
      />
    </ViewFrame>
  );
}
