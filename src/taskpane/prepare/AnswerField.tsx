import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { CHECK_ANSWERS, type CheckAnswer } from '../../negotiation/prepare/mistakes';
import { ANSWER_WORDS } from './practiceWords';

interface Props {
  readonly question: string;
  readonly answer: CheckAnswer | undefined;
  /** Shown below where the answer calls for it; '' for nothing. */
  readonly advice: string;
  readonly onAnswer: (answer: CheckAnswer) => void;
}

/** One question of a check: yes, no or not sure, and what to do about it. */
export function AnswerField({ question, answer, advice, onAnswer }: Props) {
  return (
    <div>
      <Field label={question}>
        <RadioGroup
          layout="horizontal"
          value={answer ?? ''}
          style={{ flexWrap: 'wrap' }}
          onChange={(_, { value }) => {
            const given = CHECK_ANSWERS.find((one) => one === value);
            if (given !== undefined) onAnswer(given);
          }}
        >
          {CHECK_ANSWERS.map((one) => (
            <Radio key={one} value={one} label={ANSWER_WORDS[one]} />
          ))}
        </RadioGroup>
      </Field>
      {advice !== '' && <Text size={200}>{advice}</Text>}
    </div>
  );
}
