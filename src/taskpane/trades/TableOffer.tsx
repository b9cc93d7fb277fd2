import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Flag } from '../../negotiation/concession';
import type { BetterForBoth, OnTheTable } from '../../negotiation/trades/onTheTable';
import type { PackageCertainty } from '../../negotiation/trades/packageCertainty';
import { Heading } from '../theme/Heading';
import { CARD } from '../theme/surfaces';
import { formatSigned } from '../wording/format';
import { limitsAfter, marginWords } from './afterWords';
import type { ShareMark } from './markWords';
import { OfferItems } from './OfferItems';
import { OfferNumbers } from './OfferNumbers';
import { certaintyWords, unknownWords } from './tableWords';

const useStyles = makeStyles({
  card: CARD,
  sums: {
    margin: 0,
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
  },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  sum: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly table: OnTheTable;
  readonly certainty: PackageCertainty;
  readonly better: BetterForBoth | null;
  readonly flags: ReadonlyMap<number, Flag | null>;
  readonly mark: ShareMark;
  readonly onSelectRow: (row: number) => void;
}

/** What lies on the table as one package, the deal that it would make, and what would be better for both. */
export function TableOffer({ table, certainty, better, flags, mark, onSelectRow }: Props) {
  const styles = useStyles();
  const { offered, after, unknown } = table;
  const line = (word: string, quiet: string, sum: ReactNode) => (
    <div key={word} className={styles.line}>
      <dt>{word}</dt>
      <dd className={styles.sum}>
        <span className={styles.quiet}>{quiet}</span> <strong>{sum}</strong>
      </dd>
    </div>
  );
  return (
    <>
      <section className={styles.card} aria-label="On the table">
        <Heading level={2}>On the table</Heading>
        <OfferItems items={offered.items} flags={flags} onSelectRow={onSelectRow} />
        <dl className={styles.sums}>
          {line('Worth to us', certaintyWords(offered.us, certainty.us), formatSigned(offered.us))}
          {line(
            'Worth to them',
            `our guess, ${certaintyWords(offered.them, certainty.them)}`,
            formatSigned(offered.them),
          )}
        </dl>
        {limitsAfter(after, ['within', 'near', 'over']).map((words) => (
          <Text key={words} size={200}>
            {words} given after it
          </Text>
        ))}
        {unknown.length > 0 && <Text size={200}>{unknownWords(unknown)}</Text>}
      </section>
      <section className={styles.card} aria-label="The whole deal after it">
        <Heading level={2}>The whole deal after it</Heading>
        <OfferNumbers offered={after} mark={mark} />
        {after.margin !== null && <Text size={200}>{marginWords(after.margin)}</Text>}
      </section>
      {better !== null && (
        <section className={styles.card} aria-label="Better for both">
          <Heading level={2}>Better for both</Heading>
          <OfferItems items={better.offered.items} flags={flags} onSelectRow={onSelectRow} />
          <Text size={200}>
            Us {formatSigned(better.offered.us)}, them {formatSigned(better.offered.them)}:{' '}
            {formatSigned(better.gainForUs)} for us and {formatSigned(better.gainForThem)} for them over what
            lies on the table.
          </Text>
        </section>
      )}
    </>
  );
}
