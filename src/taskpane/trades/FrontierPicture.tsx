import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../wording/format';
import type { PlotFrame } from '../charts/plotFrame';
import { axisTicks, placeLabels, type PlacedLabel } from './frontierLayout';
import type { DealEnd, DealPoint, FrontierDrawing } from './frontierDrawing';
import { FORCED } from '../theme/surfaces';

const FRAME: PlotFrame = { width: 318, height: 250, left: 30, right: 6, top: 8, bottom: 36 };

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  text: { fontSize: '11px', fill: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  label: {
    fontSize: '11px',
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground2,
    strokeWidth: '3px',
    paintOrder: 'stroke',
    [FORCED]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  letter: { fontSize: '11px', fontWeight: 600, textAnchor: 'middle' },
  frame: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  beyond: { fill: tokens.colorNeutralBackground4, [FORCED]: { fill: 'Canvas' } },
  walkAway: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    [FORCED]: { stroke: 'CanvasText' },
  },
  theirs: {
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: '6 3',
    [FORCED]: { stroke: 'CanvasText' },
  },
  mark: { stroke: tokens.colorNeutralForeground2, strokeDasharray: '2 3', [FORCED]: { stroke: 'GrayText' } },
  line: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    [FORCED]: { stroke: 'CanvasText' },
  },
  dot: { fill: tokens.colorNeutralForeground2, [FORCED]: { fill: 'CanvasText' } },
  agreed: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  table: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteRedForeground1,
    strokeWidth: '2px',
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  offer: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2px',
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  picked: {
    fill: tokens.colorBrandBackground,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2px',
    [FORCED]: { fill: 'Highlight', stroke: 'CanvasText' },
  },
  pickedLetter: { fill: tokens.colorNeutralForegroundOnBrand, [FORCED]: { fill: 'HighlightText' } },
  offerLetter: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
});

interface Props {
  readonly drawing: FrontierDrawing;
  /** What the picture says, for those who hear it. */
  readonly label: string;
}

/** The best line, the walk-aways, the mark on our share, and the deals that the offers would make. */
export function FrontierPicture({ drawing, label }: Props) {
  const styles = useStyles();
  const { line, marks, walkAway, theirWalkAway, mark, from, to } = drawing;
  const { width, height, left, right, top, bottom } = FRAME;
  const x = (us: number) => left + ((us - from.us) / (to.us - from.us)) * (width - left - right);
  const y = (them: number) =>
    height - bottom - ((them - from.them) / (to.them - from.them)) * (height - top - bottom);
  const at = (end: DealEnd) => ({ x: x(end.us), y: y(end.them) });
  const path = line.map((point) => `${x(point.us)},${y(point.them)}`).join(' ');
  // What stands beside lines has its place; the names of points go around it.
  const theirs: PlacedLabel | null =
    theirWalkAway === null
      ? null
      : {
          x: (walkAway === null ? left : Math.max(left, x(walkAway))) + 4,
          y: y(theirWalkAway) - 4,
          text: 'their walk-away, our guess',
          anchor: 'start',
        };
  const past: PlacedLabel | null =
    mark === null
      ? null
      : {
          x: width - right - 4,
          y: Math.min(y(mark[1].them) + 18, height - bottom - 6),
          text: 'past the mark',
          anchor: 'end',
        };
  const beside = [theirs, past].filter((one) => one !== null);
  const labels = [
    ...beside,
    ...placeLabels(
      marks.map((point) => ({ ...at(point), text: point.name.length > 1 ? point.name : '' })),
      FRAME,
      beside,
    ),
  ];
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect
        x={left}
        y={top}
        width={width - left - right}
        height={height - top - bottom}
        className={styles.frame}
      />
      {walkAway !== null && (
        <>
          <rect
            x={left}
            y={top}
            width={Math.max(0, x(walkAway) - left)}
            height={height - top - bottom}
            className={styles.beyond}
          />
          <line x1={x(walkAway)} x2={x(walkAway)} y1={top} y2={height - bottom} className={styles.walkAway} />
          <text
            x={x(walkAway) - 4}
            y={top + 4}
            transform={`rotate(-90 ${x(walkAway) - 4} ${top + 4})`}
            textAnchor="end"
            className={styles.text}
          >
            walk-away {formatNumber(walkAway)}
          </text>
        </>
      )}
      {theirWalkAway !== null && (
        <line
          x1={left}
          x2={width - right}
          y1={y(theirWalkAway)}
          y2={y(theirWalkAway)}
          className={styles.theirs}
        />
      )}
      {mark !== null && (
        <line
          x1={x(mark[0].us)}
          y1={y(mark[0].them)}
          x2={x(mark[1].us)}
          y2={y(mark[1].them)}
          className={styles.mark}
        />
      )}
      {axisTicks(from.us, to.us).map((n) => (
        <text key={n} x={x(n)} y={height - bottom + 14} textAnchor="middle" className={styles.text}>
          {formatNumber(n)}
        </text>
      ))}
      {axisTicks(from.them, to.them).map((n) => (
        <text key={n} x={left - 4} y={y(n) + 4} textAnchor="end" className={styles.text}>
          {formatNumber(n)}
        </text>
      ))}
      <text x={(left + width - right) / 2} y={height - 4} textAnchor="middle" className={styles.text}>
        Whole deal, worth to us
      </text>
      {line.length > 1 && <polyline points={path} className={styles.line} />}
      {line.map((point) => (
        <circle
          key={`${point.us}/${point.them}`}
          cx={x(point.us)}
          cy={y(point.them)}
          r={2.5}
          className={styles.dot}
        />
      ))}
      {marks.map((point) => (
        <Mark key={point.name} point={point} {...at(point)} />
      ))}
      {labels.map(({ text, ...place }: PlacedLabel) => (
        <text key={text} x={place.x} y={place.y} textAnchor={place.anchor} className={styles.label}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Square: agreed; triangle: on the table; circles: offers, the picked one filled. */
function Mark({
  point: { kind, name },
  x,
  y,
}: {
  readonly point: DealPoint;
  readonly x: number;
  readonly y: number;
}) {
  const styles = useStyles();
  if (kind === 'agreed') return <rect x={x - 5} y={y - 5} width={10} height={10} className={styles.agreed} />;
  if (kind === 'table')
    return <path d={`M${x} ${y - 7}L${x + 7} ${y + 5}H${x - 7}Z`} className={styles.table} />;
  const isPicked = kind === 'picked';
  return (
    <>
      <circle cx={x} cy={y} r={9} className={isPicked ? styles.picked : styles.offer} />
      {name.length === 1 && (
        <text
          x={x}
          y={y + 4}
          className={mergeClasses(styles.letter, isPicked ? styles.pickedLetter : styles.offerLetter)}
        >
          {name}
        </text>
      )}
    </>
  );
}
