import { Button, makeStyles } from '@fluentui/react-components';
import { managementSummary } from '../../negotiation/sharing/managementSummary';
import { rowWords } from '../../vocabulary/rowWords';
import { usePane } from '../frame/pane';
import { CARD } from '../theme/surfaces';
import { formatDay } from '../wording/format';
import { copyShared, openShared } from './share';
import { textSheet } from './sharedSheets';
import { SharingFrame } from './SharingFrame';

const useStyles = makeStyles({
  card: CARD,
  words: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** Where the deal stands, for our own management: no score goes along. */
export function ManagementView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { reviewed } = usePane();
  const { deal, reading, session } = reviewed;
  const text = managementSummary({
    rows: reading.rows,
    words: rowWords(deal.parties),
    them: deal.parties.them,
    session,
    day: formatDay(new Date()),
  });
  return (
    <SharingFrame
      title="For management"
      detail="Names and where they stand. No score, limit, share or walk-away. Keep it inside your house."
      onBack={onBack}
      actions={
        <>
          <Button appearance="primary" onClick={() => void copyShared(text)}>
            Copy text
          </Button>
          <Button onClick={() => void openShared([textSheet('Where we stand', text)], 'Where we stand.xlsx')}>
            New workbook
          </Button>
        </>
      }
    >
      <div className={styles.card}>
        <p className={styles.words}>{text}</p>
      </div>
    </SharingFrame>
  );
}
