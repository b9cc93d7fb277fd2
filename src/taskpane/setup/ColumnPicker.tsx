import { Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { COLUMN_TABLE, type ColumnUse } from '../../cells/columnTable';
import type { SheetColumn } from '../../excel/setup/sheetColumns';
import { columnName, isRequired, NOT_IN_THIS_SHEET } from './columnWords';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', rowGap: '4px', minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  dropdown: { minWidth: 0, width: '100%' },
});

/** Stands for no column among the options, whose values are texts. */
const NONE = 'none';

interface Props {
  readonly role: ColumnUse;
  readonly columns: readonly SheetColumn[];
  readonly chosen: number | null;
  readonly onChoose: (column: number | null) => void;
  /** The user opened the list: now is the time to show the column in the sheet. */
  readonly onOpen: () => void;
}

/** One question: which column is this? With the first values of the answer, so that it can be checked without looking away. */
export function ColumnPicker({ role, columns, chosen, onChoose, onOpen }: Props) {
  const styles = useStyles();
  const id = useId();
  const { label, hint } = COLUMN_TABLE[role];
  const column = columns.find((one) => one.column === chosen);
  const none = isRequired(role) ? 'Choose a column' : NOT_IN_THIS_SHEET;
  return (
    <div className={styles.picker}>
      <span id={`${id}-label`} className={styles.label}>
        {label}
      </span>
      <span id={`${id}-hint`} className={styles.quiet}>
        {hint}
      </span>
      <Dropdown
        className={styles.dropdown}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint ${id}-sample`}
        value={column === undefined ? none : columnName(column)}
        selectedOptions={[column === undefined ? NONE : String(column.column)]}
        onOpenChange={(_, { open }) => {
          if (open) onOpen();
        }}
        onOptionSelect={(_, { optionValue }) =>
          onChoose(optionValue === undefined || optionValue === NONE ? null : Number(optionValue))
        }
      >
        {!isRequired(role) && (
          <Option value={NONE} text={none}>
            {none}
          </Option>
        )}
        {columns.map((one) => (
          <Option key={one.column} value={String(one.column)} text={columnName(one)}>
            {columnName(one)}
          </Option>
        ))}
      </Dropdown>
      <span id={`${id}-sample`} className={styles.quiet}>
        {column !== undefined &&
          (column.sample.length === 0 ? 'Nothing below it yet' : column.sample.join(', '))}
      </span>
    </div>
  );
}
