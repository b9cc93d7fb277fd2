import { Button, Checkbox, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NamedRow } from '../../excel/changes/writtenRow';
import type { Flag } from '../../negotiation/concession';
import type { LeftOut } from '../../negotiation/trades/candidates';
import { formatNumber } from '../wording/format';
import { Heading } from '../theme/Heading';
import { FLAG_STYLES } from '../theme/flagStyle';
import { FlagShape } from '../theme/FlagShape';
import { useIsDark } from '../theme/useIsDark';
import { KEEP, leftOutWords, settledWords } from './leftOutWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
  row: { display: 'grid', gridTemplateColumns: '14px minmax(0, 1fr)', columnGap: '8px' },
  shape: { paddingTop: '4px' },
  link: { minHeight: '24px', textAlign: 'start', overflowWrap: 'anywhere' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  reason: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  check: { marginInlineStart: '-8px' },
});

const MOST = 6;

interface Props {
  readonly leftOut: readonly LeftOut[];
  /** Rows that take part because the user ticked them. */
  readonly considered: readonly NamedRow[];
  readonly flags: ReadonlyMap<number, Flag | null>;
  readonly onConsider: (row: NamedRow, isOn: boolean) => void;
  readonly onSelectRow: (row: number) => void;
}

/** The rows that take no part and why. Those that the method would keep can be let in. */
export function LeftOutRows({ leftOut, considered, flags, onConsider, onSelectRow }: Props) {
  const styles = useStyles();
  const dark = useIsDark();
  const [all, setAll] = useState(false);
  const settled = leftOut.filter(({ kind }) => kind === 'closed').length;
  const rows = [
    ...leftOut
      // While a row that was just ticked is looked into, the last answer still has it among those left out.
      .filter(({ kind, row }) => kind !== 'closed' && !considered.some((other) => other.row === row))
      .map((row) => ({
        row: row.row,
        name: row.name,
        why: leftOutWords(row),
        isKept: row.kind === 'keep',
        isIn: false,
      })),
    ...considered.map(({ row, name }) => ({ row, name, why: KEEP, isKept: true, isIn: true })),
  ].sort((a, b) => a.row - b.row);
  if (rows.length + settled === 0) return null;
  return (
    <section className={styles.section} aria-label="Not offered">
      <Heading level={2}>Not offered</Heading>
      <ul className={styles.list}>
        {rows.slice(0, all ? rows.length : MOST).map(({ row, name, why, isKept, isIn }) => {
          const flag = flags.get(row) ?? null;
          const style = flag === null ? null : FLAG_STYLES[flag];
          return (
            <li key={row} className={styles.row}>
              <span className={styles.shape} title={style?.word}>
                {style && (
                  <FlagShape shape={style.shape} color={dark ? style.marker.dark : style.marker.light} />
                )}
              </span>
              <div>
                <Link as="button" className={styles.link} onClick={() => onSelectRow(row)}>
                  {name}
                </Link>{' '}
                <span className={styles.quiet}>row {row}</span>
                <span className={styles.reason}>{why}</span>
                {isKept && (
                  <Checkbox
                    className={styles.check}
                    label="Consider it anyway"
                    aria-label={`Consider it anyway: ${name}, row ${row}`}
                    checked={isIn}
                    onChange={(_, { checked }) => onConsider({ row, name }, checked === true)}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {rows.length > MOST && (
        <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${formatNumber(rows.length)}`}
        </Button>
      )}
      {settled > 0 && <Text size={200}>{settledWords(settled)}</Text>}
    </section>
  );
}
