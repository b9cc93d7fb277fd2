import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular, Dismiss20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { KeptChange } from '../../excel/changes/changeLog';
import { notices } from '../../excel/notice';
import { Heading } from '../theme/Heading';
import { formatTime } from '../wording/format';

const useStyles = makeStyles({
  sheet: {
    position: 'absolute',
    insetInline: '8px',
    bottom: '8px',
    zIndex: 3,
    maxHeight: 'calc(100% - 16px)',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: '8px 12px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    '@media (max-height: 420px)': { position: 'fixed', maxHeight: '90vh' },
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  change: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '10px',
    alignItems: 'center',
    paddingBlock: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { overflowWrap: 'anywhere' },
  title: { display: 'block', fontSize: tokens.fontSizeBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly changes: readonly KeptChange[];
  readonly onUndone: () => void;
  readonly onClose: () => void;
}

/** What was changed from here, the newest first, each with its own way back. Opened and closed by the user. */
export function MadeChanges({ changes, onUndone, onClose }: Props) {
  const styles = useStyles();
  const [busy, setBusy] = useState<number | null>(null);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const takeBack = async ({ id, undo }: KeptChange) => {
    setBusy(id);
    notices.send(await undo());
    setBusy(null);
    box.current?.focus();
    onUndone();
  };
  return (
    <section
      ref={box}
      tabIndex={-1}
      className={styles.sheet}
      aria-label="Changes made here"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <div className={styles.head}>
        <Heading level={2}>Changes made here</Heading>
        <Button
          appearance="subtle"
          aria-label="Close changes"
          icon={<Dismiss20Regular />}
          onClick={onClose}
        />
      </div>
      {changes.length === 0 && <span className={styles.quiet}>Nothing was changed here yet.</span>}
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={change.id} className={styles.change}>
            <span className={styles.words}>
              <span className={styles.title}>{change.title}</span>
              <span className={styles.quiet}>
                {formatTime(change.at)},{' '}
                {change.state === 'edited'
                  ? `${change.where}: some was edited since and stays`
                  : change.where}
              </span>
            </span>
            {change.state === 'edited' ? (
              <span className={styles.quiet}>edited</span>
            ) : (
              <Button
                size="small"
                icon={<ArrowUndo16Regular />}
                aria-label={`Undo: ${change.title}`}
                disabled={busy !== null}
                onClick={() => void takeBack(change)}
              >
                Undo
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
