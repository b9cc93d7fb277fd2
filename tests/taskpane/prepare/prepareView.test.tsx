import type { DealSettings } from '../../../src/excel/deal/dealSettings';
import type { DealRecords } from '../../../src/excel/records/dealRecords';
import { guessKey } from '../../../src/negotiation/prepare/guessKey';
import { Prepared } from '../../../src/taskpane/prepare/PrepareView';
import { TrackedGives } from '../../../src/taskpane/prepare/TrackedGives';
import { searchGuesses } from '../../../src/taskpane/prepare/searchGuesses';
import { NO_WISHES } from '../../../src/taskpane/trades/tradeWishes';
import { HEADINGS, LIST, reviewedSheets } from './reviewedSheet';
import { shownView, wordsOf } from '../shownView';

type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;

const shown = (deal: Partial<DealSettings> = {}, sheets: Sheets = {}, records: Partial<DealRecords> = {}) => {
  const reviewed = reviewedSheets({ 'Deal sheet': LIST, ...sheets }, deal, [], records);
  const search = searchGuesses(reviewed, NO_WISHES);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return shownView(<Prepared found={step.value} />, reviewed);
};

const ASKED = guessKey({ name: 'Exclusivity', dimension: 'leverage', score: 6 });

describe('gives that are named elsewhere', () => {
  const gives = [
    { name: 'They set the agenda', row: null, status: null, broughtBack: [] },
    { name: 'They write the first draft', row: 9, status: null, broughtBack: [] },
    { name: 'Newsletter', row: 4, status: 'agreed', broughtBack: ['Volume'] },
  ] as const;
  const words = (areTicked: boolean, of: Parameters<typeof TrackedGives>[0]['gives'] = gives) =>
    wordsOf(
      shownView(<TrackedGives gives={of} areTicked={areTicked} />, reviewedSheets({ 'Deal sheet': LIST })),
    );

  test('are offered as rows to score, or told with what became of them', () => {
    expect(words(true)).toBe(
      'They set the agenda They write the first draft Waits for its scores Row 9 Newsletter Agreed; brought back Volume Row 4 Add 1 as a row to score',
    );
    expect(words(false)).toContain('Add as rows to score');
  });

  test('are offered no more once all of them stand on the list', () => {
    expect(words(true, gives.slice(1))).toContain('All of them stand on your list.');
  });
});

describe('Prepare', () => {
  test('says in one sentence what is left before the next session, and how far it is', () => {
    const words = wordsOf(shown());
    expect(words).toContain('Seven things left before session 3 Start with how much you may give away.');
    expect(words).toContain('3 of 10 done');
  });

  test('names what is missing in each step, with the row to go to', () => {
    const words = wordsOf(shown());
    expect(words).toContain('Score every row 2 of 3 done. Roadmap meeting is not scored. Row 4');
    expect(words).toContain('Pair every give with an ask Exclusivity has nothing asked in return. Row 2');
    expect(words).toContain('Set a limit for each kind of score 0 of 3 set. Set limits');
  });

  test('tells done from to do without colour', () => {
    const markup = shown({ budgets: [30, 24, 24] });
    expect(markup.match(/aria-label="Done"/g)).toHaveLength(1);
    expect(markup.match(/aria-label="To do"/g)).toHaveLength(6);
  });

  test('asks about the guess on which most hangs, with the chance that the reading changes', () => {
    const words = wordsOf(shown());
    expect(words).toContain('Exclusivity: is their leverage really 6? The question stands below.');
    expect(words).toContain(
      'We guess their leverage at 6. 50 in 100 that the reading changes. What could you do with “Exclusivity” that you cannot do today?',
    );
  });

  test('says what the answer to a question is expected to bring, one question first', () => {
    const list = [
      HEADINGS,
      ['Training days', 2, 2, 2, 5, 5, 5, 'Give', 'Idea', '', '', ''],
      ['Reference', 6, 6, 6, 3, 3, 2, 'Get', 'Offered', '', '', ''],
      ['Help line', 1, 1, 1, 3, 3, 2, 'Give', 'Idea', '', '', ''],
      ['Early invoice', 4, 4, 3, 3, 2, 2, 'Get', 'Idea', '', '', ''],
    ];
    const words = wordsOf(shown({ relationship: 'one-off' }, { 'Deal sheet': list }));
    expect(words).toMatch(/Knowing better is worth about \d(\.\d)? points? to us\./);
    expect(words).toContain('Show 2 more questions');
    expect(words.match(/Mark as asked/g)).toHaveLength(1);
  });

  test('says that it is looking while the questions are weighed, and asks none', () => {
    const reviewed = reviewedSheets({ 'Deal sheet': LIST });
    const words = wordsOf(shownView(<Prepared found={null} />, reviewed));
    expect(words).toContain('Test your biggest guess Looking for the question that brings most.');
    expect(words).not.toContain('Ask next');
  });

  test('says whom to ask and why, and asks about what they showed at the table', () => {
    const asked = (person: DealRecords['people'][number]) => wordsOf(shown({}, {}, { people: [person] }));
    const seen = asked({
      name: 'Ana Ruiz',
      role: 'purchasing',
      hesitatesAt: 'exclusivity.',
      wants: 'it all',
    });
    expect(seen).toContain(
      'Ask Ana Ruiz, purchasing: hesitates at exclusivity. You thought twice about “Exclusivity”. What did you see there? Copy',
    );
    expect(seen).not.toContain('What could you do with “Exclusivity”');
    const believed = asked({ name: 'Ana Ruiz', fears: 'exclusivity' });
    expect(believed).toContain('Ask Ana Ruiz: fears exclusivity. What could you do with “Exclusivity”');
    expect(asked({ name: 'Ana Ruiz', wants: 'a late launch' })).not.toContain('Ask Ana Ruiz');
  });

  test('is done with a guess that was asked about', () => {
    const words = wordsOf(shown({ askedAbout: [ASKED] }));
    expect(words).toContain('Six things left');
    expect(words).not.toContain('What could you do with “Exclusivity”');
  });

  test('says so when everything is there, and offers nothing to go to', () => {
    const list = [
      HEADINGS,
      ['Exclusivity', 1, 1, 1, 9, 9, 9, 'Give', 'Agreed', 2, 'Commitment', ''],
      ['Commitment', 9, 9, 9, 1, 1, 1, 'Get', 'Agreed', 2, '', ''],
    ];
    const answers = { power: 'no', urgency: 'no', shadow: 'no', 'one-person': 'no', process: 'no' } as const;
    const words = wordsOf(
      shown(
        { budgets: [30, 24, 24], walkAway: { alternative: 'Renew' } },
        { 'Deal sheet': list },
        { checks: { mistakes: { '3': answers }, gives: {}, rankings: {} } },
      ),
    );
    expect(words).toContain('Ready for session 3 All steps are done.');
    expect(words).not.toContain('Go to the next gap');
  });

  test('names who of several scorers scored what', () => {
    const list = [
      [null, 'Finance', null, null, 'Legal', null, null, 'Mean', null, null],
      ['Item', 'VM', 'SL', 'RE', 'VM', 'SL', 'RE', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE'],
      ['Support engineer', 4, 4, 3, 4, 9, 3, 4, 6.5, 3, 4, 2, 4],
      ['Training', 1, 1, 2, 1, 1, 2, 1, 1, 2, 5, 4, 5],
      ['Helpline', 2, 1, 2, 2, 1, 2, 2, 1, 2, 5, 4, 5],
    ];
    const words = wordsOf(shown({}, { 'Deal sheet': list }));
    expect(words).toContain('Settle scores you disagree on Support engineer, leverage: Finance 4, Legal 9.');
  });

  test('says nothing of the past or of signing where neither is known', () => {
    expect(wordsOf(shown())).not.toMatch(/past deals|Signed terms/);
  });

  test('shows this deal against past deals: what is usual, and what is far from it', () => {
    const past = Array.from({ length: 12 }, (_, i) => ['Exclusivity', 'Give', `Deal ${i}`, 7, 6, 5]);
    const Library = [['Type', 'Direction', 'Deal', 'VM', 'SL', 'RE'], ...past];
    const markup = shown({}, { Library });
    expect(wordsOf(markup)).toContain('from the list on “Library”');
    expect(wordsOf(markup)).toContain('Exclusivity 12 deals Leverage: 9 here, usually 6');
    expect(markup).toContain(
      'aria-label="On a line from 1 to 10: 9 here, usually 6; half of them lie between 6 and 6"',
    );
  });

  test('says when the signed terms are due for another look', () => {
    expect(wordsOf(shown({ signedOn: '2020-01-01' }))).toMatch(
      /Signed terms to look at again Calendar file The next look was due on .*2020.*, [\d.,]+ days ago\. Looked at today/,
    );
  });

  test('folds what is done into one line, and opens the checks in place', () => {
    const words = wordsOf(shown());
    expect(words).toContain('List, guesses, disagreements');
    expect(words).toContain('Check five common mistakes 0 of 5 clear');
    expect(words).toContain('Check a strategic give Exclusivity: 0 of 5 yes');
    expect(words).not.toContain('Do we take their power for leverage?');
  });

  test('lists the people on their side with what they want, their signs and a question for each', () => {
    const people = [
      { name: 'Ana Ruiz', role: 'purchasing', wants: 'the price cap', fears: 'a late launch' },
      { name: 'Jon Berg', hesitatesAt: 'the audit' },
    ];
    const words = wordsOf(shown({}, {}, { people }));
    expect(words).toContain(
      'Ana Ruiz, purchasing Wants the price cap. Fears a late launch. No signal yet Edit',
    );
    expect(words).toContain(
      'Signal: hesitates at the audit You thought twice about “the audit”. What did you see there?',
    );
  });

  test('shows the lessons with the same counterparty, the latest first, and those with no other', () => {
    const lesson = (session: number, counterparty: string, learned: string) => ({
      ...{ session, counterparty, learned, day: '2026-05-01' },
    });
    const lessons = [
      lesson(1, 'Northwind', 'They plan in May'),
      lesson(2, 'northwind', 'Legal decides'),
      lesson(2, 'Fabrikam', 'They pay late'),
    ];
    const words = wordsOf(shown({ parties: { us: '', them: 'Northwind' } }, {}, { lessons }));
    expect(words).toMatch(/What we learned with Northwind Session 2, .*About them: Legal decides Session 1/);
    expect(words).not.toContain('They pay late');
  });

  test('offers approved gives from a sheet of that name, with what is still free', () => {
    const sheet = [
      ['Approved gives', 'Who'],
      ['Training day', 'Ana'],
      ['Exclusivity', 'Jon'],
    ];
    expect(wordsOf(shown({}, { 'Approved gives': sheet }))).toContain('Approved low-cost gives 1 free');
    expect(wordsOf(shown())).not.toContain('Approved low-cost gives');
  });

  test('calls for a look at the terms where something came that was watched for', () => {
    const signed = { terms: {}, events: [{ what: 'The merger', cameOn: '2020-02-03' }] };
    const words = wordsOf(shown({ signedOn: '2020-01-01' }, {}, { signed }));
    expect(words).toMatch(/Look at the terms now: The merger came on .*2020/);
    const looked = shown({ signedOn: '2020-01-01', lastReviewed: '2020-02-04' }, {}, { signed });
    expect(wordsOf(looked)).toContain('The next look was due on');
  });

  test('compares what was expected in return with what came, in money', () => {
    const matrix = [
      ['Concession', 'Cost', 'Expected return', 'Realised return', 'Status'],
      ['Discount', 20_000, 200_000, 150_000, 'Agreed'],
      ['Training', 5_000, 40_000, '', 'Agreed'],
    ];
    const words = wordsOf(shown({ signedOn: '2020-01-01' }, { Matrix: matrix }));
    expect(words).toContain('Expected in return 200,000, came back 150,000 so far: 75%.');
  });
});
