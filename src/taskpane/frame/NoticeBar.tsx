import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { ArrowUndo16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { notices, type Notice } from '../../excel/notice';

const useStyles = makeStyles({ bar: { margin: '8px 16px', flexShrink: 0 } });

interface Props {
  /** Called when something in the workbook was taken back. */
  readonly onUndone: () => void;
}

/** What the last command did, or why it changed nothing, with the way back. Stays until dismissed or until the next command. */
export function NoticeBar({ onUndone }: Props) {
  const styles = useStyles();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [busy, setBusy] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => notices.open(setNotice), []);
  // The button that was pressed is gone with its view; the result takes its focus.
  const undo = notice?.undo;
  useEffect(() => {
    if (undo) bar.current?.querySelector('button')?.focus();
  }, [undo]);
  if (!notice) return null;

  const takeBack = async (undo: () => Promise<Notice>) => {
    setBusy(true);
    setNotice(await undo());
    setBusy(false);
    onUndone();
  };
  const problem = notice.kind === 'problem';
  return (
    <div ref={bar} className={styles.bar}>
      <MessageBar
        intent={problem ? 'error' : 'success'}
        politeness={problem ? 'assertive' : 'polite'}
        layout="multiline"
      >
        <MessageBarBody>{notice.text}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label="Dismiss"
              icon={<Dismiss16Regular />}
              onClick={() => setNotice(null)}
            />
          }
        >
          {undo && (
            <Button
              size="small"
              icon={<ArrowUndo16Regular />}
              disabled={busy}
              onClick={() => void takeBack(undo)}
            >
              Undo
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
