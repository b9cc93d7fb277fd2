import { Field, makeStyles, Radio, RadioGroup, SpinButton, Switch, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { DIMENSIONS, type Triple } from '../../negotiation/concession';
import { areWeights } from '../../negotiation/weights';
import { Heading } from '../theme/Heading';
import { DIMENSION_WORDS } from '../wording/words';
import { LimitFields, type ProposedLimit } from './LimitFields';
import { SettingField } from './SettingField';
import { THRESHOLD_FIELDS, WEIGHT_FIELDS, type FieldId, type SettingsTexts } from './settingsDraft';
import { THRESHOLD_WORDS, weightsSentence } from './settingsWords';
import { typedNumber } from './typedNumber';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  three: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(76px, 1fr))', gap: '8px 12px' },
  session: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  spin: { width: '96px' },
});

interface Props {
  readonly texts: SettingsTexts;
  readonly problems: Readonly<Partial<Record<FieldId, string>>>;
  readonly proposed: Triple<ProposedLimit>;
  readonly onType: (id: FieldId, text: string) => void;
}

/** Everything about the deal that the list itself does not say. A field complains once it has been left, then as one types. */
export function SettingsForm({ texts, problems, proposed, onType }: Props) {
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<FieldId>>(new Set());
  const field = (id: FieldId) => ({
    value: texts[id],
    problem: left.has(id) ? problems[id] : undefined,
    onChange: (text: string) => onType(id, text),
    onLeave: () => setLeft((before) => new Set(before).add(id)),
  });
  const weights = WEIGHT_FIELDS.map((id) => (texts[id].trim() === '' ? 1 : typedNumber(texts[id])));
  const [value, leverage, relationship] = weights;
  const usable =
    value != null && leverage != null && relationship != null && areWeights([value, leverage, relationship])
      ? ([value, leverage, relationship] as const)
      : null;

  return (
    <>
      <section className={styles.section} aria-label="The two sides">
        <Heading level={2}>The two sides</Heading>
        <SettingField label="Our name" {...field('us')} />
        <SettingField label="Their name" {...field('them')} />
        <Field label="Kind of deal">
          <RadioGroup value={texts.relationship} onChange={(_, data) => onType('relationship', data.value)}>
            <Radio value="ongoing" label="Ongoing: we will meet again" />
            <Radio value="one-off" label="One-off: the 60% mark only informs" />
          </RadioGroup>
        </Field>
      </section>

      <section className={styles.section} aria-label="Sessions">
        <Heading level={2}>Sessions</Heading>
        <div className={styles.session}>
          <Switch
            label={texts.session === '' ? 'Session under way: not used' : 'Session under way'}
            checked={texts.session !== ''}
            onChange={(_, { checked }) => onType('session', checked ? '1' : '')}
          />
          {texts.session !== '' && (
            <Field
              {...(problems.session !== undefined && {
                validationState: 'error',
                validationMessage: problems.session,
              })}
            >
              <SpinButton
                className={styles.spin}
                aria-label="Session under way"
                min={1}
                value={typedNumber(texts.session)}
                displayValue={texts.session}
                onChange={(_, { value: stepped, displayValue }) =>
                  onType('session', stepped == null ? (displayValue ?? '') : String(stepped))
                }
              />
            </Field>
          )}
        </div>
        <SettingField
          label="Day of signing"
          hint="Leave it empty before; afterwards we say when the signed terms are due for another look"
          type="date"
          {...field('signedOn')}
        />
      </section>

      <LimitFields proposed={proposed} field={field} onUse={(id, text) => onType(id, text)} />

      <section className={styles.section} aria-label="Weights">
        <Heading level={2}>Weights</Heading>
        <Text size={200}>How much each kind of score counts in a total. Only their proportion matters.</Text>
        <div className={styles.three}>
          {DIMENSIONS.map((dimension, i) => {
            const id = WEIGHT_FIELDS[i] ?? 'weightValue';
            return (
              <SettingField
                key={id}
                label={DIMENSION_WORDS[dimension]}
                spoken={`${DIMENSION_WORDS[dimension]} weight`}
                numeric
                {...field(id)}
              />
            );
          })}
        </div>
        {usable && <Text size={200}>{weightsSentence(usable)}</Text>}
      </section>

      <section className={styles.section} aria-label="When something counts">
        <Heading level={2}>When something counts</Heading>
        {THRESHOLD_FIELDS.map((id) => (
          <SettingField key={id} {...THRESHOLD_WORDS[id]} numeric {...field(id)} />
        ))}
      </section>
    </>
  );
}
