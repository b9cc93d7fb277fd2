import { SettingsView } from '../../../src/taskpane/settings/SettingsView';
import { LIST, reviewedSheets } from '../prepare/reviewedSheet';
import { shownView, wordsOf } from '../shownView';

const shown = (deal = {}, notes: readonly string[] = []) =>
  shownView(<SettingsView />, reviewedSheets({ 'Deal sheet': LIST }, deal, notes));

describe('Settings', () => {
  test('are calm where nothing is set: usual values in the fields, nothing to keep', () => {
    const markup = shown();
    expect(wordsOf(markup)).toContain('None of them is needed');
    expect(wordsOf(markup)).toContain('Session under way: not used');
    expect(wordsOf(markup)).not.toContain('Keep these settings');
    expect(markup).toMatch(/value="60"/);
  });

  test('propose half of what the list would give away, and say how it was computed', () => {
    expect(wordsOf(shown())).toContain(
      'Half of 9, the sum of our leverage scores over all gives, is about 5. Use it',
    );
  });

  test('propose nothing where the proposal is taken already', () => {
    expect(wordsOf(shown({ budgets: [null, 5, null] }))).not.toContain('our leverage scores');
  });

  test('say what could not be used of what the workbook keeps', () => {
    expect(wordsOf(shown({}, ['The weights could not be read.']))).toContain(
      'The weights could not be read.',
    );
  });

  test('give every field its name, and no field the words of another product', () => {
    const markup = shown({ session: 3 });
    for (const input of markup.match(/<input[^>]*>/g) ?? []) expect(input).toMatch(/id="|aria-label/);
    expect(wordsOf(markup)).not.toMatch(/\b(VM|SL|RE|flag|mirror|budget|Pareto|Nash)\b/);
  });
});
