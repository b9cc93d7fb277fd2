import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px' },
  number: { width: '72px', minWidth: 0 },
});

interface Props {
  /** A scale of numbers, as an answer says it: "0 to 7". */
  readonly onAnswer: (answer: string) => void;
}

/** What a scale runs from and to, where none of the answers says it. From the larger to the smaller is a scale turned round. */
export function OwnScale({ onAnswer }: Props) {
  const styles = useStyles();
  const [from, setFrom] = useState('1');
  const [to, setTo] = useState('7');
  const numbers = [from, to].map((text) =>
    text.trim() === '' ? NaN : Number(text.trim().replace(',', '.')),
  );
  const isScale = numbers.every((number) => Math.abs(number) <= 1000) && numbers[0] !== numbers[1];
  return (
    <form
      className={styles.form}
      aria-label="Another scale"
      onSubmit={(event) => {
        event.preventDefault();
        if (isScale) onAnswer(numbers.join(' to '));
      }}
    >
      <Field label="Least is" size="small">
        <Input
          className={styles.number}
          inputMode="decimal"
          value={from}
          onChange={(_, { value }) => setFrom(value)}
        />
      </Field>
      <Field label="Most is" size="small">
        <Input
          className={styles.number}
          inputMode="decimal"
          value={to}
          onChange={(_, { value }) => setTo(value)}
        />
      </Field>
      <Button type="submit" disabledFocusable={!isScale}>
        Use this scale
      </Button>
    </form>
  );
}
