import { SayItForm } from '../../../src/taskpane/sayIt/SayItForm';
import { sayingsAbout, sayingsTo } from '../../../src/taskpane/sayIt/sayItWords';
import { shownView, wordsOf } from '../shownView';

const ROW = { name: 'Exclusivity', direction: 'give', inReturn: [] } as const;

test('what to say is sorted by what it is for, and no two choices look alike', () => {
  const groups = sayingsAbout(ROW);
  expect(groups.map(({ title }) => title)).toEqual([
    'Words',
    'If they call it small',
    'Questions to understand',
    'Questions to try out',
    'Questions to test',
    'Questions to weigh',
  ]);
  const labels = groups.flatMap(({ sayings }) => sayings.map(({ label }) => label));
  expect(new Set(labels).size).toBe(labels.length);
});

test('the first words stand in a field of their own, to be edited and copied', () => {
  const markup = shownView(<SayItForm row={ROW} />, null);
  expect(markup).toMatch(/<textarea[^>]*aria-label="Words about Exclusivity"/);
  expect(wordsOf(markup)).toContain('then we can offer “Exclusivity”. Copy');
});

test('where they call it small, the answer to that comes first', () => {
  expect(sayingsAbout(ROW, true)[0]?.title).toBe('They call it small');
  expect(wordsOf(shownView(<SayItForm row={ROW} isCalledSmall />, null))).toContain(
    'If “Exclusivity” is small for you, then let us set something small of yours beside it. Copy',
  );
});

test('who showed something about the row has a question of their own, which says the row and not our note', () => {
  const people = [
    { name: 'Ana Ruiz', isInflexibleOn: 'exclusivity, says her boss' },
    { name: 'Jon', wants: 'Exclusivity' },
  ];
  expect(sayingsTo(people, ROW)).toEqual([
    {
      title: 'Questions to Ana Ruiz',
      sayings: [asSaid('What would have to be true for “Exclusivity” to move at all?')],
    },
  ]);
  expect(shownView(<SayItForm row={ROW} people={people} />, null)).toContain('Questions to Ana Ruiz');
});

const asSaid = (words: string) => ({ label: words, words });
