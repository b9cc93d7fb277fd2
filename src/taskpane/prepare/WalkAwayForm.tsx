import { Button, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { dealChange } from '../../excel/changes/dealChange';
import { makeChanges } from '../../excel/changes/makeChanges';
import { STRENGTHS, type WalkAway } from '../../excel/deal/dealSettings';
import { notices } from '../../excel/notice';
import { usePane } from '../frame/pane';
import { SettingField } from '../settings/SettingField';
import { readWalkAway, walkAwayTexts, type WalkAwayTexts } from './walkAwayDraft';
import { STRENGTH_WORDS } from './walkAwayWords';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  strengths: { flexWrap: 'wrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  more: { alignSelf: 'flex-start' },
});

interface Props {
  readonly walkAway: WalkAway;
  readonly onDone: () => void;
}

/** One question first; the rest, of which nothing has to be filled, behind More. */
export function WalkAwayForm({ walkAway, onDone }: Props) {
  const styles = useStyles();
  const { readAgain } = usePane();
  const [texts, setTexts] = useState(() => walkAwayTexts(walkAway));
  const [all, setAll] = useState(() => Object.keys(walkAway).some((key) => key !== 'alternative'));
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const read = readWalkAway(texts);

  const field = (
    id: keyof WalkAwayTexts,
    label: string,
    more: Partial<Parameters<typeof SettingField>[0]> = {},
  ) => (
    <SettingField
      label={label}
      value={texts[id]}
      problem={checked ? read.problems[id as keyof typeof read.problems] : undefined}
      onChange={(text) => setTexts({ ...texts, [id]: text })}
      onLeave={() => setChecked(true)}
      {...more}
    />
  );
  const save = async () => {
    setChecked(true);
    if (read.walkAway === null) return;
    setBusy(true);
    const words = { title: 'Keep your walk-away', where: '', said: 'Your walk-away is kept.' };
    notices.send(await makeChanges([dealChange({ walkAway: read.walkAway }, words)]));
    await readAgain();
    setBusy(false);
    onDone();
  };

  return (
    <div className={styles.form}>
      {field('alternative', 'What will you do if this fails?')}
      {all ? (
        <>
          <Field label="How strong is that?">
            <RadioGroup
              layout="horizontal"
              className={styles.strengths}
              value={texts.strength}
              onChange={(_, { value }) => setTexts({ ...texts, strength: value })}
            >
              {STRENGTHS.map((strength) => (
                <Radio key={strength} value={strength} label={STRENGTH_WORDS[strength]} />
              ))}
            </RadioGroup>
          </Field>
          {field('value', 'Walk away below', { hint: 'Points of the whole deal, to us', numeric: true })}
          {field('money', 'The same in money', { hint: 'For you to see; offers are compared in points' })}
          {field('target', 'Target', { numeric: true })}
          {field('firstOffer', 'First offer', { numeric: true })}
          {field('reason', 'Its reason')}
          {field('theirs', 'Their walk-away, our guess', {
            hint: 'Points of the whole deal, to them',
            numeric: true,
          })}
          {field('deadline', 'Our own deadline', { type: 'date' })}
        </>
      ) : (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setAll(true)}>
          More
        </Button>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={busy} onClick={() => void save()}>
          Keep
        </Button>
        <Button size="small" disabled={busy} onClick={onDone}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
