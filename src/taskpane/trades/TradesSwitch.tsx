import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { TAB_WORDS, TRADES_TABS, type TradesTab } from './tradesTab';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  button: { minWidth: 0, paddingInline: '8px' },
});

interface Props {
  readonly shown: TradesTab;
  readonly onShow: (tab: TradesTab) => void;
}

/** Switches between what lies on the table and what could be offered. */
export function TradesSwitch({ shown, onShow }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label="Offers to show" className={styles.group}>
      {TRADES_TABS.map((tab) => (
        <ToggleButton
          key={tab}
          className={styles.button}
          size="small"
          appearance="subtle"
          checked={tab === shown}
          onClick={() => onShow(tab)}
        >
          {TAB_WORDS[tab]}
        </ToggleButton>
      ))}
    </div>
  );
}
