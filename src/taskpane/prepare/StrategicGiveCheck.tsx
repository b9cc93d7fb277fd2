import { Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { foldText } from '../../negotiation/foldText';
import type { StrategicGive } from '../../negotiation/prepare/preparation';
import type { CheckAnswer } from '../../negotiation/prepare/mistakes';
import { checkGive, GIVE_QUESTIONS, type GiveQuestion } from '../../negotiation/prepare/strategicGive';
import { usePane } from '../frame/pane';
import { AnswerField } from './AnswerField';
import { GIVE_CHECK_WORDS, verdictWords } from './practiceWords';
import { useKeeping } from './useKeeping';

const useStyles = makeStyles({
  check: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** The five questions before a strategic give, answered for one give at a time: any open give can be chosen. */
export function StrategicGiveCheck({ gives }: { readonly gives: readonly StrategicGive[] }) {
  const styles = useStyles();
  const { reviewed } = usePane();
  const { keep } = useKeeping();
  const { checks } = reviewed.records;
  const open = reviewed.reading.rows.filter(
    ({ direction, status }) =>
      direction === 'give' && (status === 'idea' || status === 'offered' || status === 'asked'),
  );
  const [chosen, setChosen] = useState(
    () => (gives.find(({ answers }) => checkGive(answers).verdict === 'not yet') ?? gives[0])?.row,
  );
  const give = open.find(({ row }) => row === chosen) ?? open[0];
  if (give === undefined) return <Text size={200}>No give is open.</Text>;
  const key = foldText(give.name);
  const answers = checks.gives[key] ?? {};
  const checked = checkGive(answers);
  const answered = (question: GiveQuestion, answer: CheckAnswer) =>
    keep(
      'checks',
      (kept) => ({
        ...kept,
        gives: { ...kept.gives, [key]: { ...kept.gives[key], [question]: answer } },
      }),
      { title: 'Answer a check', said: 'The answer is kept.', quiet: true },
    );
  return (
    <div className={styles.check}>
      <Field label="Give">
        <Select
          size="small"
          className={styles.select}
          value={give.row}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {open.map(({ row, name }) => (
            <option key={row} value={row}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {GIVE_QUESTIONS.map((question) => (
        <AnswerField
          key={question}
          question={GIVE_CHECK_WORDS[question].question}
          answer={answers[question]}
          advice={
            answers[question] === undefined || answers[question] === 'yes'
              ? ''
              : GIVE_CHECK_WORDS[question].advice
          }
          onAnswer={(answer) => void answered(question, answer)}
        />
      ))}
      {checked.answered > 0 && <Text weight="semibold">{verdictWords(checked)}</Text>}
    </div>
  );
}
