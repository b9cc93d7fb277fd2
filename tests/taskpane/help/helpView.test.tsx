import { CATALOGUE } from '../../../src/functions/catalogue';
import { FLAGS } from '../../../src/negotiation/concession';
import { HelpView } from '../../../src/taskpane/help/HelpView';
import { KEYS, PRIVACY, SCORES, TROUBLE, WRITTEN } from '../../../src/taskpane/help/helpTexts';
import { FLAG_STYLES } from '../../../src/taskpane/theme/flagStyle';
import { shownView, wordsOf } from '../shownView';

describe('Help', () => {
  const words = wordsOf(shownView(<HelpView />, null));

  test('works without a list', () => {
    expect(words).toMatch(/^Help /);
  });

  test('opens with what the scores and the readings mean', () => {
    for (const { term, text } of SCORES) expect(words).toContain(`${term} ${text}`);
    for (const flag of FLAGS)
      expect(words).toContain(`${FLAG_STYLES[flag].word} ${FLAG_STYLES[flag].meaning}`);
  });

  test('has a topic for everything else, folded', () => {
    for (const topic of ['What is written, and how to remove it', 'Keyboard', 'Privacy'])
      expect(words).toContain(topic);
    expect(words).toContain(`The functions (${CATALOGUE.length})`);
    expect(words).not.toContain(PRIVACY);
  });

  test('tells of everything that is written how to remove it', () => {
    expect(WRITTEN.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['Highlights', 'Result columns', 'History', 'Review sheet', 'Settings']),
    );
  });

  test('knows the two errors that functions show while they are not there', () => {
    expect(TROUBLE.map(({ term }) => term)).toEqual(['#NAME?', '#BUSY!']);
  });

  test('uses the plain words of the pane', () => {
    const texts = [...SCORES, ...WRITTEN, ...KEYS, ...TROUBLE].map(({ text }) => text).join(' ');
    expect(`${words} ${texts}`).not.toMatch(/\b(VM|SL|RE|flag|mirror|budget|Pareto|Nash)\b/);
  });
});
