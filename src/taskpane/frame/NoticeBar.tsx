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

const useStyles = makeStyles({ bar: { margin: '8px 16px', flexShrink: 0, outlineStyle: 'none' } });

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
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => notices.open(setNotice), []);
  // The button that was pressed is gone with its view; the result takes its focus. What the ribbon did takes none: the user
  // is in the sheet.
  const undo = notice?.undo;
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (notice && isLost) (undoButton.current ?? bar.current)?.focus();
  }, [notice]);
  if (!notice) return null;

  const takeBack = async (undo: () => Promise<Notice>) => {
    setBusy(true);
    setNotice(await undo());
    setBusy(false);
    onUndone();
  };
  const problem = notice.kind === 'problem';
  return (
    <div ref={bar} tabIndex={-1} className={styles.bar}>
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
              ref={(button: HTMLButtonElement | null) => {
                undoButton.current = button;
              }}
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
