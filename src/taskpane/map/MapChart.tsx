import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Direction } from '../../negotiation/concession';
import { TERMS } from '../../vocabulary/shownTerms';
import { formatNumber } from '../wording/format';
import { FLAG_STYLES } from '../theme/flagStyle';
import { FlagMarker } from '../theme/FlagShape';
import { useIsDark } from '../theme/useIsDark';
import { DIRECTION_WORDS, STATUS_WORDS } from '../wording/words';
import type { PlotFrame } from '../charts/plotFrame';
import {
  labelOf,
  layOutMarks,
  onAxis,
  type MapAxis,
  mapDomainEnd,
  mapTicks,
  neighbour,
  xOf,
  yOf,
  type MapPoint,
} from './mapLayout';
import { thinOut } from './thinOut';
import { ZONE_WORDS } from './zoneWords';
import { FORCED } from '../theme/surfaces';

const FRAME: PlotFrame = { width: 318, height: 268, left: 34, right: 8, top: 6, bottom: 40 };
const MOVES = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
const useStyles = makeStyles({
  chart: {
    display: 'block',
    width: '100%',
    // In a wide pane the map would grow with its words, past the height of the view.
    maxWidth: '440px',
    marginInline: 'auto',
    height: 'auto',
    outlineStyle: 'none',
    overflow: 'visible',
  },
  text: { fontSize: '11px', fill: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  zone: { fontSize: '12px', fontWeight: 600, fill: tokens.colorNeutralForeground1 },
  label: {
    fontSize: '11px',
    fill: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    pointerEvents: 'none',
  },
  mark: { cursor: 'pointer' },
  shade: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: 'CanvasText' } },
});

interface Props {
  readonly points: readonly MapPoint[];
  /** A gap of this size in total decides the corner (points of the 3..30 total). */
  readonly zone: number;
  /** What is shown decides what the corners are called. */
  readonly filter: 'all' | Direction;
  readonly axis: MapAxis;
  readonly selectedRow: number | null;
  readonly onSelect: (row: number) => void;
}

const sentence = (p: MapPoint, axis: MapAxis) =>
  `Row ${p.row}, ${p.name}, ${DIRECTION_WORDS[p.direction]}, ${STATUS_WORDS[p.status]}, ` +
  `${FLAG_STYLES[p.flag].word.toLowerCase()}, ${formatNumber(onAxis(p.toUs, axis))} to us, ${formatNumber(onAxis(p.toThem, axis))} to them`;

/** Who each concession matters to. One Tab stop; arrows move between points, Enter selects the row in the sheet. */
export function MapChart({ points, zone, filter, axis, selectedRow, onSelect }: Props) {
  const words = ZONE_WORDS[filter];
  const styles = useStyles();
  const dark = useIsDark();
  const [active, setActive] = useState(0);
  const [focused, setFocused] = useState(false);
  const svg = useRef<SVGSVGElement>(null);
  const end = mapDomainEnd(points);
  const { drawn, cells, most } = useMemo(() => thinOut(points, FRAME, selectedRow), [points, selectedRow]);
  const marks = useMemo(() => layOutMarks(drawn, FRAME, end), [drawn, end]);
  const isThinned = cells.length > 0;
  const counted = points.length === 1 ? '1 row' : `${formatNumber(points.length)} rows`;
  const shaded = isThinned
    ? `. ${formatNumber(drawn.length)} that need action most are drawn one by one, the others are shade`
    : '';
  const x = (t: number) => xOf(t, end, FRAME);
  const y = (t: number) => yOf(t, end, FRAME);
  const polygon = (corners: readonly (readonly [number, number])[]) =>
    corners.map(([a, b]) => `${x(a)},${y(b)}`).join(' ');
  const at = Math.min(active, marks.length - 1);
  const current = marks[at];
  const selected = marks.find((m) => m.points.some((p) => p.row === selectedRow));

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES.find((key) => key === event.key);
    if (move) {
      event.preventDefault();
      setActive(neighbour(marks, at, move));
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      onSelect(current.points[0].row);
    } else if (event.key === 'Escape') {
      svg.current?.blur();
    }
  };

  return (
    <svg
      ref={svg}
      className={styles.chart}
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      role="application"
      aria-roledescription="map"
      aria-label={`Who it matters to: ${counted}, worth to us across, worth to them upward${shaded}. Use the arrow keys.`}
      aria-activedescendant={current ? `map-row-${current.points[0].row}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <rect
        x={FRAME.left}
        y={FRAME.top}
        width={FRAME.width - FRAME.left - FRAME.right}
        height={FRAME.height - FRAME.top - FRAME.bottom}
        fill="var(--colorNeutralBackground1)"
        stroke="var(--colorNeutralStroke2)"
      />
      {zone < end - 3 && (
        <>
          <polygon
            points={polygon([
              [3, 3 + zone],
              [end - zone, end],
              [3, end],
            ])}
            fill="var(--colorPaletteBlueBackground2)"
            opacity={0.45}
          />
          <polygon
            points={polygon([
              [3 + zone, 3],
              [end, end - zone],
              [end, 3],
            ])}
            fill="var(--colorNeutralBackground4)"
          />
        </>
      )}
      {mapTicks(end, axis).map(({ total: t, shown }) => (
        <g key={t}>
          <line
            x1={x(t)}
            x2={x(t)}
            y1={y(3)}
            y2={y(end)}
            stroke="var(--colorNeutralStroke3)"
            strokeWidth={0.5}
          />
          <line
            x1={x(3)}
            x2={x(end)}
            y1={y(t)}
            y2={y(t)}
            stroke="var(--colorNeutralStroke3)"
            strokeWidth={0.5}
          />
          <text className={styles.text} x={x(t)} y={y(3) + 15} textAnchor="middle">
            {formatNumber(shown)}
          </text>
          <text className={styles.text} x={x(3) - 6} y={y(t) + 4} textAnchor="end">
            {formatNumber(shown)}
          </text>
        </g>
      ))}
      <line
        x1={x(3)}
        y1={y(3)}
        x2={x(end)}
        y2={y(end)}
        stroke="var(--colorNeutralForeground3)"
        strokeDasharray="4 4"
      />
      <text className={styles.zone} x={x(3) + 8} y={y(end) + 18}>
        {words.above}
      </text>
      <text className={styles.zone} x={x(end) - 8} y={y(end) + 40} textAnchor="end">
        Trade
      </text>
      <text className={styles.zone} x={x(end) - 8} y={y(3) - 22} textAnchor="end">
        {words.below[0]}
      </text>
      <text className={styles.zone} x={x(end) - 8} y={y(3) - 8} textAnchor="end">
        {words.below[1]}
      </text>
      <text className={styles.text} x={(x(3) + x(end)) / 2} y={FRAME.height - 8} textAnchor="middle">
        Worth to us
      </text>
      <text
        className={styles.text}
        transform={`translate(10 ${(y(3) + y(end)) / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {TERMS.toThem}
      </text>
      {selected && (
        <g stroke="var(--colorNeutralForeground1)" fill="none">
          <path d={`M${x(3)} ${selected.y} H${selected.x} V${y(3)}`} strokeDasharray="1 4" />
          <circle cx={selected.x} cy={selected.y} r={11} strokeWidth={2} />
        </g>
      )}
      {cells.map(({ x: left, y: top, size, count }) => (
        <rect
          key={`${left} ${top}`}
          x={left}
          y={top}
          width={size}
          height={size}
          className={styles.shade}
          opacity={0.12 + 0.5 * Math.sqrt(count / most)}
        />
      ))}
      {marks.map((mark, index) => {
        const first = mark.points[0];
        const style = FLAG_STYLES[first.flag];
        const name = mark.points.map((p) => sentence(p, axis)).join('; ');
        return (
          <g
            key={first.row}
            id={`map-row-${first.row}`}
            className={styles.mark}
            transform={`translate(${mark.x} ${mark.y})`}
            role="img"
            aria-label={name}
            onClick={() => {
              setActive(index);
              onSelect(first.row);
            }}
          >
            <title>{name}</title>
            {/* The drawn mark is small; the target for a finger is 24 by 24. */}
            <rect x={-12} y={-12} width={24} height={24} fill="transparent" />
            <FlagMarker
              shape={style.shape}
              open={first.status !== 'agreed'}
              color={dark ? style.marker.dark : style.marker.light}
            />
            {focused && index === at && (
              <rect
                x={-12}
                y={-12}
                width={24}
                height={24}
                rx={4}
                fill="none"
                stroke="var(--colorStrokeFocus2)"
                strokeWidth={2}
              />
            )}
            {mark.label && (
              <text
                className={styles.label}
                x={mark.label.dx}
                y={mark.label.dy}
                textAnchor={mark.label.anchor}
              >
                {labelOf(mark.points)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
