import { makeStyles, tokens } from '@fluentui/react-components';
import { FlagMarker } from '../theme/FlagShape';
import { FLAG_STYLES } from '../theme/flagStyle';
import { useIsDark } from '../theme/useIsDark';
import type { Flag } from '../../negotiation/concession';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', maxWidth: '340px', height: 'auto', marginInline: 'auto' },
  words: { fontSize: '11px', fill: tokens.colorNeutralForeground2 },
  corner: { fontSize: '12px', fontWeight: 600, fill: tokens.colorNeutralForeground1 },
});

/** Worth to us and to them, as points of the picture from its lower left corner. */
const POINTS: readonly {
  readonly flag: Flag;
  readonly us: number;
  readonly them: number;
  readonly open: boolean;
}[] = [
  { flag: 'opportunity', us: 34, them: 128, open: false },
  { flag: 'mixed', us: 112, them: 98, open: false },
  { flag: 'overpaying', us: 150, them: 22, open: true },
  { flag: 'target', us: 214, them: 58, open: false },
  { flag: 'balanced', us: 66, them: 44, open: true },
];

const [WIDTH, HEIGHT, LEFT, TOP] = [272, 160, 24, 6];

/** What the pane will show, in small: our map, drawn as on the Map. */
export function WelcomePicture() {
  const styles = useStyles();
  const dark = useIsDark();
  const bottom = TOP + HEIGHT;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${LEFT + WIDTH + 4} ${bottom + 24}`}
      role="img"
      aria-label="A map of concessions: worth to us across, worth to them upward. What is cheap for us and dear to them stands in one corner, what we should keep in the other."
    >
      <rect
        x={LEFT}
        y={TOP}
        width={WIDTH}
        height={HEIGHT}
        fill="var(--colorNeutralBackground1)"
        stroke="var(--colorNeutralStroke2)"
      />
      <path
        d={`M${LEFT} ${TOP} H${LEFT + 190} L${LEFT} ${bottom - 50} Z`}
        fill="var(--colorPaletteBlueBackground2)"
        opacity={0.45}
      />
      <path
        d={`M${LEFT + WIDTH} ${bottom} H${LEFT + 84} L${LEFT + WIDTH} ${TOP + 50} Z`}
        fill="var(--colorNeutralBackground4)"
      />
      <path
        d={`M${LEFT} ${bottom} L${LEFT + WIDTH} ${TOP}`}
        stroke="var(--colorNeutralForeground3)"
        strokeDasharray="4 4"
      />
      <text className={styles.corner} x={LEFT + 8} y={TOP + 18}>
        Give
      </text>
      <text className={styles.corner} x={LEFT + WIDTH - 8} y={bottom - 22} textAnchor="end">
        Keep ours,
      </text>
      <text className={styles.corner} x={LEFT + WIDTH - 8} y={bottom - 8} textAnchor="end">
        ask for theirs
      </text>
      <text className={styles.words} x={LEFT + WIDTH / 2} y={bottom + 17} textAnchor="middle">
        Worth to us
      </text>
      <text
        className={styles.words}
        transform={`translate(14 ${TOP + HEIGHT / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        Worth to them
      </text>
      {POINTS.map(({ flag, us, them, open }) => {
        const { shape, marker } = FLAG_STYLES[flag];
        return (
          <g key={flag} transform={`translate(${LEFT + us} ${bottom - them})`}>
            <FlagMarker shape={shape} open={open} color={dark ? marker.dark : marker.light} />
          </g>
        );
      })}
    </svg>
  );
}
