import { Button, makeStyles } from '@fluentui/react-components';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { laterPart } from '../../frame/laterPart';
import { usePane } from '../../frame/pane';
import { listName } from '../../setup/setupStep';
import type { ScorableRow } from './scorableRow';
import { NO_EDITS, useScoreEdits } from './scoreEdits';

/** Comes when somebody wants to score; the map answers without it. */
const ScoreEditor = laterPart(() =>
  import(/* webpackChunkName: "rescoring" */ './ScoreEditor').then(({ ScoreEditor }) => ({
    default: ScoreEditor,
  })),
);

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

interface Props {
  readonly row: ScorableRow;
  readonly word: string;
  /** What stands there while the row is not being scored. */
  readonly children: ReactNode;
}

/** The way to score a row in the pane. What was typed and not written is there again when the row is. */
export function RowScoring({ row, word, children }: Props) {
  const styles = useStyles();
  const { reviewed } = usePane();
  const { edits, edit, forget } = useScoreEdits(`${listName(reviewed)} ${row.row} ${row.name}`);
  const [isAsked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement | null>(null);
  const cancelled = useRef(false);
  const isScoring = isAsked || edits !== NO_EDITS;
  // Whoever thinks better of it goes on where they were; after writing, the message with Undo takes the focus.
  useEffect(() => {
    if (!isScoring && cancelled.current) button.current?.focus();
    cancelled.current = false;
  }, [isScoring]);
  const close = () => {
    setAsked(false);
    forget();
  };
  return isScoring ? (
    <Suspense fallback={null}>
      <ScoreEditor
        concession={row}
        edits={edits}
        takesFocus={isAsked}
        onEdit={edit}
        onWritten={close}
        onCancel={() => {
          cancelled.current = true;
          close();
        }}
      />
    </Suspense>
  ) : (
    <>
      {children}
      <Button
        ref={(shown: HTMLButtonElement | null) => {
          button.current = shown;
        }}
        className={styles.button}
        size="small"
        onClick={() => setAsked(true)}
      >
        {word}
      </Button>
    </>
  );
}
