import { Dropdown, Link, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NamedRow } from '../../excel/changes/writtenRow';
import { Heading } from '../theme/Heading';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '32px',
    paddingBlock: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' },
  add: { minWidth: 0, alignSelf: 'stretch' },
});

export interface OptionLine {
  readonly key: string;
  readonly words: ReactNode;
  /** What the line is about, for those who hear its verb. */
  readonly about: string;
  /** The verb at the end of the line; absent where nothing can be done. */
  readonly verb?: string;
  readonly onPress?: () => void;
}

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly lines: readonly OptionLine[];
  readonly children?: ReactNode;
}

/** Rows of an option, each with the verb that takes it away again. */
export function OptionRows({ title, note, lines, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <Heading level={2}>{title}</Heading>
      {note !== undefined && <Text size={200}>{note}</Text>}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map(({ key, words, verb, about, onPress }) => (
            <li key={key} className={styles.line}>
              <span className={styles.name}>{words}</span>
              {verb !== undefined && (
                <Link as="button" aria-label={`${verb}: ${about}`} onClick={onPress}>
                  {verb}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

/** Chooses one of some rows. */
export function RowChoice({
  label,
  rows,
  onChoose,
}: {
  readonly label: string;
  readonly rows: readonly NamedRow[];
  readonly onChoose: (row: NamedRow) => void;
}) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <Dropdown
      className={styles.add}
      size="small"
      aria-label={label}
      placeholder={label}
      value=""
      selectedOptions={[]}
      onOptionSelect={(_, { optionValue }) => {
        const chosen = rows.find(({ row }) => String(row) === optionValue);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {rows.map(({ row, name }) => (
        <Option key={row} value={String(row)} text={`${name}, row ${row}`}>
          {name}, row {row}
        </Option>
      ))}
    </Dropdown>
  );
}
