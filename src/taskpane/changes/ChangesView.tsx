import { Button, Checkbox, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Change } from '../../excel/changes/change';
import { HIGHLIGHTS } from '../../excel/changes/highlightsChange';
import { makeChanges } from '../../excel/changes/makeChanges';
import { RESULT_COLUMNS } from '../../excel/changes/resultColumnsChange';
import { notices } from '../../excel/notice';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';
import { formatNumber } from '../wording/format';
import { ReadingSample } from './ReadingSample';

const useStyles = makeStyles({
  heading: { outlineStyle: 'none' },
  cards: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  box: { alignItems: 'flex-start', maxWidth: '100%' },
  title: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
  where: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    display: 'block',
    overflowWrap: 'anywhere',
  },
  busy: { display: 'flex', alignItems: 'center', columnGap: '8px' },
});

/** What is done within a second needs no word of waiting. */
const PATIENCE = 1000;

interface Props {
  readonly changes: readonly Change[];
  /** Called when the changes were made, were refused, or the user thought better of it. */
  readonly onDone: () => void;
}

/** Before anything changes: every change with its exact cells, and the choice to leave it. */
export function ChangesView({ changes, onDone }: Props) {
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [making, setMaking] = useState<Making | null>(null);
  const heading = useRef<HTMLDivElement>(null);
  const chosen = changes.filter(({ id }) => !left.has(id));
  // The user asked for this view: the reader begins with its first words.
  useEffect(() => heading.current?.focus(), []);

  const make = async () => {
    const stop = new AbortController();
    setMaking({ stop, title: '', slow: false });
    const patience = setTimeout(() => setMaking((now) => now && { ...now, slow: true }), PATIENCE);
    const notice = await makeChanges(chosen, {
      signal: stop.signal,
      onProgress: ({ title }) => setMaking((now) => now && { ...now, title }),
    });
    clearTimeout(patience);
    notices.send(notice);
    onDone();
  };
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  const isStopping = making?.stop.signal.aborted === true;
  const showsReadings = chosen.some(({ id }) => id === HIGHLIGHTS || id === RESULT_COLUMNS);

  return (
    <ViewFrame
      actions={
        <>
          <Button
            appearance="primary"
            disabled={chosen.length === 0}
            disabledFocusable={making !== null}
            onClick={() => void make()}
          >
            Make {changes.length === 1 ? 'this change' : 'these changes'}
          </Button>
          {making === null ? (
            <Button onClick={onDone}>Cancel</Button>
          ) : (
            <Button
              disabledFocusable={isStopping}
              onClick={() => {
                making.stop.abort();
                setMaking({ ...making });
              }}
            >
              Stop
            </Button>
          )}
        </>
      }
    >
      <div ref={heading} tabIndex={-1} className={styles.heading}>
        <HeadlineBlock icon={false} headline={headlineOf(changes.length, making, isStopping)} />
      </div>
      {making?.slow === true && (
        <div className={styles.busy}>
          <Spinner size="tiny" />
          <Text size={200}>{isStopping ? 'Taking back what was made' : making.title}</Text>
        </div>
      )}
      <div className={styles.cards}>
        {changes.map(({ id, title, where }) => (
          <div key={id} className={styles.card}>
            <Checkbox
              className={styles.box}
              checked={!left.has(id)}
              disabled={making !== null}
              onChange={(_, { checked }) => choose(id, checked === true)}
              label={
                <>
                  <span className={styles.title}>{title}</span>
                  <span className={styles.where}>{where}</span>
                </>
              }
            />
          </div>
        ))}
      </div>
      {showsReadings && <ReadingSample />}
      <Text size={200}>All of it is made or nothing. Undo in the message that follows takes it back.</Text>
    </ViewFrame>
  );
}

interface Making {
  readonly stop: AbortController;
  /** The change under way. */
  readonly title: string;
  /** It takes long enough to say so. */
  readonly slow: boolean;
}

function headlineOf(count: number, making: Making | null, isStopping: boolean) {
  const detail =
    making?.slow !== true
      ? count === 1
        ? 'One change.'
        : `${formatNumber(count)} changes. Leave out what you do not want.`
      : isStopping
        ? 'Stopping. What was made is taken back.'
        : 'Writing to the workbook.';
  return { tone: 'calm', title: 'Before anything changes', detail } as const;
}
