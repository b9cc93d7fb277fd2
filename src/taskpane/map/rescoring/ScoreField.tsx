import { Field, makeStyles, Select, SpinButton } from '@fluentui/react-components';
import type { Scale } from '../../../cells/scale';
import type { ScaleChoice } from '../../../excel/template/typedScore';
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
  /** What the list's scores run on. */
  readonly scale: Scale;
  /** Words or signs to choose from; empty where numbers are typed. */
  readonly choices: readonly ScaleChoice[];
  readonly onType: (text: string) => void;
}

/**
 * One score on the list's own scale: typed with a point or a comma, stepped with the arrow keys, or chosen. What is typed counts
 * at once.
 */
export function ScoreField({ label, text, problem, disabled, scale, choices, onType }: Props) {
  const styles = useStyles();
  const number = text.trim() === '' ? NaN : Number(text.trim().replace(',', '.'));
  const [from, to] = scale.kind === 'numbers' ? [scale.from, scale.to] : [1, 10];
  if (choices.length > 0)
    return (
      <Field
        className={styles.field}
        validationState={problem === null ? 'none' : 'error'}
        validationMessage={null}
      >
        <Select
          aria-label={problem === null ? label : `${label}. ${problem}`}
          disabled={disabled}
          value={choices.some((one) => one.text === text) ? text : ''}
          onChange={(_, { value }) => onType(value)}
        >
          <option value="">–</option>
          {choices.map((one) => (
            <option key={one.text} value={one.text}>
              {one.text}
            </option>
          ))}
        </Select>
      </Field>
    );
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
        min={Math.min(from, to)}
        max={Math.max(from, to)}
        step={Math.abs(to - from) <= 1 ? 0.1 : 1}
        precision={2}
        disabled={disabled}
        value={Number.isFinite(number) ? number : null}
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
