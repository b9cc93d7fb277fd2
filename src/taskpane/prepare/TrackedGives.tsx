import { Button, Checkbox, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { addRowsChange } from '../../excel/changes/addRowsChange';
import { planNewRows } from '../../excel/changes/newRows';
import { explainRefusal } from '../../excel/explain';
import { notices } from '../../excel/notice';
import type { TrackedGive } from '../../negotiation/prepare/trackedGives';
import { usePane } from '../frame/pane';
import { copyText } from '../wording/copyText';
import { formatNumber } from '../wording/format';
import { STATUS_WORDS } from '../wording/words';

const useStyles = makeStyles({
  gives: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  give: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: 'anywhere' },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly gives: readonly TrackedGive[];
  /** Whether those that are missing on the list are ticked from the start. */
  readonly areTicked: boolean;
}

/** Gives that can be put on the list, to be scored like everything else, and what those that stand there brought back. */
export function TrackedGives({ gives, areTicked }: Props) {
  const styles = useStyles();
  const { reviewed, chooseRow, propose } = usePane();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const missing = gives.filter(({ row }) => row === null);
  const isTicked = (name: string) => turned.has(name) !== areTicked;
  const ticked = missing.filter(({ name }) => isTicked(name));
  const turn = (name: string) =>
    setTurned(new Set(turned.has(name) ? [...turned].filter((one) => one !== name) : [...turned, name]));
  const add = async () => {
    const rows = ticked.map(({ name }) => ({ name, direction: 'give' as const }));
    const plan = planNewRows(reviewed, rows);
    if (!('kind' in plan)) {
      propose([addRowsChange(reviewed, rows)]);
      return;
    }
    const isCopied = await copyText(ticked.map(({ name }) => name).join('\n'));
    notices.send({
      kind: 'problem',
      text: `${explainRefusal(plan)}${isCopied ? ' The names are copied.' : ''}`,
    });
  };
  return (
    <div className={styles.gives}>
      <ul className={styles.list}>
        {gives.map(({ name, row, status, broughtBack }) => (
          <li key={name} className={styles.give}>
            {row === null ? (
              <Checkbox
                checked={isTicked(name)}
                label={{ children: name, className: styles.name }}
                onChange={() => turn(name)}
              />
            ) : (
              <>
                <span className={styles.name}>
                  {name}
                  <span className={styles.small}>{trackedLine({ status, broughtBack })}</span>
                </span>
                <Link
                  as="button"
                  className={styles.link}
                  aria-label={`Row ${row}, ${name}`}
                  onClick={() => chooseRow(row)}
                >
                  Row {row}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
      {missing.length === 0 ? (
        <Text size={200}>All of them stand on your list.</Text>
      ) : (
        <Button
          className={styles.button}
          size="small"
          icon={<Add16Regular />}
          disabledFocusable={ticked.length === 0}
          onClick={() => {
            if (ticked.length > 0) void add();
          }}
        >
          {ticked.length === 0
            ? 'Add as rows to score'
            : `Add ${formatNumber(ticked.length)} as ${ticked.length === 1 ? 'a row' : 'rows'} to score`}
        </Button>
      )}
    </div>
  );
}

/** What became of a give that stands on the list. @example trackedLine({ status: 'agreed', broughtBack: ['Volume'] })  // 'Agreed; brought back Volume' */
export function trackedLine({ status, broughtBack }: Pick<TrackedGive, 'status' | 'broughtBack'>): string {
  if (status === null) return 'Waits for its scores';
  const word = STATUS_WORDS[status];
  const where = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  if (broughtBack.length > 0) return `${where}; brought back ${broughtBack.join(', ')}`;
  return status === 'agreed' ? `${where}; nothing came back yet` : where;
}
