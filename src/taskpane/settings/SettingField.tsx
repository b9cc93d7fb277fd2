import { Field, Input, type InputProps } from '@fluentui/react-components';

interface Props {
  readonly label: string;
  /** The full name for those who do not see the heading above it, where the label alone is not unique. */
  readonly spoken?: string;
  readonly hint?: string;
  readonly value: string;
  /** What is wrong with it, in words; shown beside the field. */
  readonly problem?: string | undefined;
  readonly type?: InputProps['type'];
  /** Numbers bring up the keyboard with digits where there is one. */
  readonly numeric?: boolean;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

/** One field of the settings: its name, what it does, and what is wrong with what was typed. */
export function SettingField({
  label,
  spoken,
  hint,
  value,
  problem,
  type,
  numeric = false,
  onChange,
  onLeave,
}: Props) {
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { validationState: 'error', validationMessage: problem })}
    >
      <Input
        value={value}
        {...(spoken !== undefined && { 'aria-label': spoken })}
        {...(type !== undefined && { type })}
        {...(numeric && { inputMode: 'decimal' })}
        style={{ minWidth: 0, width: '100%' }}
        input={{ style: { minWidth: 0 } }}
        onChange={(_, data) => onChange(data.value)}
        onBlur={onLeave}
      />
    </Field>
  );
}
