import { dealChange } from '../../excel/changes/dealChange';
import { makeChanges } from '../../excel/changes/makeChanges';
import { notices } from '../../excel/notice';
import { usePane } from '../frame/pane';
import { OptionsPage } from './OptionsPage';
import { optionsLine } from './optionWords';
import type { FoundOffers, TradeAsk } from './searchOffers';
import { optionsToKeep } from './tradeWishes';
import type { useTradeWishes } from './useTradeWishes';

interface Props {
  readonly ask: TradeAsk;
  readonly found: FoundOffers | null;
  readonly wished: ReturnType<typeof useTradeWishes>;
}

/** The options, which are kept in the workbook once the offers are shown again. */
export function OptionsTab({ ask, found, wished }: Props) {
  const { reviewed, readAgain } = usePane();
  const { wishes, wish, showOptions } = wished;
  const keep = async () => {
    showOptions(false);
    const offerOptions = optionsToKeep(wishes);
    if (JSON.stringify(offerOptions) === JSON.stringify(reviewed.deal.offerOptions)) return;
    const change = dealChange(
      { offerOptions },
      {
        title: 'Change what an offer must keep',
        where: `${optionsLine(ask)}.`,
        said: 'What an offer must keep stays in this workbook.',
      },
    );
    notices.send(await makeChanges([change]));
    await readAgain();
  };
  return <OptionsPage ask={ask} found={found} wishes={wishes} onWish={wish} onDone={() => void keep()} />;
}
