import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '4px',
    borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  reason: { display: 'grid', gridTemplateColumns: '20px 1fr', fontSize: tokens.fontSizeBase200 },
  icon: { color: tokens.colorPaletteMarigoldForeground2, marginBlockStart: '1px' },
});

interface Props {
  readonly reasons: readonly string[];
  /** The questions that the reasons are about. */
  readonly children: ReactNode;
}

/** A doubt of the reader: why it asks, and the columns it asks about. */
export function ColumnDoubt({ reasons, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.card}>
      {reasons.map((reason) => (
        <span key={reason} className={styles.reason}>
          <QuestionCircle16Filled className={styles.icon} aria-hidden="true" />
          {reason}
        </span>
      ))}
      {children}
    </div>
  );
}
