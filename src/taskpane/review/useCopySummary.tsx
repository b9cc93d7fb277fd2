import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Textarea,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { notices } from '../../excel/notice';
import { copyText } from '../wording/copyText';
import { SHARING_REMINDER } from './summary';

const useStyles = makeStyles({
  // In the action bar the note stands on a line of its own.
  note: { flexBasis: '100%', order: -1 },
  text: { width: '100%' },
});

/** Said once while the pane is open: a note that comes every time is read by nobody. */
let noteWasSeen = false;

interface Copying {
  /** Copies, or asks first. */
  readonly start: () => void;
  /** The question, or the words to copy by hand; null where neither is called for. */
  readonly note: ReactNode;
}

/** Copies the summary. It contains scores, so the first time it says so and asks. */
export function useCopySummary(summary: () => string): Copying {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);

  const copy = async () => {
    setAsking(false);
    noteWasSeen = true;
    const text = summary();
    const copied = await copyText(text);
    setByHand(copied ? null : text);
    if (copied) notices.send({ kind: 'done', text: `The summary is copied. ${SHARING_REMINDER}` });
  };

  const note = asking ? (
    <MessageBar className={styles.note} intent="warning" layout="multiline">
      <MessageBarBody>{SHARING_REMINDER}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void copy()}>
          Copy anyway
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          Cancel
        </Button>
      </MessageBarActions>
    </MessageBar>
  ) : byHand === null ? null : (
    <MessageBar className={styles.note} intent="error" layout="multiline">
      <MessageBarBody>
        This Excel does not let us copy. Select the words here and press Ctrl+C.
        <Textarea
          className={styles.text}
          aria-label="Summary to copy"
          readOnly
          rows={4}
          value={byHand}
          onFocus={({ target }) => target.select()}
        />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => setByHand(null)}>
          Close
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
  return { start: () => (noteWasSeen ? void copy() : setAsking(true)), note };
}
