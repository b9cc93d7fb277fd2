import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import type { Concession, Flag } from '../../negotiation/concession';
import type { BetterForBoth, OnTheTable } from '../../negotiation/trades/onTheTable';
import { pointUnit, type ListMeasure } from '../../negotiation/pointUnit';
import type { PackageCertainty } from '../../negotiation/trades/packageCertainty';
import { exceeds } from '../../negotiation/threshold';
import { Heading } from '../theme/Heading';
import { CARD, FORCED } from '../theme/surfaces';
import { formatSigned } from '../wording/format';
import { limitLines, shortMargin } from './afterWords';
import type { ShareMark } from './markWords';
import { OfferGroups, OfferItems } from './OfferItems';
import { OfferNumbers } from './OfferNumbers';
import { certaintyWords, tableGroups, tableSession, unknownWords } from './tableWords';

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
  sum: {
    margin: 0,
    marginInlineStart: 'auto',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'center',
    columnGap: '8px',
    fontVariantNumeric: 'tabular-nums',
  },
  number: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', whiteSpace: 'nowrap' },
  over: {
    color: tokens.colorPaletteRedForeground1,
    [FORCED]: { color: 'CanvasText' },
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', columnGap: '8px' },
  walkAway: { margin: 0 },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly table: OnTheTable;
  /** The rows that lie on the table. */
  readonly rows: readonly Concession[];
  /** Our walk-away, in points as people see them; null where none is set. */
  readonly walkAway: number | null;
  readonly certainty: PackageCertainty;
  readonly better: BetterForBoth | null;
  readonly flags: ReadonlyMap<number, Flag | null>;
  readonly mark: ShareMark;
  readonly measure: ListMeasure;
  readonly onSelectRow: (row: number) => void;
}

/** What lies on the table as one package, the deal that it would make, and what would be better for both. */
export function TableOffer({
  table,
  rows,
  walkAway,
  certainty,
  better,
  flags,
  mark,
  measure,
  onSelectRow,
}: Props) {
  const unit = pointUnit(measure);
  const styles = useStyles();
  const { offered, after, unknown } = table;
  const session = tableSession(rows);
  const line = (word: string, quiet: string, sum: string, isOver = false) => (
    <div key={word} className={styles.line}>
      <dt>{word}</dt>
      <dd className={styles.sum}>
        <span className={styles.quiet}>{quiet}</span>
        <strong className={mergeClasses(styles.number, isOver && styles.over)}>
          {isOver && <ErrorCircle16Filled aria-hidden="true" />}
          {sum}
        </strong>
      </dd>
    </div>
  );
  return (
    <>
      <section className={styles.card} aria-label="On the table">
        <div className={styles.head}>
          <Heading level={2}>On the table</Heading>
          {session !== '' && <span className={styles.quiet}>{session}</span>}
        </div>
        <OfferGroups groups={tableGroups(rows)} isAbove flags={flags} onSelectRow={onSelectRow} />
        <dl className={styles.sums}>
          {line('Worth to us', certaintyWords(offered.us, certainty.us), formatSigned(offered.us / unit))}
          {line(
            'Worth to them',
            `our guess, ${certaintyWords(offered.them, certainty.them)}`,
            formatSigned(offered.them / unit),
          )}
          {limitLines(after, measure).map(({ word, over, used, isOver }) => line(word, over, used, isOver))}
        </dl>
        {unknown.length > 0 && <Text size={200}>{unknownWords(unknown)}</Text>}
      </section>
      <section className={styles.card} aria-label="The whole deal after it">
        <Heading level={2}>The whole deal after it</Heading>
        <OfferNumbers offered={after} mark={mark} measure={measure} />
        {after.margin !== null && walkAway !== null && (
          <dl className={styles.walkAway}>
            {line(
              `Your walk-away, ${formatSigned(walkAway)}`,
              '',
              shortMargin(after.margin / unit),
              exceeds(0, after.margin),
            )}
          </dl>
        )}
      </section>
      {better !== null && (
        <section className={styles.card} aria-label="Better for both">
          <Heading level={2}>Better for both</Heading>
          <OfferItems items={better.offered.items} flags={flags} onSelectRow={onSelectRow} />
          <Text size={200}>
            Us {formatSigned(better.offered.us / unit)}, them {formatSigned(better.offered.them / unit)}:{' '}
            {formatSigned(better.gainForUs / unit)} for us and {formatSigned(better.gainForThem / unit)} for
            them over what lies on the table.
          </Text>
        </section>
      )}
    </>
  );
}
