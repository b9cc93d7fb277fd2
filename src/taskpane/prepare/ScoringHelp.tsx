import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readAmount } from '../../cells/readAmount';
import { DIMENSIONS } from '../../negotiation/concession';
import { moneyScore } from '../../negotiation/money/moneyScore';
import { usePane } from '../frame/pane';
import { Fold } from '../theme/Fold';
import { formatNumber } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';
import { SCORE_ANCHORS, SCORING_QUESTIONS } from './practiceWords';
import { RankingCheckUp } from './RankingCheckUp';

const useStyles = makeStyles({
  term: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200 },
  money: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: '8px' },
  input: { minWidth: 0, width: '100%' },
});

/** What to ask oneself before scoring, money as a score with its mapping, and a check of five rows from memory. */
export function ScoringHelp() {
  const styles = useStyles();
  return (
    <Fold title="Scoring help" value="">
      <Text size={200}>{SCORE_ANCHORS}</Text>
      {DIMENSIONS.map((dimension) => (
        <div key={dimension}>
          <span className={styles.term}>{DIMENSION_WORDS[dimension]}</span>
          <ul className={styles.list}>
            {SCORING_QUESTIONS[dimension].map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      ))}
      <MoneyAsScore />
      <RankingCheckUp />
    </Fold>
  );
}

/** Money as a score, by an amount that stands for 10: the user sets it, both sides are scored by the same. */
function MoneyAsScore() {
  const styles = useStyles();
  const { matrix } = usePane().reviewed;
  const largest = Math.max(0, ...(matrix?.rows ?? []).flatMap(({ cost, return: back }) => [cost, back ?? 0]));
  const [ten, setTen] = useState(() => (largest > 0 ? String(largest) : ''));
  const [amount, setAmount] = useState('');
  return (
    <div>
      <span className={styles.term}>Money as a score</span>
      <div className={styles.money}>
        <Field label="10 stands for" {...(largest > 0 && { hint: 'Largest of your matrix' })}>
          <Input
            size="small"
            className={styles.input}
            input={{ style: { minWidth: 0 } }}
            inputMode="decimal"
            value={ten}
            onChange={(_, { value }) => setTen(value)}
          />
        </Field>
        <Field label="Amount">
          <Input
            size="small"
            className={styles.input}
            input={{ style: { minWidth: 0 } }}
            inputMode="decimal"
            value={amount}
            onChange={(_, { value }) => setAmount(value)}
          />
        </Field>
      </div>
      <Text size={200}>{moneySentence(readAmount(ten), readAmount(amount), amount)}</Text>
    </div>
  );
}

/**
 * The mapping, and the score of an amount by it.
 *
 * @example moneySentence(200_000, 50_000, '50000')  // '200,000 is 10, 100,000 is 5, 20,000 or less is 1. 50,000 scores 2.5.'
 */
export function moneySentence(ten: number | null, amount: number | null, typed: string): string {
  if (ten === null || ten <= 0)
    return 'Type the amount that stands for 10; both sides are scored by the same.';
  const mapping = `${formatNumber(ten)} is 10, ${formatNumber(ten / 2)} is 5, ${formatNumber(ten / 10)} or less is 1.`;
  if (typed.trim() === '') return mapping;
  if (amount === null || amount < 0) return `${mapping} Type an amount from 0 up.`;
  const score = moneyScore(amount, ten);
  return score === null
    ? `${mapping} ${formatNumber(amount)} is more than stands for 10: is the amount right, or should 10 stand for more?`
    : `${mapping} ${formatNumber(amount)} scores ${formatNumber(score)}.`;
}
