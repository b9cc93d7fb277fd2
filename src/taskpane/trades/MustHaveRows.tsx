import { Button, Checkbox, makeStyles, tokens, useFluent } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { NamedRow } from '../../excel/changes/writtenRow';
import { formatNumber } from '../wording/format';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  open: { marginInlineStart: '-8px' },
  list: { margin: 0, padding: 0, listStyleType: 'none', alignSelf: 'stretch' },
  check: { display: 'flex', marginInlineStart: '-8px' },
  row: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

interface Props {
  /** The rows that can be traded. */
  readonly rows: readonly NamedRow[];
  readonly mustHave: readonly number[];
  readonly onMustHave: (row: NamedRow, isOn: boolean) => void;
}

/** Rows that the user will not do without; behind a button, since most need none. */
export function MustHaveRows({ rows, mustHave, onMustHave }: Props) {
  const styles = useStyles();
  const { dir } = useFluent();
  const [shown, setShown] = useState(mustHave.length > 0);
  if (rows.length === 0) return null;
  const count = mustHave.length === 0 ? '' : ` (${formatNumber(mustHave.length)})`;
  return (
    <section className={styles.section} aria-label="Must be in">
      <Button
        className={styles.open}
        size="small"
        appearance="subtle"
        icon={
          shown ? (
            <ChevronDown16Regular />
          ) : dir === 'rtl' ? (
            <ChevronLeft16Regular />
          ) : (
            <ChevronRight16Regular />
          )
        }
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {shown ? `Rows that must be in${count}` : `Choose rows that must be in${count}`}
      </Button>
      {shown && (
        <ul className={styles.list}>
          {rows.map(({ row, name }) => (
            <li key={row}>
              <Checkbox
                className={styles.check}
                checked={mustHave.includes(row)}
                label={
                  <>
                    {name} <span className={styles.row}>row {row}</span>
                  </>
                }
                onChange={(_, { checked }) => onMustHave({ row, name }, checked === true)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
