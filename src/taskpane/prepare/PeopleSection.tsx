import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Copy16Regular, Person20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Person } from '../../excel/records/dealRecords';
import { areSame, withEntry } from '../../excel/records/withEntry';
import { questionsFor } from '../../negotiation/sayIt/personQuestions';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import { copyWording } from '../wording/copyWording';
import { PersonForm } from './PersonForm';
import { aboutPerson, signalLine } from './personWords';
import { useKeeping } from './useKeeping';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', columnGap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  question: { display: 'flex', alignItems: 'flex-start', columnGap: '4px', fontSize: tokens.fontSizeBase200 },
  link: { minHeight: '24px', fontSize: tokens.fontSizeBase200 },
});

/** Who sits on the other side, what they want and fear, and how they behave at the table, with a question for each sign. */
export function PeopleSection() {
  const styles = useStyles();
  const { people } = usePane().reviewed.records;
  const { isBusy, keep } = useKeeping();
  const [edited, setEdited] = useState<number | 'new' | null>(null);
  const save = async (person: Person, at: number | 'new') => {
    const was = at === 'new' ? undefined : people[at];
    await keep('people', (kept) => withEntry(kept, person, was), {
      title: 'Keep a person',
      said: `What you wrote about ${person.name} is kept.`,
    });
    setEdited(null);
  };
  const remove = async (person: Person) => {
    await keep('people', (kept) => kept.filter((one) => !areSame(one, person)), {
      title: 'Remove a person',
      said: `${person.name} is taken off the list.`,
    });
    setEdited(null);
  };
  return (
    <section className={styles.section} aria-label="People on their side">
      <div className={styles.head}>
        <Heading level={2}>People on their side</Heading>
        {edited !== 'new' && (
          <Link as="button" aria-label="Add a person" onClick={() => setEdited('new')}>
            Add
          </Link>
        )}
      </div>
      {people.length === 0 && edited === null && (
        <Text size={200}>
          Who decides, uses, pays and signs there? Kept in this workbook, never in an export.
        </Text>
      )}
      <ul className={styles.list}>
        {people.map((person, at) =>
          edited === at ? (
            <li key={at}>
              <PersonForm
                person={person}
                isBusy={isBusy}
                onKeep={(one) => void save(one, at)}
                onRemove={() => void remove(person)}
                onCancel={() => setEdited(null)}
              />
            </li>
          ) : (
            <li key={at} className={styles.person}>
              <Person20Regular aria-hidden="true" />
              <span>
                <span className={styles.name}>
                  {person.name}
                  {person.role !== undefined && `, ${person.role}`}
                </span>
                {aboutPerson(person) !== '' && <span className={styles.small}>{aboutPerson(person)}</span>}
                <span className={styles.small}>{signalLine(person)}</span>
                {questionsFor(person).map((question) => (
                  <span key={question} className={styles.question}>
                    <span>{question}</span>
                    <Button
                      size="small"
                      appearance="subtle"
                      icon={<Copy16Regular />}
                      aria-label={`Copy: ${question}`}
                      onClick={() => void copyWording(question)}
                    />
                  </span>
                ))}
              </span>
              <Link
                as="button"
                className={styles.link}
                aria-label={`Edit ${person.name}`}
                onClick={() => setEdited(at)}
              >
                Edit
              </Link>
            </li>
          ),
        )}
      </ul>
      {edited === 'new' && (
        <PersonForm
          person={null}
          isBusy={isBusy}
          onKeep={(one) => void save(one, 'new')}
          onCancel={() => setEdited(null)}
        />
      )}
    </section>
  );
}
