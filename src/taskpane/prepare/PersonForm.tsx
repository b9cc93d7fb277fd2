import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { PERSON_SIGNALS, type Person } from '../../excel/records/dealRecords';
import { SettingField } from '../settings/SettingField';
import { SIGNAL_WORDS } from './personWords';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px', paddingBlock: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  more: { alignSelf: 'flex-start' },
});

const FIELDS = ['name', 'role', 'wants', 'fears', ...PERSON_SIGNALS] as const;
type PersonTexts = Readonly<Record<(typeof FIELDS)[number], string>>;

interface Props {
  /** null: somebody new. */
  readonly person: Person | null;
  readonly isBusy: boolean;
  readonly onKeep: (person: Person) => void;
  readonly onRemove?: () => void;
  readonly onCancel: () => void;
}

/** Somebody on the other side: a name is enough. */
export function PersonForm({ person, isBusy, onKeep, onRemove, onCancel }: Props) {
  const styles = useStyles();
  const [texts, setTexts] = useState<PersonTexts>(
    () => Object.fromEntries(FIELDS.map((field) => [field, person?.[field] ?? ''])) as PersonTexts,
  );
  const [all, setAll] = useState(() => PERSON_SIGNALS.some((signal) => person?.[signal] !== undefined));
  const [isChecked, setChecked] = useState(false);
  const field = (id: keyof PersonTexts, label: string, problem?: string) => (
    <SettingField
      key={id}
      label={label}
      value={texts[id]}
      problem={problem}
      onChange={(text) => setTexts({ ...texts, [id]: text })}
      onLeave={() => undefined}
    />
  );
  const keep = () => {
    setChecked(true);
    const kept = personOf(texts);
    if (kept !== null) onKeep(kept);
  };
  return (
    <div className={styles.form} role="group" aria-label={person?.name ?? 'Somebody new'}>
      {field('name', 'Name', isChecked && texts.name.trim() === '' ? 'Type a name.' : undefined)}
      {field('role', 'Role')}
      {field('wants', 'Wants')}
      {field('fears', 'Fears')}
      {all ? (
        PERSON_SIGNALS.map((signal) => field(signal, SIGNAL_WORDS[signal]))
      ) : (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setAll(true)}>
          Signals at the table
        </Button>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={isBusy} onClick={keep}>
          Keep
        </Button>
        <Button size="small" disabled={isBusy} onClick={onCancel}>
          Cancel
        </Button>
        {onRemove && (
          <Button size="small" appearance="subtle" disabled={isBusy} onClick={onRemove}>
            Remove
          </Button>
        )}
      </div>
    </div>
  );
}

/** What is kept of what was typed; null without a name. Empty fields are not kept. */
export function personOf(texts: PersonTexts): Person | null {
  const typed = FIELDS.flatMap((field) => {
    const text = texts[field].trim().slice(0, field === 'name' ? 255 : 1_000);
    return text === '' ? [] : [[field, text] as const];
  });
  const { name, ...rest } = Object.fromEntries(typed) as Partial<PersonTexts>;
  return name === undefined ? null : { name, ...rest };
}
