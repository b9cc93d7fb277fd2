import { makeStyles, tokens } from '@fluentui/react-components';
import { WALK_AWAY_WIDTH, type WalkAwayPoint } from './walkAwayDrawing';
import { FORCED } from '../theme/surfaces';

const HEIGHT = 52;
const LINE = 26;

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  text: { fontSize: '12px', fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  line: { fill: tokens.colorNeutralStroke2, [FORCED]: { fill: 'GrayText' } },
  gain: { fill: tokens.colorBrandStroke1, [FORCED]: { fill: 'CanvasText' } },
  dark: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  target: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2.5px',
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  offer: { fill: tokens.colorBrandStroke1, [FORCED]: { fill: 'CanvasText' } },
});

/** Our walk-away, where the deal stands, target and first offer on one line. The words beside it say the same. */
export function WalkAwayPicture({ points }: { readonly points: readonly WalkAwayPoint[] }) {
  const styles = useStyles();
  const at = (kind: WalkAwayPoint['kind']) => points.find((point) => point.kind === kind)?.x;
  const [least, most] = [at('walk-away'), at('target')];
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WALK_AWAY_WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect x={2} y={LINE - 2} width={WALK_AWAY_WIDTH - 4} height={4} rx={2} className={styles.line} />
      {least !== undefined && most !== undefined && most > least && (
        <rect x={least} y={LINE - 2} width={most - least} height={4} className={styles.gain} />
      )}
      {points.map(({ kind, text, textAt, isAbove }) => (
        <text key={kind} x={textAt} y={isAbove ? 12 : HEIGHT - 4} textAnchor="middle" className={styles.text}>
          {text}
        </text>
      ))}
      {points.map((point) => (
        <Mark key={point.kind} {...point} />
      ))}
    </svg>
  );
}

/** Stroke: walk-away; square: now; ring: target; diamond: first offer. */
function Mark({ kind, x }: Pick<WalkAwayPoint, 'kind' | 'x'>) {
  const styles = useStyles();
  switch (kind) {
    case 'walk-away':
      return <rect x={x - 1.5} y={LINE - 9} width={3} height={18} className={styles.dark} />;
    case 'now':
      return <rect x={x - 5} y={LINE - 5} width={10} height={10} className={styles.dark} />;
    case 'target':
      return <circle cx={x} cy={LINE} r={5} className={styles.target} />;
    case 'first offer':
      return <path d={`M${x} ${LINE - 7}l7 7l-7 7l-7 -7z`} className={styles.offer} />;
  }
}
