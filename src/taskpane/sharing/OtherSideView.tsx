import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { privateHits, type PrivateHit } from '../../excel/sharing/privateWords';
import type { Concession, Direction } from '../../negotiation/concession';
import type { ForOtherSide } from '../../negotiation/sharing/otherSide';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import { OtherSidePreview } from './OtherSidePreview';
import { hitSentence } from './sharingWords';
import { SharingFrame } from './SharingFrame';
import { useFirst } from '../theme/useFirst';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  reason: { marginInlineStart: '32px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

const OPEN: ReadonlySet<Concession['status']> = new Set(['idea', 'offered', 'asked']);

/** Chooses what the other side may read; what is shown then is what is copied, and nothing else. */
export function OtherSideView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { reviewed } = usePane();
  const open = reviewed.reading.rows.filter(({ status }) => OPEN.has(status));
  // What lies on the table they know of; ideas are ours alone until somebody ticks them.
  const [ticked, setTicked] = useState<ReadonlySet<number>>(
    () => new Set(open.filter(({ status }) => status !== 'idea').map(({ row }) => row)),
  );
  const [reasons, setReasons] = useState<Readonly<Record<number, string>>>({});
  const [form, setForm] = useState<'text' | 'workbook'>('text');
  const [isShown, setShown] = useState(false);
  const of = (direction: Direction) => open.filter((row) => row.direction === direction);
  const asks = useFirst(of('get'));
  const offers = useFirst(of('give'));
  const chosen = (direction: Direction) => of(direction).filter(({ row }) => ticked.has(row));
  const shared: ForOtherSide = {
    asks: chosen('get').map(({ row, name }) => ({ name, reason: (reasons[row] ?? '').trim() })),
    offers: chosen('give').map(({ name }) => name),
  };
  const names = [...chosen('get'), ...chosen('give')].map(({ name }) => name);
  const hits = (text: string): readonly PrivateHit[] => privateHits(text, reviewed, names);
  const tick = (row: number, isTicked: boolean) =>
    setTicked(new Set([...ticked].filter((one) => one !== row).concat(isTicked ? [row] : [])));

  if (isShown)
    return <OtherSidePreview shared={shared} form={form} names={names} onBack={() => setShown(false)} />;
  const nothing = ticked.size === 0;
  return (
    <SharingFrame
      title="For the other side"
      detail="Asks and reasons in your words. No number of ours, no note, no status goes along."
      onBack={onBack}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={nothing} onClick={() => !nothing && setShown(true)}>
            Show what they will read
          </Button>
          <Button onClick={onBack}>Cancel</Button>
        </>
      }
    >
      <section aria-label="We ask for" className={styles.list}>
        <Heading level={2}>We ask for</Heading>
        {of('get').length === 0 && <Text size={200}>No open row that we get.</Text>}
        {asks.first.map(({ row, name }) => {
          const [hit] = ticked.has(row) ? hits(reasons[row] ?? '') : [];
          return (
            <div key={row} className={styles.list}>
              <Checkbox
                checked={ticked.has(row)}
                label={name}
                onChange={(_, { checked }) => tick(row, checked === true)}
              />
              {ticked.has(row) && (
                <Field
                  className={styles.reason}
                  label={{ children: 'Reason they will read', size: 'small' }}
                  {...(hit && { validationState: 'warning', validationMessage: hitSentence(hit) })}
                >
                  <Input
                    size="small"
                    className={styles.input}
                    input={{ style: { minWidth: 0 } }}
                    aria-label={`Reason they will read: ${name}`}
                    value={reasons[row] ?? ''}
                    onChange={(_, { value }) => setReasons({ ...reasons, [row]: value })}
                  />
                </Field>
              )}
            </div>
          );
        })}
        {asks.more}
      </section>
      <section aria-label="We could offer" className={styles.list}>
        <Heading level={2}>We could offer</Heading>
        {of('give').length === 0 && <Text size={200}>No open row that we give.</Text>}
        {offers.first.map(({ row, name }) => (
          <Checkbox
            key={row}
            checked={ticked.has(row)}
            label={name}
            onChange={(_, { checked }) => tick(row, checked === true)}
          />
        ))}
        {offers.more}
      </section>
      <Field label="Form">
        <RadioGroup value={form} onChange={(_, { value }) => setForm(value === 'workbook' ? value : 'text')}>
          <Radio value="text" label="Text for a message" />
          <Radio value="workbook" label="New workbook" />
        </RadioGroup>
      </Field>
    </SharingFrame>
  );
}
