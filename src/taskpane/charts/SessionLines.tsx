import { makeStyles, mergeClasses, tokens, useFluent } from '@fluentui/react-components';
import type { SessionTotal } from '../../excel/report/sessionTotals';
import { formatNumber } from '../wording/format';
import { useSeriesLook } from './seriesLook';
import { LINE_OF_TEXT, sessionLines, type LinePoint } from './sessionLineDrawing';
import { totalsText } from './totalsWords';

const HEIGHT = 132;

const useStyles = makeStyles({
  chart: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: '8px',
    rowGap: '6px',
    // Half a word of the uppermost tick stands above the plot.
    paddingTop: '8px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  stack: { display: 'grid', height: `${HEIGHT}px`, alignItems: 'start' },
  at: { gridArea: '1 / 1', lineHeight: `${LINE_OF_TEXT}px`, whiteSpace: 'nowrap' },
  tick: { textAlign: 'end' },
  plot: { width: '100%', height: `${HEIGHT}px`, display: 'block', overflow: 'visible' },
  mirrored: { transform: 'scaleX(-1)' },
  end: { color: tokens.colorNeutralForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  sessions: { gridColumn: '2', display: 'flex', justifyContent: 'space-between' },
  // No width, so that each word stands in the middle under its point.
  session: { width: 0, display: 'flex', justifyContent: 'center', whiteSpace: 'nowrap' },
});

/** Given and received so far, session by session: received solid with circles, given dashed with squares. */
export function SessionLines({ totals }: { readonly totals: readonly SessionTotal[] }) {
  const styles = useStyles();
  const look = useSeriesLook();
  const { dir } = useFluent();
  const drawing = sessionLines(totals, HEIGHT);
  const last = totals.at(-1);
  const placed = (y: number) => ({ transform: `translateY(${y - LINE_OF_TEXT / 2}px)` });
  return (
    <div className={styles.chart} role="img" aria-label={totalsText(totals)}>
      <div className={styles.stack}>
        {drawing.ticks.map(({ value, y }) => (
          <span key={value} className={mergeClasses(styles.at, styles.tick)} style={placed(y)}>
            {formatNumber(value)}
          </span>
        ))}
      </div>
      <svg className={mergeClasses(styles.plot, dir === 'rtl' && styles.mirrored)}>
        {drawing.ticks.map(({ value, y }) => (
          <line
            key={value}
            x1="0"
            x2="100%"
            y1={y}
            y2={y}
            className={value === 0 ? look.axis : look.grid}
            strokeWidth={1}
          />
        ))}
        <g className={look.given}>
          <Line points={drawing.given} dashed />
          {drawing.given.slice(1).map(({ x, y }) => (
            <svg key={x} x={`${x}%`} y={y} overflow="visible">
              <rect x={-4} y={-4} width={8} height={8} fill="currentColor" />
            </svg>
          ))}
        </g>
        <g className={look.received}>
          <Line points={drawing.received} />
          {drawing.received.slice(1).map(({ x, y }) => (
            <circle key={x} cx={`${x}%`} cy={y} r={4.5} fill="currentColor" />
          ))}
        </g>
      </svg>
      <div className={styles.stack}>
        <span className={mergeClasses(styles.at, styles.end)} style={placed(drawing.ends.received)}>
          Received <span className={styles.strong}>{formatNumber(last?.received ?? 0)}</span>
        </span>
        <span className={mergeClasses(styles.at, styles.end)} style={placed(drawing.ends.given)}>
          Given <span className={styles.strong}>{formatNumber(last?.given ?? 0)}</span>
        </span>
      </div>
      <div className={styles.sessions}>
        {drawing.steps.map(({ session, labelled }) => (
          <span key={session} className={styles.session}>
            {labelled && (session === 0 ? 'Start' : `S${formatNumber(session)}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

interface LineProps {
  readonly points: readonly LinePoint[];
  readonly dashed?: boolean;
}

/** Piece by piece, because only single lines know per cents. */
function Line({ points, dashed = false }: LineProps) {
  return points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    return (
      <line
        key={to.x}
        x1={`${from.x}%`}
        y1={from.y}
        x2={`${to.x}%`}
        y2={to.y}
        stroke="currentColor"
        strokeWidth={2.5}
        strokeLinecap="round"
        {...(dashed && { strokeDasharray: '5 5' })}
      />
    );
  });
}
