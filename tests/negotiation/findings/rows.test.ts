import { scores } from '../rows';
import { details, flat, found, rowsOf } from './found';

describe('framed-small', () => {
  const big = rowsOf([scores(1, 7, 1)], { status: 'asked' });

  test('called small with leverage 7 or a total of 18 is noticed, below both it is not', () => {
    const framing = details(5, { framing: 'a minor point' });
    expect(found('framed-small', big, framing)).toEqual([
      expect.objectContaining({ severity: 'caution', rows: [5], numbers: { leverage: 7, total: 9 } }),
    ]);
    expect(found('framed-small', rowsOf([flat(6)]), framing)).toHaveLength(1);
    expect(found('framed-small', rowsOf([scores(5, 6.9, 5)]), framing)).toEqual([]);
  });

  test.each([
    'They framed it as minor.',
    'They say it is a small thing',
    'just a formality',
    'nur eine Kleinigkeit',
  ])('the notes may say so: %p', (notes) => {
    expect(found('framed-small', rowsOf([scores(1, 8, 1)], { notes }))).toHaveLength(1);
  });

  test.each(['Small print to be checked', 'minor edits pending', '', 'They asked for details'])(
    'notes that only contain a word for small say nothing: %p',
    (notes) => {
      expect(found('framed-small', rowsOf([scores(1, 8, 1)], { notes }))).toEqual([]);
    },
  );

  test('what is off the table is left alone, and so is a get', () => {
    const framing = details(5, { framing: 'minor' });
    expect(found('framed-small', rowsOf([flat(9)], { status: 'rejected' }), framing)).toEqual([]);
    expect(found('framed-small', rowsOf([flat(9)], { direction: 'get' }), framing)).toEqual([]);
  });
});

describe('map-mismatch', () => {
  test('a mean absolute gap of 3 is noticed, just below is not; opposite gaps do not cancel', () => {
    const rows = rowsOf([scores(8, 2, 8)], { mirror: flat(5) });
    expect(found('map-mismatch', rows)).toEqual([
      expect.objectContaining({ severity: 'info', rows: [5], numbers: { meanGap: 3, rows: 1 } }),
    ]);
    expect(found('map-mismatch', rowsOf([scores(8, 2, 7.9)], { mirror: flat(5) }))).toEqual([]);
  });

  test('five rows ranked against each other are noticed, four are not', () => {
    const own = [4, 4.5, 5, 5.5, 6].map(flat);
    const rows = own.map((score, i) => rowsOf([score], { mirror: own[4 - i] ?? null }, 5 + i)).flat();
    expect(found('map-mismatch', rows)).toEqual([
      expect.objectContaining({
        numbers: expect.objectContaining({ correlation: expect.closeTo(-1, 12) as number }) as object,
        message: expect.stringMatching(/What ranks high for us tends to rank low for them\.$/) as string,
      }),
    ]);
    expect(found('map-mismatch', rows.slice(0, 4))).toEqual([]);
  });
});

describe('precedent, implementation-gap and preemptive-give', () => {
  const [give] = [rowsOf([flat(3)])];

  test('a blank condition on an agreed give of an ongoing relationship is noticed', () => {
    expect(found('precedent', give, details(5, { condition: ' ' }))).toEqual([
      expect.objectContaining({ rows: [5], numbers: { gives: 1 } }),
    ]);
    expect(found('precedent', give, details(5, { condition: 'this year only' }))).toEqual([]);
    expect(found('precedent', give)).toEqual([]);
    expect(found('precedent', give, { ...details(5, { condition: '' }), relationship: 'one-off' })).toEqual(
      [],
    );
    expect(
      found('precedent', rowsOf([flat(3)], { status: 'offered' }), details(5, { condition: '' })),
    ).toEqual([]);
  });

  test('an agreed row needs an owner and a date where the template asks for them', () => {
    expect(found('implementation-gap', give, details(5, { owner: 'Ann', due: '' }))).toHaveLength(1);
    expect(found('implementation-gap', give, details(5, { owner: '', due: null }))).toHaveLength(1);
    expect(found('implementation-gap', give, details(5, { owner: 'Ann', due: null }))).toEqual([]);
    expect(found('implementation-gap', give)).toEqual([]);
  });

  test('a give that nobody asked for is noticed where the template says who asked', () => {
    for (const askedBy of ['', 'nobody', 'Us', '–'])
      expect(found('preemptive-give', give, details(5, { askedBy }))).toHaveLength(1);
    expect(found('preemptive-give', give, details(5, { askedBy: 'Acme' }))).toEqual([]);
    expect(found('preemptive-give', give)).toEqual([]);
  });
});

describe('unscored-agreed and mirror-missing', () => {
  test('an agreed row without scores is a warning, an unscored idea is not', () => {
    const unscored = (status: 'agreed' | 'idea') => ({ unscored: [{ row: 9, name: 'Later', status }] });
    expect(found('unscored-agreed', [], unscored('agreed'))).toEqual([
      expect.objectContaining({ severity: 'warning', rows: [9], numbers: { rows: 1 } }),
    ]);
    expect(found('unscored-agreed', [], unscored('idea'))).toEqual([]);
  });

  test('rows without a mirror make one finding with their count', () => {
    const rows = [...rowsOf([flat(3), flat(3)]), ...rowsOf([flat(3)], { mirror: flat(3) }, 10)];
    expect(found('mirror-missing', rows)).toEqual([
      expect.objectContaining({ severity: 'info', rows: [5, 6], numbers: { missing: 2, rows: 3 } }),
    ]);
    expect(found('mirror-missing', rowsOf([flat(3)], { mirror: flat(3) }))).toEqual([]);
  });
});

describe('scorer-disagreement and benchmark-deviation', () => {
  test('scorers 4 apart on a dimension disagree, 3.9 apart do not', () => {
    const by = (second: number) => details(5, { scorers: [scores(5, 3, 5), scores(5, second, 6)] });
    expect(found('scorer-disagreement', rowsOf([flat(5)]), by(7))).toEqual([
      expect.objectContaining({ rows: [5], numbers: { low: 3, high: 7, range: 4, scorers: 2 } }),
    ]);
    expect(found('scorer-disagreement', rowsOf([flat(5)]), by(6.9))).toEqual([]);
  });

  test('G9: a score of 9 against a benchmark of 7 deserves a look, 8.9 does not', () => {
    const usual = details(5, { benchmark: [7, null, null] });
    expect(found('benchmark-deviation', rowsOf([scores(9, 1, 1)]), usual)).toEqual([
      expect.objectContaining({ numbers: { score: 9, benchmark: 7, deviation: 2 } }),
    ]);
    expect(found('benchmark-deviation', rowsOf([scores(8.9, 1, 1)]), usual)).toEqual([]);
  });
});
