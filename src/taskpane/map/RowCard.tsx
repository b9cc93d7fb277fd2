import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { DIMENSIONS } from '../../negotiation/concession';
import type { RowReview } from '../../negotiation/review';
import type { MethodSettings } from '../../negotiation/settings';
import { usePane } from '../frame/pane';
import { Dumbbell } from './Dumbbell';
import { formatNumber } from '../look/format';
import { ReadingTag } from '../look/ReadingTag';
import { rowAdvice } from './rowAdvice';
import { DIRECTION_WORDS, STATUS_WORDS } from '../look/words';

/** Comes when somebody wants to score; the map answers without it. */
const ScoreEditor = lazy(() =>
  import('./rescoring/ScoreEditor').then(({ ScoreEditor }) => ({ default: ScoreEditor })),
);

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  change: { alignSelf: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly row: RowReview;
  readonly settings: MethodSettings;
  /** How its scores differ from the preparation; null when they do not. */
  readonly drift: string | null;
}

/** One row: its reading, the three scores against theirs, what to do about it, and a way to score it anew. */
export function RowCard({ row, settings, drift }: Props) {
  const styles = useStyles();
  const { concession } = row;
  const [isScoring, setIsScoring] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const cancelled = useRef(false);
  // Whoever thinks better of it goes on where they were; after writing, the message with Undo takes the focus.
  useEffect(() => {
    if (!isScoring && cancelled.current) button.current?.focus();
    cancelled.current = false;
  }, [isScoring]);
  const hasMirrorColumns = usePane().reviewed.reading.place.columns.mirror !== null;
  const session = concession.session === null ? '' : ` in session ${formatNumber(concession.session)}`;
  return (
    <section className={styles.card} aria-label={concession.name}>
      <div className={styles.head}>
        <div>
          <div className={styles.name}>{concession.name}</div>
          <div className={styles.quiet}>
            Row {concession.row}, {DIRECTION_WORDS[concession.direction]}, {STATUS_WORDS[concession.status]}
            {session}
          </div>
        </div>
        {row.flag && <ReadingTag flag={row.flag} />}
      </div>
      {isScoring ? (
        <Suspense fallback={null}>
          <ScoreEditor
            concession={concession}
            onWritten={() => setIsScoring(false)}
            onCancel={() => {
              cancelled.current = true;
              setIsScoring(false);
            }}
          />
        </Suspense>
      ) : (
        <>
          <div>
            {DIMENSIONS.map((dimension, i) => (
              <Dumbbell
                key={dimension}
                dimension={dimension}
                direction={concession.direction}
                own={concession.own[i] ?? 0}
                mirror={concession.mirror?.[i] ?? null}
                threshold={settings.dimensionThreshold}
              />
            ))}
            <div className={styles.quiet}>● to us {concession.mirror && '○ to them (our guess)'}</div>
          </div>
          <Text size={300}>{rowAdvice(row)}</Text>
          {drift && <Text size={200}>{drift}</Text>}
          <Button
            ref={(shown: HTMLButtonElement | null) => {
              button.current = shown;
            }}
            className={styles.change}
            size="small"
            onClick={() => setIsScoring(true)}
          >
            {concession.mirror === null && hasMirrorColumns ? 'Add their side' : 'Change scores'}
          </Button>
        </>
      )}
    </section>
  );
}
