import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { TableSearch24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { explain } from '../../excel/explain';
import { insertTemplate } from '../../excel/template/insertTemplate';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '12px',
    padding: '48px 24px',
    textAlign: 'center',
  },
  icon: { width: '48px', height: '48px', color: tokens.colorNeutralForeground2 },
});

/** No template in this workbook: what we look for, and the offer of a fresh one. */
export function EmptyView({ onInserted }: { readonly onInserted: () => void }) {
  const styles = useStyles();
  const [trouble, setTrouble] = useState<string | null>(null);
  const insert = async () => {
    try {
      await Excel.run(insertTemplate);
      onInserted();
    } catch (error) {
      setTrouble(explain(error));
    }
  };
  return (
    <div className={styles.view}>
      <TableSearch24Regular className={styles.icon} aria-hidden="true" />
      <Subtitle1 as="h1">No concession list in this workbook</Subtitle1>
      <Text>We look for a column of names and three columns of scores from 1 to 10.</Text>
      <Button appearance="primary" onClick={() => void insert()}>
        Add a fresh list on a new sheet
      </Button>
      <Button onClick={onInserted}>Look again</Button>
      {trouble && (
        <Text role="alert" size={300}>
          {trouble}
        </Text>
      )}
    </div>
  );
}
