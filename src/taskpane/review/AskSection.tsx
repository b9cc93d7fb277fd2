import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Dimension } from '../../negotiation/concession';
import type { Ask, Rebalancing } from '../../negotiation/rebalance/rebalance';
import { Heading } from '../theme/Heading';
import { copyWording } from '../wording/copyWording';
import { Wording } from '../wording/Wording';
import { bringsBack } from './askWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  ask: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '4px', alignItems: 'center' },
  row: { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
});

interface Props {
  readonly asks: Rebalancing;
  readonly onSelectRow: (row: number) => void;
}

/** What to ask for next, with words to use; the other asks stand behind a button. */
export function AskSection({ asks, onSelectRow }: Props) {
  const styles = useStyles();
  const [others, setOthers] = useState(false);
  const [first, ...rest] = asks.asks;
  if (first === undefined) return null;
  return (
    <section className={styles.section} aria-label="Ask for this next">
      <Heading level={2}>Ask for this next</Heading>
      <AskCard ask={first} dimension={asks.dimension} onSelectRow={onSelectRow}>
        {rest.length > 0 && (
          <Button size="small" appearance="subtle" aria-expanded={others} onClick={() => setOthers(!others)}>
            {others ? 'Hide other asks' : 'Other asks'}
          </Button>
        )}
      </AskCard>
      {others &&
        rest.map((ask) => (
          <AskCard
            key={`${ask.row ?? ''} ${ask.what}`}
            ask={ask}
            dimension={asks.dimension}
            onSelectRow={onSelectRow}
          />
        ))}
    </section>
  );
}

interface CardProps {
  readonly ask: Ask;
  readonly dimension: Dimension;
  readonly onSelectRow: (row: number) => void;
  readonly children?: React.ReactNode;
}

function AskCard({ ask, dimension, onSelectRow, children }: CardProps) {
  const styles = useStyles();
  const { row, what, wording } = ask;
  return (
    <div className={styles.ask}>
      <h3 className={styles.name}>{what}</h3>
      <Text size={200}>{bringsBack(ask, dimension)}</Text>
      <Wording words={wording} />
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<Copy16Regular />}
          aria-label={`Copy wording: ${what}`}
          onClick={() => void copyWording(wording)}
        >
          Copy wording
        </Button>
        {row !== null && (
          <Link
            as="button"
            className={styles.row}
            aria-label={`Row ${row}, ${what}`}
            onClick={() => onSelectRow(row)}
          >
            Row {row}
          </Link>
        )}
        {children}
      </div>
    </div>
  );
}
