import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { PRESSED_LINE } from './surfaces';

const useStyles = makeStyles({
  fold: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  head: {
    ...PRESSED_LINE,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '40px',
    paddingBlock: '4px',
  },
  open: { fontWeight: tokens.fontWeightSemibold },
  shut: { fontWeight: tokens.fontWeightRegular },
  value: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: '8px', paddingBlockEnd: '12px' },
});

interface Props {
  readonly title: string;
  /** What it comes to, at the end of the line; '' for nothing. */
  readonly value: string;
  readonly children: ReactNode;
}

/** Detail that is folded away behind its title and its value. */
export function Fold({ title, value, children }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={styles.fold} aria-label={title}>
      <Subtitle2 as="h2" block className={styles.heading}>
        <button type="button" className={styles.head} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Chevron aria-hidden="true" />
          <span className={isOpen ? styles.open : styles.shut}>{title}</span>{' '}
          <span className={styles.value}>{value}</span>
        </button>
      </Subtitle2>
      {isOpen && <div className={styles.body}>{children}</div>}
    </section>
  );
}
