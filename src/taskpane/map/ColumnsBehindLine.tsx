import { Link, makeStyles, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { columnsBehind, type ColumnsBehind } from '../../excel/changes/columnsBehind';
import { resultColumnsChange } from '../../excel/changes/resultColumnsChange';
import { usePane } from '../frame/pane';
import { formatNumber } from '../wording/format';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
});

/** Where our result columns lack something that has come to the list since; nothing where they are up to date. */
export function ColumnsBehindLine() {
  const styles = useStyles();
  const { reviewed, propose } = usePane();
  const behind = useMemo(() => columnsBehind(reviewed), [reviewed]);
  if (behind === null) return null;
  return (
    <div className={styles.line}>
      <Text size={200}>{behindSentence(behind)}</Text>
      <Link as="button" onClick={() => propose([resultColumnsChange(reviewed)])}>
        Bring up to date
      </Link>
    </div>
  );
}

/** @example behindSentence({ rows: [25], lacksTheirSide: false })  // 'Row 25 has no results in our columns yet.' */
export function behindSentence({ rows, lacksTheirSide }: ColumnsBehind): string {
  if (lacksTheirSide) return 'The result columns do not know of worth to them yet.';
  if (rows.length === 1) return `Row ${String(rows[0])} has no results in our columns yet.`;
  return rows.length > 1
    ? `${formatNumber(rows.length)} rows have no results in our columns yet.`
    : 'The result columns still say what held before.';
}
