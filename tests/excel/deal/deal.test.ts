import { listColumns } from '../../../src/cells/columnTable';
import fc from 'fast-check';
import { dealText, methodSettings, parseDeal } from '../../../src/excel/deal/deal';
import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
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
      walkAway: {
        alternative: 'Renew with Fabrikam',
        strength: 'fair',
        value: 18,
        theirs: -4,
        deadline: '2026-06-30',
      },
      mapping: {
        sheet: 'Map',
        headerRow: 4,
        columns: listColumns({
          concession: 1,
          own: [2, 3, 4],
          direction: 5,
          notes: 16383,
        }),
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

  const MAPPING = {
    sheet: 'Map',
    headerRow: 4,
    columns: listColumns({
      concession: 1,
      own: [2, 3, 4],
      direction: 5,
    }),
    headings: [],
  };

  test.each<[string, object]>([
    ['a heading row far below the sheet', { headerRow: 999_999_999 }],
    ['the last row of a sheet, below which nothing fits', { headerRow: 1_048_576 }],
    ['row 0', { headerRow: 0 }],
    ['a negative row', { headerRow: -3 }],
    ['half a row', { headerRow: 2.5 }],
    ['a row in words', { headerRow: '4' }],
    ['a column beyond XFD', { columns: { ...MAPPING.columns, concession: 16_384 } }],
    ['a negative column', { columns: { ...MAPPING.columns, own: [-1, 3, 4] } }],
    ['half a column', { columns: { ...MAPPING.columns, direction: 5.5 } }],
    ['one column for two things', { columns: { ...MAPPING.columns, own: [2, 2, 4] } }],
    ['the names in a score column', { columns: { ...MAPPING.columns, concession: 3 } }],
    ['two scores only', { columns: { ...MAPPING.columns, own: [2, 3] } }],
    ['no columns', { columns: null }],
    ['no sheet', { sheet: null }],
    ['headings that are none', { headings: [{ column: 1 }] }],
  ])('forgets a choice of columns with %s, and keeps the rest', (_what, wrong) => {
    const kept = { version: 1, session: 3, mapping: { ...MAPPING, ...wrong } };
    expect(parseDeal(JSON.stringify(kept))).toEqual({
      deal: { ...NEW_DEAL, session: 3 },
      note: 'Your choice of columns could not be read from this workbook; the default is used instead.',
    });
  });

  test('keeps of the walk-away what is sound, and says that something was lost', () => {
    const kept = {
      version: 1,
      walkAway: { value: 18, strength: 'mighty', deadline: '2026-06-30', target: 'x' },
    };
    expect(parseDeal(JSON.stringify(kept))).toEqual({
      deal: { ...NEW_DEAL, walkAway: { value: 18, deadline: '2026-06-30' } },
      note: 'Part of your walk-away could not be read from this workbook; the default is used instead.',
    });
    expect(parseDeal('{"version":1,"walkAway":7}').deal).toEqual(NEW_DEAL);
  });

  test('keeps of the limits, names and guesses what is sound, and names what is not', () => {
    const kept = {
      version: 1,
      budgets: [30, -5, 28],
      parties: { us: 'Northwind', them: 7 },
      askedAbout: ['leverage of Exclusivity', null, 'value of Term'],
    };
    expect(parseDeal(JSON.stringify(kept))).toEqual({
      deal: {
        ...NEW_DEAL,
        budgets: [30, null, 28],
        parties: { us: 'Northwind', them: '' },
        askedAbout: ['leverage of Exclusivity', 'value of Term'],
      },
      note: 'The limit on leverage, the name of the other side and some of the guesses that you have asked about could not be read from this workbook; the defaults are used instead.',
    });
  });

  test.each<[string, object]>([
    ['a session before the first', { session: 0 }],
    ['a session that no negotiation reaches', { session: 9_007_199_254_740_991 }],
    ['half a session', { session: 1.5 }],
    ['a day that is none', { signedOn: '2026-02-30' }],
    ['a day before Excel', { signedOn: '0001-01-01' }],
    ['a day as a number', { lastReviewed: 46_000 }],
    ['a limit beyond all sums', { budgets: [1e308, 1e308, 1e308] }],
    ['limits that are no three', { budgets: [1, 2] }],
    ['weights of which no sum can be made', { method: { weights: [1e308, 1e308, 1e308] } }],
    ['weights next to nothing', { method: { weights: [5e-324, 0, 0] } }],
    ['a threshold of nothing', { method: { dimensionThreshold: 0 } }],
    ['a name without end', { parties: { us: 'x'.repeat(100_000), them: '' } }],
  ])('forgets %s, and says so', (_what, wrong) => {
    const { deal, note } = parseDeal(JSON.stringify({ version: 1, relationship: 'one-off', ...wrong }));
    expect(deal).toEqual({ ...NEW_DEAL, relationship: 'one-off' });
    expect(note).toMatch(/could not be read from this workbook; the defaults? (?:is|are) used instead\.$/);
  });

  test('takes text that is endless, or nested without end, for damaged', () => {
    const nested = `{"version":1,"mapping":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const endless = JSON.stringify({ version: 1, askedAbout: ['x'.repeat(6_000_000)] });
    for (const text of [nested, endless, 'null', '"text"', '{"version":"1"}', '{"version":0}'])
      expect(parseDeal(text)).toEqual({ deal: NEW_DEAL, note: expect.any(String) as unknown });
  });

  test('supplies the method with its numbers: the users own where set, the defaults elsewhere', () => {
    expect(methodSettings(NEW_DEAL)).toEqual(DEFAULT_SETTINGS);
    expect(methodSettings({ ...NEW_DEAL, method: { captureCap: 0.7 } })).toEqual({
      ...DEFAULT_SETTINGS,
      captureCap: 0.7,
    });
  });
});
