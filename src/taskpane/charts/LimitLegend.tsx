import { TERMS } from '../../vocabulary/shownTerms';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { FORCED } from '../theme/surfaces';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '16px',
    rowGap: '4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
  spent: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: 'Highlight', stroke: 'CanvasText' } },
  line: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  outline: { stroke: tokens.colorNeutralForeground1, [FORCED]: { stroke: 'CanvasText' } },
});

/** What the parts of a limit's bar mean. */
export function LimitLegend() {
  const styles = useStyles();
  const hatch = useId();
  const icon = { width: 10, height: 14, 'aria-hidden': true } as const;
  return (
    <div className={styles.legend}>
      <span className={styles.entry}>
        <svg {...icon}>
          <rect y={2} width={10} height={10} className={styles.spent} />
        </svg>
        spent
      </span>
      <span className={styles.entry}>
        <svg {...icon}>
          <defs>
            <pattern
              id={hatch}
              width="4"
              height="4"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="1.5" height="4" className={styles.line} />
            </pattern>
          </defs>
          <rect x={0.5} y={2.5} width={9} height={9} fill={`url(#${hatch})`} className={styles.outline} />
        </svg>
        {TERMS.onTheTable}
      </span>
      <span className={styles.entry}>
        <svg {...icon}>
          <rect x={4} width={2} height={14} className={styles.line} />
        </svg>
        limit
      </span>
    </div>
  );
}
