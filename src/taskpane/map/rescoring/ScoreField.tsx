import { Field, makeStyles, SpinButton } from '@fluentui/react-components';
import { readScore } from '../../../cells/readScore';
import { scoreText } from './draftOfRow';

const useStyles = makeStyles({
  // Without this the field is as wide as its text box would like to be.
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { width: '100%', boxSizing: 'border-box', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

interface Props {
  /** Read aloud; on screen the row and column headings say the same. */
  readonly label: string;
  readonly text: string;
  readonly problem: string | null;
  readonly disabled: boolean;
  readonly onType: (text: string) => void;
}

/** One score: typed with a point or a comma, or stepped with the arrow keys. What is typed counts at once. */
export function ScoreField({ label, text, problem, disabled, onType }: Props) {
  const styles = useStyles();
  const reading = readScore(text);
  return (
    <Field
      className={styles.field}
      validationState={problem === null ? 'none' : 'error'}
      validationMessage={null}
    >
      <SpinButton
        className={styles.input}
        aria-label={problem === null ? label : `${label}. ${problem}`}
        inputMode="decimal"
        min={1}
        max={10}
        step={1}
        precision={2}
        disabled={disabled}
        value={reading.kind === 'score' ? reading.score : null}
        displayValue={text}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onChange={(_, { value, displayValue }) => {
          if (value !== null && value !== undefined) onType(scoreText(value));
          else if (displayValue !== undefined) onType(displayValue);
        }}
      />
    </Field>
  );
}
