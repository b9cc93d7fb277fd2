import { Button, Field, makeStyles, Radio, RadioGroup, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgreedTerm } from '../../excel/documentation/agreedTerms';
import type { SignedTermNote } from '../../excel/records/dealRecords';
import { foldText } from '../../negotiation/foldText';
import { SettingField } from '../settings/SettingField';
import { Fold } from '../theme/Fold';
import { formatNumber } from '../wording/format';
import { useKeeping } from './useKeeping';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  button: { alignSelf: 'flex-start' },
});

/** Beside each signed term: given once or as a rule, and what would make us open it again. */
export function SignedTermNotes({ terms }: { readonly terms: readonly AgreedTerm[] }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<number | null>(null);
  const term = terms.find(({ row }) => row === chosen) ?? terms[0];
  if (term === undefined) return null;
  const noted = terms.filter(({ kind, trigger }) => kind !== null || trigger !== '').length;
  return (
    <Fold title="Notes on the terms" value={`${formatNumber(noted)} of ${formatNumber(terms.length)}`}>
      <Field label="Term">
        <Select
          size="small"
          className={styles.select}
          value={term.row}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {terms.map(({ row, name }) => (
            <option key={row} value={row}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <TermNote key={term.row} term={term} />
    </Fold>
  );
}

function TermNote({ term }: { readonly term: AgreedTerm }) {
  const styles = useStyles();
  const { isBusy, keep } = useKeeping();
  const [kind, setKind] = useState<string>(term.kind ?? '');
  const [trigger, setTrigger] = useState(term.trigger);
  const save = () =>
    keep(
      'signed',
      (kept) => {
        const key = foldText(term.name);
        const words = trigger.trim().slice(0, 1_000);
        const note: SignedTermNote = {
          name: term.name.slice(0, 255),
          ...(kind === 'one-time' || kind === 'precedent' ? { kind } : {}),
          ...(words === '' ? {} : { trigger: words }),
        };
        return { ...kept, terms: { ...kept.terms, [key]: note } };
      },
      { title: 'Keep a note on a term', said: `The note on “${term.name}” is kept.` },
    );
  return (
    <div className={styles.form}>
      <Field label="Given">
        <RadioGroup
          layout="horizontal"
          style={{ flexWrap: 'wrap' }}
          value={kind}
          onChange={(_, { value }) => setKind(value)}
        >
          <Radio value="one-time" label="One time" />
          <Radio value="precedent" label="As a precedent" />
        </RadioGroup>
      </Field>
      <SettingField
        label="Open it again if"
        hint="Stays in this workbook, never on the sheet of the terms"
        value={trigger}
        onChange={setTrigger}
        onLeave={() => undefined}
      />
      {term.condition !== '' && <Text size={200}>Condition: {term.condition}</Text>}
      <Button className={styles.button} size="small" disabled={isBusy} onClick={() => void save()}>
        Keep
      </Button>
    </div>
  );
}
