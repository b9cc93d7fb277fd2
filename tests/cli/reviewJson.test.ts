import { reviewJson } from '../../src/cli/reviewJson';
import { outcomeOf, READING } from './sampleOutcome';

describe('the JSON of a review', () => {
  const json: unknown = JSON.parse(JSON.stringify(reviewJson(outcomeOf())));

  test('names the sheet, the row of headings and the columns by letter', () => {
    const columns = {
      concession: 'B',
      own: ['C', 'D', 'E'],
      mirror: ['F', 'G', 'H'],
      direction: 'I',
      status: 'J',
      session: null,
      type: null,
      linkedTo: null,
      notes: 'AA',
      id: null,
    };
    expect(json).toHaveProperty('template', {
      sheet: 'Map',
      headerRow: 4,
      columns,
      measure: 'three',
      scale: { from: 1, to: 10 },
      blocks: [
        { sheet: 'Map', columns, headerRow: 4, firstRow: 5, lastRow: 9, direction: null, session: null },
      ],
    });
  });

  test('gives each row its scores, totals, gaps and flag', () => {
    expect(json).toHaveProperty('rows.0', {
      row: 5,
      place: 'Map!B5',
      concession: 'Data sharing',
      direction: 'give',
      status: 'agreed',
      own: [2, 8, 3],
      mirror: [5, 5, 5],
      total: 13,
      mirrorTotal: 15,
      gap: [-3, 3, -2],
      asymmetry: -2,
      flag: 'mixed',
      certainty: 'open',
    });
  });

  test('says first what the pane says', () => {
    expect(json).toHaveProperty('headline', {
      reason: 'offer overpays',
      tone: 'caution',
      title: '1 offer on the table overpays',
      detail: 'Exclusivity in the region costs us 20 and is worth 12 to them.',
    });
  });

  test('leaves blank what needs a mirror where there is none', () => {
    expect(json).toHaveProperty('rows.3', {
      row: 9,
      place: 'Map!B9',
      concession: 'Reference customer',
      direction: 'get',
      status: 'idea',
      own: [4, 4, 6],
      mirror: null,
      total: 14,
      mirrorTotal: null,
      gap: null,
      asymmetry: null,
      flag: null,
      certainty: null,
    });
  });

  test('prints 6.1 − 3.1 as 3', () => {
    expect(json).toHaveProperty('rows.2.gap', [3, 1, 0]);
    expect(json).toHaveProperty('rows.2.asymmetry', 4);
  });

  test('adds up agreed rows only', () => {
    expect(json).toHaveProperty('given', { value: 2, leverage: 8, relationship: 3, total: 13 });
    expect(json).toHaveProperty('received', { value: 6.1, leverage: 5, relationship: 4, total: 15.1 });
    expect(json).toHaveProperty('net', { us: 2.1, them: 3.9, created: 6, share: 0.35 });
  });

  test('lists what was skipped, and other templates only where there are some', () => {
    expect(json).toHaveProperty('skipped', READING.skipped);
    expect(json).not.toHaveProperty('otherTemplates');
    const others = reviewJson(outcomeOf({ otherTemplates: ['Old!A4'] }));
    expect(others).toHaveProperty('otherTemplates', ['Old!A4']);
  });

  test('names what to look at and what to ask for, with their numbers', () => {
    const dealt = reviewJson(outcomeOf({}, { budgets: [null, 9, null] }));
    expect(dealt).toMatchObject({
      session: null,
      changes: [],
      findings: [
        { rule: 'budget-near', severity: 'caution', rows: [5], numbers: { used: 8, budget: 9, left: 1 } },
        { rule: 'mirror-missing', severity: 'info', rows: [9], numbers: { missing: 1, rows: 4 } },
      ],
      asks: [{ row: 9, what: 'Reference customer', dimension: 'leverage', gave: 5, recovers: 4 }],
    });
  });

  test('has no mirror columns on a sheet without a mirror map', () => {
    const place = { ...READING.place, columns: { ...READING.place.columns, mirror: null } };
    expect(reviewJson(outcomeOf({ place }))).toHaveProperty('template.columns.mirror', null);
  });
});
