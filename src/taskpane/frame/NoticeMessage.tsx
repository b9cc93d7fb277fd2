import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { ArrowUndo16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Notice } from '../../excel/notice';

const useStyles = makeStyles({ bar: { margin: '8px 16px', flexShrink: 0, outlineStyle: 'none' } });

interface Props {
  readonly notice: Notice;
  readonly onUndo: (undo: () => Promise<Notice>) => Promise<void>;
  readonly onDismiss: () => void;
}

/** One message, spoken once. */
export function NoticeMessage({ notice: { kind, text, undo }, onUndo, onDismiss }: Props) {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const undoButton = useRef<HTMLButtonElement | null>(null);
  // The button that was pressed is gone with its view; the result takes its focus. What the ribbon did takes none: the user
  // is in the sheet.
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isLost) (undoButton.current ?? bar.current)?.focus();
  }, []);

  return (
    <div ref={bar} tabIndex={-1} className={styles.bar}>
      <MessageBar
        {...(kind === 'problem' ? { intent: 'error' } : { intent: 'success', politeness: 'polite' })}
        layout="multiline"
      >
        <MessageBarBody>{text}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label="Dismiss"
              icon={<Dismiss16Regular />}
              onClick={onDismiss}
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
              onClick={() => {
                setBusy(true);
                void onUndo(undo);
              }}
            >
              Undo
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
