import { Button, Checkbox, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Change } from '../../excel/changes/change';
import { useMaking, type Making } from '../frame/useMaking';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';
import { formatNumber } from '../wording/format';

const useStyles = makeStyles({
  heading: { outlineStyle: 'none' },
  cards: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  box: { alignItems: 'flex-start', maxWidth: '100%', marginInlineStart: '-8px' },
  title: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
  where: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    display: 'block',
    overflowWrap: 'anywhere',
  },
  busy: { display: 'flex', alignItems: 'center', columnGap: '8px' },
});

interface Props {
  readonly changes: readonly Change[];
  /** The ribbon opened the pane for them: then the focus is on their button. */
  readonly isFromRibbon: boolean;
  /** Called when the changes were made, were refused, or the user thought better of it. */
  readonly onDone: () => void;
}

/** This changes your cells: every change with its exact cells, and the choice to leave it. */
export function ChangesView({ changes, isFromRibbon, onDone }: Props) {
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { making, make } = useMaking();
  const heading = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement | null>(null);
  const chosen = changes.filter(({ id }) => !left.has(id));
  // Whoever comes from the pane begins with the first words of the view, whoever comes from the ribbon has only to say yes.
  useEffect(() => (isFromRibbon ? button.current : heading.current)?.focus(), [isFromRibbon]);

  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  const isStopping = making?.isStopping === true;

  return (
    <ViewFrame
      actions={
        <>
          <Button
            ref={(element: HTMLButtonElement | null) => {
              button.current = element;
            }}
            appearance="primary"
            disabled={chosen.length === 0}
            disabledFocusable={making !== null}
            onClick={() => void make(chosen).then(onDone)}
          >
            {verbOf(chosen.length === 0 ? changes : chosen)}
          </Button>
          {making === null ? (
            <Button onClick={onDone}>Cancel</Button>
          ) : (
            <Button disabledFocusable={isStopping} onClick={making.stop}>
              Stop
            </Button>
          )}
        </>
      }
    >
      <div ref={heading} tabIndex={-1} className={styles.heading}>
        <HeadlineBlock icon={false} headline={headlineOf(changes.length, making, isStopping)} />
      </div>
      {making?.slow === true && (
        <div className={styles.busy}>
          <Spinner size="tiny" />
          <Text size={200}>{isStopping ? 'Taking back what was made' : making.title}</Text>
        </div>
      )}
      <div className={styles.cards}>
        {changes.map(({ id, title, where }) => (
          <div key={id} className={styles.card}>
            {changes.length === 1 ? (
              <ChangeWords title={title} where={where} />
            ) : (
              <Checkbox
                className={styles.box}
                checked={!left.has(id)}
                disabled={making !== null}
                onChange={(_, { checked }) => choose(id, checked === true)}
                label={<ChangeWords title={title} where={where} />}
              />
            )}
          </div>
        ))}
      </div>
      <Text size={200}>
        All of it is made or nothing. Undo, in the message that follows and under Changes, takes it back.
      </Text>
    </ViewFrame>
  );
}

function ChangeWords({ title, where }: Pick<Change, 'title' | 'where'>) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.title}>{title}</span>
      <span className={styles.where}>{where}</span>
    </>
  );
}

/** The verb of the button: of the change, or of all where they share one. */
function verbOf(changes: readonly Change[]): string {
  const verbs = [...new Set(changes.flatMap(({ asksWith }) => asksWith ?? []))];
  return verbs.length === 1 ? verbs.join('') : 'Write these cells';
}

function headlineOf(count: number, making: Making | null, isStopping: boolean) {
  const detail =
    making?.slow !== true
      ? count === 1
        ? 'One change.'
        : `${formatNumber(count)} changes. Leave out what you do not want.`
      : isStopping
        ? 'Stopping. What was made is taken back.'
        : 'Writing to the workbook.';
  return { tone: 'calm', title: 'This changes your cells', detail } as const;
}
