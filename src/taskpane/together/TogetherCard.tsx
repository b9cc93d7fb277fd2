import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { bringTogetherChange } from '../../excel/changes/bringTogetherChange';
import { makeChanges } from '../../excel/changes/makeChanges';
import type { Together } from '../../excel/reading/together';
import { notices } from '../../excel/notice';
import { Heading } from '../theme/Heading';
import { CARD } from '../theme/surfaces';
import { formatNumber } from '../wording/format';
import { DIRECTION_WORDS } from '../wording/words';

const MOST_ROWS = 5;

const useStyles = makeStyles({
  card: {
    ...CARD,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  rows: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: 'block' },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly together: Together;
  readonly onMade: () => Promise<void>;
}

/** Bring it into one list: what would be written, over which of the user's own cells, and one button that does it. */
export function TogetherCard({ together, onMade }: Props) {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const { sheet, address, count, parts, reading } = together;
  const rows = reading.rows.slice(0, MOST_ROWS);
  const make = async () => {
    setBusy(true);
    const notice = await makeChanges([bringTogetherChange()]);
    // Said in the view to which it leads.
    if (notice.kind === 'done') await onMade();
    notices.send(notice);
    setBusy(false);
  };
  const places = parts.map(({ place }) => place).join(', ');
  const what =
    sheet === null
      ? `A new sheet “Concession map”, ${address}: ${counted(count, 'concession')}.`
      : `“${sheet}”, ${address}: ${counted(count, 'further row')}.`;
  const title = sheet === null ? 'Bring it into one list' : `${counted(count, 'new row')} in your lists`;
  return (
    <section className={styles.card} aria-label={title}>
      <Heading level={2}>{title}</Heading>
      <Text size={200}>
        {what} Formulas point to your cells, so you go on working where you work today. Your own sheets stay
        as they are
        {sheet === null ? '; new rows there are offered here, not added.' : '.'}
      </Text>
      <span className={styles.quiet}>From {places}</span>
      {sheet === null && (
        <ul className={styles.rows} aria-label="The first rows as they would read">
          {rows.map(({ row, name, direction }) => (
            <li key={row}>
              {name}
              <span className={styles.quiet}>
                {DIRECTION_WORDS[direction]}, {reading.joined?.sources.get(row)?.place}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void make()}
      >
        {sheet === null ? 'Create linked list' : `Add ${counted(count, 'row')}`}
      </Button>
    </section>
  );
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${formatNumber(count)} ${what}s`;
}
