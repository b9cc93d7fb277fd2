import { makeStyles, mergeClasses, tokens, useFluent } from '@fluentui/react-components';
import { Fragment } from 'react';
import { formatNumber } from '../wording/format';
import { useSeriesLook } from './seriesLook';

const useStyles = makeStyles({
  bars: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
    rowGap: '6px',
    fontVariantNumeric: 'tabular-nums',
  },
  bar: { width: '100%', height: '14px', display: 'block', overflow: 'visible' },
  mirrored: { transform: 'scaleX(-1)' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly given: number;
  readonly received: number;
}

/** Given and received while there is one session only: received solid, given with a dashed outline, over the same scale. */
export function TotalBars({ given, received }: Props) {
  const styles = useStyles();
  const look = useSeriesLook();
  const { dir } = useFluent();
  const most = Math.max(1, given, received);
  const bars = [
    { word: 'Received', points: received, className: look.received, hollow: false },
    { word: 'Given', points: given, className: look.given, hollow: true },
  ];
  return (
    <div
      className={styles.bars}
      role="img"
      aria-label={`Given ${formatNumber(given)} and received ${formatNumber(received)} so far, in points of our scores.`}
    >
      {bars.map(({ word, points, className, hollow }) => (
        <Fragment key={word}>
          <span>{word}</span>
          <svg className={mergeClasses(styles.bar, className, dir === 'rtl' && styles.mirrored)}>
            <rect
              x={1}
              y={1}
              width={`${(99 * points) / most}%`}
              height={12}
              fill="currentColor"
              stroke="currentColor"
              strokeWidth={2}
              {...(hollow && { fillOpacity: 0.25, strokeDasharray: '4 3' })}
            />
          </svg>
          <span className={styles.strong}>{formatNumber(points)}</span>
        </Fragment>
      ))}
    </div>
  );
}
