import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  frame: {
    flex: '1 1 0',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    '@media (max-height: 420px)': { flex: '1 0 auto' },
  },
  content: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    '@media (max-height: 420px)': { flex: '1 0 auto', overflowY: 'visible' },
  },
  rhythm: {
    padding: '16px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '20px',
    maxWidth: '600px',
    margin: '0 auto',
    overflowWrap: 'anywhere',
  },
  actions: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // The main action takes what room there is, as far as its words need it.
    '> :first-child': { flex: '1 0 auto' },
  },
});

/** Marks the bar of a view's buttons, which no message may cover. */
export const ACTIONS = 'data-actions';

interface Props {
  /** Buttons of the view's main action, the primary one first; absent where there is none. */
  readonly actions?: ReactNode;
  /** True where nothing in the view takes the keyboard's focus: then the view does, so that it can be scrolled. */
  readonly isText?: boolean;
  readonly children: ReactNode;
}

/** The part of the pane between context bar and footer: a view that scrolls, and its action bar, which does not. */
export function ViewFrame({ actions, isText = false, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <main className={styles.content} {...(isText && { tabIndex: 0 })}>
        <div className={styles.rhythm}>{children}</div>
      </main>
      {actions && (
        <div className={styles.actions} {...{ [ACTIONS]: '' }}>
          {actions}
        </div>
      )}
    </div>
  );
}
