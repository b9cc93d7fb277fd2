import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { checkRanking, rowsToRank, type RankedRow } from '../../negotiation/prepare/checkUp';
import { foldText } from '../../negotiation/foldText';
import { usePane } from '../frame/pane';
import { formatNumber } from '../wording/format';
import { checksKey, sessionAhead } from './preparationOf';
import { useKeeping } from './useKeeping';

const useStyles = makeStyles({
  term: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' },
  said: { display: 'block' },
});

/** Characters of a name that are kept. */
const LONGEST_NAME = 255;

/** Five rows to be ranked from memory, the heaviest first, and what the scores say to it; kept for the session once compared. */
export function RankingCheckUp() {
  const styles = useStyles();
  const { reviewed } = usePane();
  const rows = rowsToRank(
    reviewed.review.rows.map(({ concession, total }) => ({
      row: concession.row,
      name: concession.name,
      total,
    })),
  );
  const { keep } = useKeeping();
  const key = checksKey(sessionAhead(reviewed));
  const kept = reviewed.records.checks.rankings[key];
  const [order, setOrder] = useState<readonly number[]>(() => rankedAs(kept ?? [], rows));
  const [isCompared, setCompared] = useState(kept !== undefined);
  if (rows.length < 3) return null;
  const ranked = [
    ...order.flatMap((row) => rows.find((one) => one.row === row) ?? []),
    ...rows.filter(({ row }) => !order.includes(row)),
  ];
  const move = (at: number, by: -1 | 1) => {
    const next = ranked.map(({ row }) => row);
    const [one, other] = [next[at], next[at + by]];
    if (one === undefined || other === undefined) return;
    next[at] = other;
    next[at + by] = one;
    setOrder(next);
    setCompared(false);
  };
  const compare = () => {
    setCompared(true);
    const names = ranked.map(({ name }) => name.slice(0, LONGEST_NAME));
    void keep('checks', (all) => ({ ...all, rankings: { ...all.rankings, [key]: names } }), {
      ...{ title: 'Rank from memory', said: 'The ranking is kept.', quiet: true },
    });
  };
  return (
    <div>
      <span className={styles.term}>Rank these from memory, the heaviest for us first</span>
      <ol className={styles.list}>
        {ranked.map(({ row, name }, at) => (
          <li key={row} className={styles.row}>
            <span>
              {formatNumber(at + 1)}. {name}
            </span>
            <span>
              <Button
                size="small"
                appearance="subtle"
                icon={<ChevronUp16Regular />}
                aria-label={`${name}: up`}
                disabledFocusable={at === 0}
                onClick={() => move(at, -1)}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<ChevronDown16Regular />}
                aria-label={`${name}: down`}
                disabledFocusable={at === ranked.length - 1}
                onClick={() => move(at, 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      <Button size="small" onClick={compare}>
        Compare with the scores
      </Button>
      <span role="status" className={styles.said}>
        {isCompared && <Text size={200}>{rankingSentence(ranked)}</Text>}
      </span>
    </div>
  );
}

/** The rows in the order in which they were kept by name; those that were not ranked then come last. */
function rankedAs(names: readonly string[], rows: readonly RankedRow[]): readonly number[] {
  const rankOf = new Map(names.map((name, at) => [foldText(name), at]));
  const at = ({ name }: RankedRow) => rankOf.get(foldText(name.slice(0, LONGEST_NAME))) ?? names.length;
  return [...rows].sort((a, b) => at(a) - at(b)).map(({ row }) => row);
}

/** @example 'Memory and scores agree.' @example 'Memory and scores differ: Volume was ranked above Term, and scored 12 below 20.' */
export function rankingSentence(ranked: readonly RankedRow[]): string {
  const { agreement, isFar, pairs } = checkRanking(ranked);
  if (agreement === null) return 'All of them have the same total, so there is nothing to compare.';
  if (!isFar) return 'Memory and scores agree well enough.';
  const differing = pairs.map(
    ({ upper, lower }) =>
      `${upper.name} was ranked above ${lower.name}, and scored ${formatNumber(upper.total)} below ${formatNumber(lower.total)}`,
  );
  return `Memory and scores differ: ${differing.join('; ')}. Score them again.`;
}
