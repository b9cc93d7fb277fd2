import { Link, makeStyles, tokens } from '@fluentui/react-components';
import {
  ChevronDown16Regular,
  ChevronRight16Regular,
  ErrorCircle20Filled,
  Info20Regular,
  Warning20Filled,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { Finding, Severity } from '../../negotiation/findings/finding';
import type { Certainty } from '../../negotiation/uncertainty/certainty';
import { PRESSED_LINE } from '../theme/surfaces';
import { formatNumber } from '../wording/format';
import { CHECK_WORDS } from './checkWords';
import { findingNumber } from './findingNumber';

const useStyles = makeStyles({
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  head: {
    ...PRESSED_LINE,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) 16px',
    columnGap: '8px',
    alignItems: 'start',
    paddingBlock: '8px',
  },
  title: { display: 'block', overflowWrap: 'anywhere' },
  number: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  text: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    paddingInlineStart: '28px',
    paddingBlockEnd: '10px',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  suggestion: { color: tokens.colorNeutralForeground2 },
  rows: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', alignItems: 'center' },
  row: { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
  info: { color: tokens.colorNeutralForeground2 },
  caution: { color: tokens.colorPaletteMarigoldForeground2 },
  warning: { color: tokens.colorPaletteRedForeground1 },
});

const ICONS: Readonly<Record<Severity, typeof Info20Regular>> = {
  info: Info20Regular,
  caution: Warning20Filled,
  warning: ErrorCircle20Filled,
};
const SPOKEN: Readonly<Record<Severity, string>> = { info: 'Note', caution: 'Caution', warning: 'Warning' };
const MOST_ROWS = 6;

interface Props {
  readonly finding: Finding;
  /** Absent: three scores a side. */
  readonly measure: 'one' | undefined;
  /** The names of the list's rows, so that a link to a row says which one it is. */
  readonly nameOf: (row: number) => string | undefined;
  /** How far the reading of a row may be relied on; null where it has none. */
  readonly certaintyOf: (row: number) => Certainty | null;
  readonly onSelectRow: (row: number) => void;
}

/** One finding as a line: what it is and its own number; opened, what to know, what to do, and the rows it rests on. */
export function FindingLine({ finding, measure, nameOf, certaintyOf, onSelectRow }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { rule, severity, message, suggestion, rows } = finding;
  const Icon = ICONS[severity];
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <article className={styles.line}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.head} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon className={styles[severity]} aria-label={SPOKEN[severity]} />
          <span>
            <span className={styles.title}>{CHECK_WORDS[rule]?.found ?? rule}</span>
            <span className={styles.number}>{findingNumber(finding, measure)}</span>
          </span>
          <Chevron aria-hidden="true" />
        </button>
      </h2>
      {isOpen && (
        <div className={styles.text}>
          <span>{message}</span>
          <span className={styles.suggestion}>{suggestion}</span>
          {rows.length > 0 && (
            <span className={styles.rows}>
              {rows.slice(0, MOST_ROWS).map((row) => {
                const certainty = certaintyOf(row);
                return (
                  <span key={row}>
                    <Link
                      as="button"
                      className={styles.row}
                      aria-label={[`Row ${row}`, nameOf(row)].filter((part) => part).join(', ')}
                      onClick={() => onSelectRow(row)}
                    >
                      Row {row}
                    </Link>
                    {certainty !== null && <span className={styles.suggestion}> {certainty}</span>}
                  </span>
                );
              })}
              {rows.length > MOST_ROWS && (
                <span className={styles.suggestion}>and {formatNumber(rows.length - MOST_ROWS)} more</span>
              )}
            </span>
          )}
        </div>
      )}
    </article>
  );
}
