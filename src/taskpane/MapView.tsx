import { Divider, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, ErrorCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { methodSettings } from '../excel/deal';
import type { SessionReview } from '../excel/sessionReview';
import { selectCells } from '../excel/select';
import { columnLetters } from '../excel/address';
import { DIMENSIONS } from '../negotiation/concession';
import { baselineDrift } from './baselineDrift';
import { ContextBar } from './ContextBar';
import { formatNumber, formatShare, formatSigned } from './format';
import { Heading } from './Heading';
import { headlineOf, type Headline } from './headline';
import { LimitBar } from './LimitBar';
import { MapChart } from './map/MapChart';
import type { MapPoint } from './map/mapLayout';
import { MapLegend } from './map/MapLegend';
import { RowCard } from './RowCard';
import { RowList } from './RowList';
import { SessionSection } from './SessionSection';
import { SessionVerbs } from './SessionVerbs';
import { SheetMarks } from './SheetMarks';
import { SkippedCells } from './SkippedCells';
import { DIMENSION_WORDS } from './words';

const useStyles = makeStyles({
  view: { padding: '16px', display: 'flex', flexDirection: 'column', rowGap: '20px' },
  headline: { display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: '8px' },
  bars: { display: 'flex', columnGap: '16px', rowGap: '12px', flexWrap: 'wrap' },
  title: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', flexWrap: 'wrap' },
  small: { fontSize: tokens.fontSizeBase200 },
  totals: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    rowGap: '4px',
    fontVariantNumeric: 'tabular-nums',
    margin: 0,
  },
  number: { textAlign: 'end', margin: 0, fontWeight: tokens.fontWeightSemibold },
  calm: { color: tokens.colorPaletteGreenForeground1 },
  caution: { color: '#835B00' },
  warning: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly reviewed: SessionReview;
  readonly selectedRow: number | null;
  readonly onRowChosen: (row: number) => void;
}

/** Where do we stand? One sentence, the limits, who each row matters to, the row in focus, and what was left out. */
export function MapView({ reviewed, selectedRow, onRowChosen }: Props) {
  const styles = useStyles();
  const skippedRef = useRef<HTMLDivElement>(null);
  const [asList, setAsList] = useState(false);
  const { deal, reading, review, memory } = reviewed;
  const settings = methodSettings(deal);
  const leftOut = reading.skipped.length - reading.unscoredRows.length;
  const headline = headlineOf(review, Math.max(0, leftOut), settings.captureCap);
  const points = review.rows.flatMap(({ concession, flag, total, mirrorTotal }): MapPoint[] =>
    flag === null || mirrorTotal === null ? [] : [{ ...concession, flag, toUs: total, toThem: mirrorTotal }],
  );
  const inFocus = review.rows.find(({ concession }) => concession.row === selectedRow) ?? review.rows[0];

  const chooseRow = (row: number) => {
    onRowChosen(row);
    void selectCells(reading.place.sheet, `${columnLetters(reading.place.columns.concession)}${row}`);
  };

  return (
    <>
      <ContextBar
        reading={reading}
        onShowSkipped={() => skippedRef.current?.scrollIntoView({ block: 'start' })}
      />
      <div className={styles.view}>
        <HeadlineBlock headline={headline} />
        <div className={styles.bars}>
          {DIMENSIONS.map((dimension, i) => (
            <LimitBar
              key={dimension}
              label={DIMENSION_WORDS[dimension]}
              spent={review.given[dimension]}
              waiting={review.pending.given[dimension]}
              limit={deal.budgets[i] ?? null}
              near={settings.budgetNear}
            />
          ))}
        </div>
        {points.length > 0 && (
          <section aria-label="Who it matters to">
            <div className={styles.title}>
              <Heading level={2}>Who it matters to</Heading>
              <Link as="button" className={styles.small} onClick={() => setAsList(!asList)}>
                {asList ? 'Show as map' : 'Show as list'}
              </Link>
            </div>
            {!asList && (
              <>
                <MapChart
                  points={points}
                  selectedRow={inFocus?.concession.row ?? null}
                  onSelect={chooseRow}
                />
                <MapLegend points={points} />
              </>
            )}
          </section>
        )}
        {(asList || points.length === 0) && (
          <RowList rows={review.rows} selectedRow={selectedRow} onSelect={chooseRow} />
        )}
        {inFocus && (
          <section aria-label="Row in focus">
            <Heading level={2}>
              {inFocus.concession.row === selectedRow ? 'Selected in the sheet' : 'First row'}
            </Heading>
            <RowCard
              row={inFocus}
              settings={settings}
              drift={baselineDrift(inFocus.concession, memory.baseline?.rows ?? [])}
            />
          </section>
        )}
        <SessionSection reviewed={reviewed} onSelectRow={chooseRow} />
        <section aria-label="Totals">
          <Heading level={2}>Agreed so far</Heading>
          <dl className={styles.totals}>
            <dt>We gave</dt>
            <dd className={styles.number}>{formatNumber(review.given.total)}</dd>
            <dt>We received</dt>
            <dd className={styles.number}>{formatNumber(review.received.total)}</dd>
            <dt>Net to us, net to them</dt>
            <dd className={styles.number}>
              {formatSigned(review.net.us)}, {formatSigned(review.net.them)}
            </dd>
            {review.net.share !== null && review.net.share >= 0 && review.net.share <= 1 && (
              <>
                <dt>Our share of what the deal creates</dt>
                <dd className={styles.number}>{formatShare(review.net.share)}</dd>
              </>
            )}
          </dl>
          <Text size={200}>
            On your estimates.{' '}
            {reading.place.columns.status === null &&
              'There is no Status column, so every row counts as agreed.'}
          </Text>
        </section>
        {reading.skipped.length > 0 && (
          <section aria-label="Left out" ref={skippedRef}>
            <Heading level={2}>Left out</Heading>
            <SkippedCells
              skipped={reading.skipped}
              onSelect={(cell) => void selectCells(reading.place.sheet, cell)}
            />
          </section>
        )}
        <Divider />
        <SheetMarks place={reading.place} />
        <SessionVerbs reviewed={reviewed} />
      </div>
    </>
  );
}

const TONE_ICONS = { calm: CheckmarkCircle20Filled, caution: Warning20Filled, warning: ErrorCircle20Filled };

function HeadlineBlock({ headline }: { readonly headline: Headline }) {
  const styles = useStyles();
  const Icon = TONE_ICONS[headline.tone];
  return (
    <div className={styles.headline} role="status">
      <Icon className={styles[headline.tone]} aria-hidden="true" />
      <div>
        <Heading level={1}>{headline.title}</Heading>
        <Text size={300}>{headline.detail}</Text>
      </div>
    </div>
  );
}
