import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Change } from '../../excel/changes/change';
import { makeChanges } from '../../excel/changes/makeChanges';
import { notices } from '../../excel/notice';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
  where: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, display: 'block' },
});

interface Props {
  readonly changes: readonly Change[];
  /** Called when the changes were made, were refused, or the user thought better of it. */
  readonly onDone: () => void;
}

/** Before anything changes: every change with its exact cells, and the choice to leave it. */
export function ChangesView({ changes, onDone }: Props) {
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const chosen = changes.filter(({ id }) => !left.has(id));

  const make = async () => {
    setBusy(true);
    notices.send(await makeChanges(chosen));
    onDone();
  };
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };

  return (
    <ViewFrame
      actions={
        <>
          <Button appearance="primary" disabled={busy || chosen.length === 0} onClick={() => void make()}>
            Make {changes.length === 1 ? 'this change' : 'these changes'}
          </Button>
          <Button disabled={busy} onClick={onDone}>
            Cancel
          </Button>
        </>
      }
    >
      <HeadlineBlock
        icon={false}
        headline={{
          tone: 'calm',
          title: 'Before anything changes',
          detail: changes.length === 1 ? 'One change.' : `${changes.length} changes.`,
        }}
      />
      <div className={styles.cards}>
        {changes.map(({ id, title, where }) => (
          <div key={id} className={styles.card}>
            <Checkbox
              checked={!left.has(id)}
              disabled={busy}
              onChange={(_, { checked }) => choose(id, checked === true)}
              label={
                <>
                  <span className={styles.title}>{title}</span>
                  <span className={styles.where}>{where}</span>
                </>
              }
            />
          </div>
        ))}
      </div>
      <Text size={200}>You can take it back with Undo in the message that follows.</Text>
    </ViewFrame>
  );
}
