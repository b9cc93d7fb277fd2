import { makeStyles } from '@fluentui/react-components';
import type { FlagStyle } from './flagStyle';
import { FORCED } from './surfaces';

// Presentation attributes are not forced: an open mark would be filled like an agreed one.
const useStyles = makeStyles({
  open: { [FORCED]: { fill: 'Canvas', stroke: 'CanvasText', forcedColorAdjust: 'none' } },
  agreed: { [FORCED]: { fill: 'CanvasText', stroke: 'CanvasText', forcedColorAdjust: 'none' } },
  line: { [FORCED]: { stroke: 'CanvasText', forcedColorAdjust: 'none' } },
});

interface Props {
  readonly shape: FlagStyle['shape'];
  /** Outline instead of fill: the row is still open. */
  readonly open?: boolean;
  readonly color: string;
  readonly size?: number;
}

/** The small shape of a flag, drawn around the origin of a −8..8 square so that the map can place it anywhere. */
export function FlagMarker({ shape, open = false, color }: Omit<Props, 'size'>) {
  const styles = useStyles();
  const fill = open ? 'var(--colorNeutralBackground1)' : color;
  const line = {
    ...{ fill, stroke: color, strokeWidth: 1.75, strokeLinejoin: 'round' as const },
    className: open ? styles.open : styles.agreed,
  };
  switch (shape) {
    case 'triangle':
      return <path d="M0 -6 L6.5 5 L-6.5 5 Z" {...line} />;
    case 'diamond':
      return <path d="M0 -7 L7 0 L0 7 L-7 0 Z" {...line} />;
    case 'circle':
      return <circle r={5.5} {...line} />;
    case 'square':
      return <rect x={-5} y={-5} width={10} height={10} {...line} />;
    case 'cross':
      return (
        <path
          d="M-5 -5 L5 5 M5 -5 L-5 5"
          className={styles.line}
          stroke={color}
          strokeWidth={open ? 1.75 : 3.5}
          strokeLinecap="round"
          fill="none"
        />
      );
    case 'dash':
      return <rect x={-6} y={-2.5} width={12} height={5} {...line} />;
  }
}

/** The same shape as an inline picture beside a word; the word carries the meaning, so the picture is hidden from readers. */
export function FlagShape({ shape, open = false, color, size = 14 }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      style={{ flexShrink: 0, forcedColorAdjust: 'auto' }}
    >
      <FlagMarker shape={shape} open={open} color={color} />
    </svg>
  );
}
