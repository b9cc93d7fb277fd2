import fc from 'fast-check';
import {
  dealText,
  methodSettings,
  NEW_DEAL,
  parseDeal,
  type DealSettings,
} from '../../../src/excel/deal/deal';
import { DEFAULT_SETTINGS } from '../../../src/negotiation/settings';

describe('The deal kept in a workbook', () => {
  test('is a new one when nothing is kept', () => {
    for (const nothing of [null, undefined, ''])
      expect(parseDeal(nothing)).toEqual({ deal: NEW_DEAL, note: null });
  });

  test('comes back as it was kept', () => {
    const deal: DealSettings = {
      ...NEW_DEAL,
      method: { weights: [2, 1, 0], dimensionThreshold: 4, zeroBased: true },
      findings: { salamiGives: 4, drainShare: 0.4 },
      budgets: [30, null, 28.5],
      relationship: 'one-off',
      parties: { us: 'Northwind', them: 'Contoso' },
      session: 3,
      signedOn: '2026-03-02',
      lastReviewed: '2026-06-01',
      askedAbout: ['leverage of Exclusivity'],
      mapping: {
        sheet: 'Map',
        headerRow: 4,
        columns: {
          concession: 1,
          own: [2, 3, 4],
          mirror: null,
          direction: 5,
          status: null,
          session: null,
          type: null,
          linkedTo: null,
          notes: 16383,
        },
        headings: [{ column: 1, text: 'Item' }],
      },
    };
    expect(parseDeal(dealText(deal))).toEqual({ deal, note: null });
  });

  test('is kept small: what is as in a new deal is not written', () => {
    expect(dealText(NEW_DEAL)).toBe('{"version":1}');
    expect(dealText({ ...NEW_DEAL, session: 3, budgets: [null, 24, null] })).toBe(
      '{"version":1,"budgets":[null,24,null],"session":3}',
    );
  });

  test('knows no gap that two scores or two totals cannot have', () => {
    const kept = { version: 1, method: { dimensionThreshold: 30, totalThreshold: 27.5 } };
    expect(parseDeal(JSON.stringify(kept)).deal).toEqual(NEW_DEAL);
  });

  test('takes the default for a damaged field, keeps the rest and names the field', () => {
    const kept = {
      version: 1,
      ...NEW_DEAL,
      budgets: [30, 24, 28],
      session: 0,
      method: { weights: [0, 0, 0], lowBand: 3 },
    };
    expect(parseDeal(JSON.stringify(kept))).toEqual({
      deal: { ...NEW_DEAL, budgets: [30, 24, 28], method: { lowBand: 3 } },
      note: 'The current session and the weights could not be read from this workbook; the defaults are used instead.',
    });
  });

  test('says which number of the findings and which date it could not use', () => {
    const kept = {
      version: 1,
      ...NEW_DEAL,
      signedOn: 'last spring',
      findings: { salamiGives: 0, smallTotal: 10, drainShare: 1.5 },
    };
    expect(parseDeal(JSON.stringify(kept))).toEqual({
      deal: { ...NEW_DEAL, findings: { smallTotal: 10 } },
      note: 'The day of signing, how many small gives may be slices of a large one and how much of the relationship given should come back could not be read from this workbook; the defaults are used instead.',
    });
  });

  test('names a single damaged field in the singular', () => {
    expect(parseDeal('{"version":1,"session":0}').note).toBe(
      'The current session could not be read from this workbook; the default is used instead.',
    );
  });

  test('forgives fields that a later edition may add', () => {
    expect(parseDeal('{"version":1,"colour":"green"}')).toEqual({ deal: NEW_DEAL, note: null });
  });

  test('says so when the text is no deal at all, or a newer edition wrote it', () => {
    expect(parseDeal('{"version":').note).toMatch(/damaged/);
    expect(parseDeal('[1,2]').note).toMatch(/damaged/);
    expect(parseDeal('{"version":99}').note).toMatch(/newer version/);
  });

  test('never throws, whatever is kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.anything()), (text) => {
        expect(parseDeal(text).deal).toMatchObject({ budgets: expect.anything() as unknown });
      }),
    );
  });

  test('supplies the method with its numbers: the users own where set, the defaults elsewhere', () => {
    expect(methodSettings(NEW_DEAL)).toEqual(DEFAULT_SETTINGS);
    expect(methodSettings({ ...NEW_DEAL, method: { captureCap: 0.7 } })).toEqual({
      ...DEFAULT_SETTINGS,
      captureCap: 0.7,
    });
  });
});
