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

/** Why nothing was changed, and how to go on: in the view where it arose, until it is solved, dismissed or left. */
export function ProblemBar({ notice: { text, undo }, onUndo, onDismiss }: Props) {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone with its view; the problem takes its focus. What the ribbon did takes none: the
  // user is in the sheet.
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isLost) bar.current?.focus();
  }, []);
  return (
    <div ref={bar} tabIndex={-1} className={styles.bar}>
      <MessageBar intent="error" layout="multiline">
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
