import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { dayNumber, isoDate } from '../../cells/excelDate';
import type { Lesson } from '../../excel/records/dealRecords';
import { foldText } from '../../negotiation/foldText';
import { usePane } from '../frame/pane';
import { useKeeping } from '../prepare/useKeeping';
import { SettingField } from '../settings/SettingField';
import { Fold } from '../theme/Fold';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

const FIELDS = [
  ['surprised', 'What surprised us?'],
  ['learned', 'What did we learn about them?'],
  ['change', 'What will we change?'],
] as const;

/** Two lines at the end of a session, kept with it and shown when the next one is prepared. */
export function LessonForm() {
  const styles = useStyles();
  const { reviewed } = usePane();
  const { isBusy, keep } = useKeeping();
  const { session, deal, records } = reviewed;
  const counterparty = deal.parties.them;
  const isThis = (lesson: Lesson) =>
    lesson.session === session && foldText(lesson.counterparty) === foldText(counterparty);
  const kept = records.lessons.find(isThis);
  const [typed, setTyped] = useState<Readonly<Partial<Record<(typeof FIELDS)[number][0], string>>>>({});
  const textOf = (field: (typeof FIELDS)[number][0]) => typed[field] ?? kept?.[field] ?? '';
  const save = () => {
    const filled = FIELDS.flatMap(([field]) => {
      const text = textOf(field).trim().slice(0, 1_000);
      return text === '' ? [] : [[field, text] as const];
    });
    const lesson: Lesson = {
      ...{ session, counterparty, day: isoDate(dayNumber(new Date())) },
      ...Object.fromEntries(filled),
    };
    return keep(
      'lessons',
      (all) => [...all.filter((one) => !isThis(one)), ...(filled.length === 0 ? [] : [lesson])],
      {
        title: 'Keep the lessons',
        said: 'The lessons are kept. Prepare shows them before the next session.',
      },
    ).then(() => setTyped({}));
  };
  return (
    <Fold title="Lessons" value={kept === undefined ? '' : 'kept'}>
      {FIELDS.map(([field, label]) => (
        <SettingField
          key={field}
          label={label}
          value={textOf(field)}
          onChange={(text) => setTyped({ ...typed, [field]: text })}
          onLeave={() => undefined}
        />
      ))}
      <Button className={styles.button} size="small" disabled={isBusy} onClick={() => void save()}>
        Keep the lessons
      </Button>
    </Fold>
  );
}
