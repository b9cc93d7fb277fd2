import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { DIMENSIONS } from '../../negotiation/concession';
import type { RowReview } from '../../negotiation/review';
import type { MethodSettings } from '../../negotiation/settings';
import type { FlagCertainty } from '../../negotiation/uncertainty/flagCertainty';
import { laterPart } from '../frame/laterPart';
import { usePane } from '../frame/pane';
import { certaintySentence } from './certaintySentence';
import { Dumbbell } from './Dumbbell';
import { formatNumber } from '../wording/format';
import { FlagTag } from '../theme/FlagTag';
import { SayIt } from '../sayIt/SayIt';
import { RowScoring } from './rescoring/RowScoring';
import { shownOn } from './shownOn';
import { rowAdvice } from './rowAdvice';
import { DIMENSION_WORDS, DIRECTION_WORDS, STATUS_WORDS } from '../wording/words';

const LibrarySentence = laterPart(() =>
  import(/* webpackChunkName: "librarySentence" */ '../library/LibrarySentence').then(
    ({ LibrarySentence }) => ({ default: LibrarySentence }),
  ),
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
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly row: RowReview;
  readonly settings: MethodSettings;
  /** How its scores differ from the preparation; null when they do not. */
  readonly drift: string | null;
  /** How far its reading may be relied on; null where it has none. */
  readonly certainty: FlagCertainty | null;
}

/** One row: its reading, the three scores against theirs, what to do about it, and a way to score it anew. */
export function RowCard({ row, settings, drift, certainty }: Props) {
  const styles = useStyles();
  const { concession } = row;
  const { reviewed } = usePane();
  const { place } = reviewed.reading;
  const isOne = place.measure === 'one';
  const shown = shownOn(reviewed);
  const hasMirrorColumns = place.columns.mirror !== null;
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
        {row.flag && <FlagTag flag={row.flag} />}
      </div>
      <RowScoring
        row={concession}
        word={concession.mirror === null && hasMirrorColumns ? 'Add their side' : 'Change scores'}
      >
        <div>
          {DIMENSIONS.slice(0, isOne ? 1 : 3).map((dimension, i) => (
            <Dumbbell
              key={dimension}
              label={isOne ? 'Score' : DIMENSION_WORDS[dimension]}
              shown={shown}
              direction={concession.direction}
              own={concession.own[i] ?? 0}
              mirror={concession.mirror?.[i] ?? null}
              threshold={isOne ? settings.totalThreshold / 3 : settings.dimensionThreshold}
            />
          ))}
          <div className={styles.quiet}>● to us {concession.mirror && '○ to them (our guess)'}</div>
        </div>
        {certainty && <Text size={200}>{certaintySentence(certainty)}</Text>}
        <Text size={300}>{rowAdvice(row, isOne)}</Text>
        {drift && <Text size={200}>{drift}</Text>}
        <Suspense fallback={null}>
          <LibrarySentence row={concession} />
        </Suspense>
      </RowScoring>
      <SayIt row={concession} />
    </section>
  );
}
