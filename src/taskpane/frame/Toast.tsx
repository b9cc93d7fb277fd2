import { Button, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { CLOCK, type Clock } from '../../excel/clock';
import type { Notice } from '../../excel/notice';
import { useToastPlace } from './useToastPlace';

/** So long a success is shown. */
export const TOAST_MS = 8_000;

const useStyles = makeStyles({
  toast: {
    position: 'absolute',
    insetInline: '8px',
    zIndex: 2,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
    padding: '8px 12px',
    maxWidth: '584px',
    marginInline: 'auto',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    outlineStyle: 'none',
    '@media (max-height: 420px)': { position: 'fixed' },
  },
  icon: { color: tokens.colorPaletteGreenForeground1 },
  text: { overflowWrap: 'anywhere', maxHeight: '30vh', overflowY: 'auto' },
  buttons: { display: 'flex', alignItems: 'center' },
  undo: { minWidth: 0, color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly notice: Notice;
  readonly onUndo: (undo: () => Promise<Notice>) => Promise<void>;
  readonly onGone: () => void;
  readonly clock?: Clock;
}

/** What was done, with the way back: over the view, for a while. It waits under the pointer and under the focus. */
export function Toast({ notice: { text, undo }, onUndo, onGone, clock = CLOCK }: Props) {
  const styles = useStyles();
  const { announce } = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [held, setHeld] = useState({ pointer: false, focus: false });
  const toast = useRef<HTMLDivElement>(null);
  const bottom = useToastPlace(toast);
  const isHeld = held.pointer || held.focus || busy;
  // Each toast is drawn anew, so it is spoken once.
  useEffect(() => {
    announce(text, { polite: true });
  }, [announce, text]);
  useEffect(() => (isHeld ? undefined : clock.after(TOAST_MS, onGone)), [isHeld, clock, onGone]);
  return (
    <div
      ref={toast}
      className={styles.toast}
      style={{ bottom }}
      role="group"
      aria-label="Done"
      onPointerEnter={() => setHeld((now) => ({ ...now, pointer: true }))}
      onPointerLeave={() => setHeld((now) => ({ ...now, pointer: false }))}
      onFocus={() => setHeld((now) => ({ ...now, focus: true }))}
      onBlur={() => setHeld((now) => ({ ...now, focus: false }))}
    >
      <CheckmarkCircle20Filled className={styles.icon} aria-hidden="true" />
      <span className={styles.text}>{text}</span>
      <span className={styles.buttons}>
        {undo && (
          <Button
            className={styles.undo}
            size="small"
            appearance="transparent"
            disabled={busy}
            onClick={() => {
              setBusy(true);
              void onUndo(undo);
            }}
          >
            Undo
          </Button>
        )}
        <Button
          size="small"
          appearance="transparent"
          aria-label="Dismiss"
          icon={<Dismiss16Regular />}
          onClick={onGone}
        />
      </span>
    </div>
  );
}
