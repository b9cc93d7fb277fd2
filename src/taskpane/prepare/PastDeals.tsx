import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PastDealsOfType } from '../../negotiation/library/pastDeals';
import { Heading } from '../theme/Heading';
import { formatNumber } from '../wording/format';
import { SCORE_KIND_WORDS } from '../wording/words';
import { pastLine, type PastLine } from './pastLine';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    columnGap: '16px',
    rowGap: '4px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { minWidth: 0 },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  far: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorPaletteRedForeground1,
  },
  line: { display: 'block', width: '100%', height: '20px', overflow: 'visible' },
});

interface Props {
  readonly pastDeals: readonly PastDealsOfType[];
  /** The sheet on which past deals stand; null where the library of this computer alone knows them. */
  readonly sheet: string | null;
}

/** This deal's scores against those of the past, one line per type: the kind of score that is furthest from the usual. */
export function PastDeals({ pastDeals, sheet }: Props) {
  const styles = useStyles();
  const lines = pastDeals.flatMap((type) => pastLine(type) ?? []);
  if (lines.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Against your past deals">
      <Heading level={2}>Against your past deals</Heading>
      <Text size={200}>
        Our scores by type, {sheet === null ? 'from your library' : `from the list on “${sheet}”`}. Of each,
        the kind of score that is furthest off.
      </Text>
      {lines.map((line) => (
        <div key={`${line.type} ${line.direction}`} className={styles.row}>
          <div className={styles.name}>
            {line.type}
            <span className={styles.small}>{line.from}</span>
          </div>
          <div>
            <ScoreLine line={line} />
            <span className={line.isFar ? styles.far : styles.small}>
              {SCORE_KIND_WORDS[line.dimension]}: {line.words}
            </span>
          </div>
        </div>
      ))}
    </section>
  );
}

/** 1 to 10 with the middle half of past scores, their median, and this deal's score. The words beside it say the same. */
function ScoreLine({ line }: { readonly line: PastLine }) {
  const styles = useStyles();
  const { score, median, usualRange, isFar, words } = line;
  const x = (n: number) => `${((n - 1) / 9) * 100}%`;
  const color = isFar ? 'var(--colorPaletteRedForeground1)' : 'var(--colorNeutralForeground1)';
  return (
    <svg
      className={styles.line}
      role="img"
      aria-label={`On a line from 1 to 10: ${words}${rangeWords(line)}`}
    >
      <rect x="0" y="9" width="100%" height="2" rx="1" fill="var(--colorNeutralStroke2)" />
      {usualRange && (
        <rect
          x={x(usualRange[0])}
          y="6"
          width={`${((usualRange[1] - usualRange[0]) / 9) * 100}%`}
          height="8"
          rx="4"
          fill="var(--colorNeutralForeground4)"
        />
      )}
      {median !== null && (
        <svg x={x(median)} y="2" overflow="visible">
          <rect x="-1" y="0" width="2" height="16" fill="var(--colorNeutralForeground1)" />
        </svg>
      )}
      <svg x={x(score)} y="10" overflow="visible">
        <path
          d="M0 -6 L6 0 L0 6 L-6 0 Z"
          fill={color}
          stroke="var(--colorNeutralBackground2)"
          strokeWidth="1.5"
        />
      </svg>
    </svg>
  );
}

function rangeWords({ usualRange }: PastLine): string {
  if (usualRange === null) return '';
  return `; half of them lie between ${formatNumber(usualRange[0])} and ${formatNumber(usualRange[1])}`;
}
