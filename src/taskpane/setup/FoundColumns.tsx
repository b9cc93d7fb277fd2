import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Subtract16Regular } from '@fluentui/react-icons';
import type { ColumnChoice } from '../../excel/setup/columnChoice';
import { COLUMN_TABLE, type ColumnUse } from '../../cells/columnTable';
import type { SheetColumn } from '../../excel/setup/sheetColumns';
import { columnName, NOT_IN_THIS_SHEET } from './columnWords';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    paddingBlock: '4px',
    paddingInline: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) minmax(0, 1fr) auto',
    columnGap: '4px',
    alignItems: 'center',
    paddingBlock: '2px',
    borderBlockStartWidth: '1px',
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
    ':first-child': { borderBlockStartStyle: 'none' },
  },
  found: { color: tokens.colorPaletteGreenForeground1 },
  column: { color: tokens.colorNeutralForeground2, textAlign: 'end' },
  change: { minWidth: 0, paddingInline: '6px' },
});

interface Props {
  readonly roles: readonly ColumnUse[];
  readonly choice: ColumnChoice;
  readonly columns: readonly SheetColumn[];
  readonly onChange: (role: ColumnUse) => void;
}

/** What was found without a doubt, one line each, and the way to change it all the same. */
export function FoundColumns({ roles, choice, columns, onChange }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {roles.map((role) => {
        const column = columns.find((one) => one.column === choice[role]);
        const { label } = COLUMN_TABLE[role];
        return (
          <li key={role} className={styles.item}>
            {column === undefined ? (
              <Subtract16Regular aria-hidden="true" />
            ) : (
              <CheckmarkCircle16Filled className={styles.found} aria-hidden="true" />
            )}
            <span>{label}</span>
            <span className={styles.column}>
              {column === undefined ? NOT_IN_THIS_SHEET : columnName(column)}
            </span>
            <Button
              className={styles.change}
              appearance="transparent"
              size="small"
              aria-label={`Change the column of ${label}`}
              onClick={() => onChange(role)}
            >
              Change
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
