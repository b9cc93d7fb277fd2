import { parseDeal, dealText } from '../../../src/excel/deal/deal';
import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
import {
  defaultTexts,
  readSettings,
  settingsTexts,
  type FieldId,
} from '../../../src/taskpane/settings/settingsDraft';
import {
  changedSettingsTexts,
  proposalSentence,
  weightsSentence,
} from '../../../src/taskpane/settings/settingsWords';
import { typedNumber } from '../../../src/taskpane/settings/typedNumber';

const read = (texts: Partial<Record<FieldId, string>>, deal: DealSettings = NEW_DEAL) =>
  readSettings({ ...settingsTexts(deal), ...texts }, deal);

describe('A typed number', () => {
  test('may have a point or a comma, and a percent sign', () => {
    expect(['2,5', '2.5', ' 24 ', '60 %', '.5', '7,'].map(typedNumber)).toEqual([2.5, 2.5, 24, 60, 0.5, 7]);
  });

  test('is nothing else', () => {
    for (const text of ['', 'lots', '1,2,3', '-4', '1e3', '12 to 20', '٣'])
      expect(typedNumber(text)).toBeNull();
  });
});

describe('The settings of the deal', () => {
  test('read without a change are the deal as it was, and nothing but what differs is kept', () => {
    const deal: DealSettings = {
      ...NEW_DEAL,
      method: { weights: [2, 1, 0], captureCap: 0.65, lowBand: 3 },
      budgets: [30, null, 28.5],
      relationship: 'one-off',
      parties: { us: 'Northwind', them: 'Contoso' },
      session: 3,
      signedOn: '2026-03-02',
    };
    expect(read({}, deal)).toEqual({ deal, problems: {} });
    expect(read({}).deal).toEqual(NEW_DEAL);
  });

  test('read what was typed, with a comma too, and percentages as shares', () => {
    expect(read({ limitLeverage: '24,5', captureCap: '65', them: ' Contoso ', session: '2' }).deal).toEqual({
      ...NEW_DEAL,
      budgets: [null, 24.5, null],
      method: { captureCap: 0.65 },
      parties: { us: '', them: 'Contoso' },
      session: 2,
    });
  });

  test('take the usual value, or none, for an empty field', () => {
    const deal = {
      ...NEW_DEAL,
      method: { dimensionThreshold: 4 },
      budgets: [30, 24, 24] as const,
      session: 3,
    };
    expect(
      read({ dimensionThreshold: '', limitValue: ' ', session: '', weightValue: '' }, deal).deal,
    ).toEqual({
      ...NEW_DEAL,
      budgets: [null, 24, 24],
    });
  });

  test.each<[FieldId, string, string]>([
    ['limitLeverage', 'lots', 'Type a number above 0, such as 24, or leave it empty'],
    ['limitLeverage', '0', 'Type a number above 0, such as 24, or leave it empty'],
    ['weightValue', '-1', 'Type a number from 0 up, such as 1, or leave it empty'],
    ['dimensionThreshold', '10', 'Type a number above 0 and up to 9, such as 3, or leave it empty'],
    ['totalThreshold', '28', 'Type a number above 0 and up to 27, such as 6, or leave it empty'],
    ['cautionLeverage', '11', 'Type a number from 1 to 10, such as 7, or leave it empty'],
    ['budgetNear', '120', 'Type a percentage above 0 and up to 100, such as 80, or leave it empty'],
    ['captureCap', '0', 'Type a percentage above 0 and up to 100, such as 60, or leave it empty'],
    ['session', '1,5', 'Type a whole number from 1 up, such as 1, or leave it empty'],
    ['signedOn', 'soon', 'Choose a day, or leave it empty'],
  ])('keep nothing while %s holds “%s”, and say what would do', (id, text, problem) => {
    expect(read({ [id]: text })).toEqual({ deal: null, problems: { [id]: problem } });
  });

  test('want one weight that counts', () => {
    expect(read({ weightValue: '0', weightLeverage: '0', weightRelationship: '0' }).problems).toEqual({
      weightValue: 'Type a weight above 0 for at least one kind of score',
    });
    expect(read({ weightValue: '0', weightLeverage: '0' }).deal?.method).toEqual({ weights: [0, 0, 1] });
  });

  test('that can be kept can be read again', () => {
    const { deal } = read({
      totalThreshold: '27',
      dimensionThreshold: '9',
      captureCap: '100',
      limitValue: '0,1',
    });
    expect(deal && parseDeal(dealText(deal))).toEqual({ deal, note: null });
  });

  test('go back to the defaults', () => {
    const deal = { ...NEW_DEAL, method: { weights: [2, 1, 0], captureCap: 0.65 } as const };
    expect(read(defaultTexts(), deal).deal).toEqual(NEW_DEAL);
  });
});

describe('What keeping would change', () => {
  test('is said setting by setting', () => {
    const after: DealSettings = { ...NEW_DEAL, budgets: [null, 24, null], method: { captureCap: 0.65 } };
    expect(changedSettingsTexts(NEW_DEAL, after)).toEqual([
      'Leverage limit: 24 instead of none',
      '60% mark: 65% instead of 60%',
    ]);
    expect(changedSettingsTexts(after, after)).toEqual([]);
  });

  test('is said also of settings that the form does not show', () => {
    expect(changedSettingsTexts({ ...NEW_DEAL, method: { lowBand: 3 } }, NEW_DEAL)).toEqual([
      'Finer settings: as usual again',
    ]);
  });
});

describe('The words beside the fields', () => {
  test('say how a proposed limit was computed', () => {
    expect(proposalSentence('leverage', 62, 31)).toBe(
      'Half of 62, the sum of our leverage scores over all gives, is 31.',
    );
    expect(proposalSentence('value', 61, 31)).toContain('is about 31.');
  });

  test('say what the weights make of a total', () => {
    expect(weightsSentence([2, 1, 1])).toBe(
      'A total is made of value 50%, leverage 25%, relationship 25%. It stays between 3 and 30.',
    );
  });
});
