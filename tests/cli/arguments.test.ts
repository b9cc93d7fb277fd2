import { parseArguments } from '../../src/cli/arguments';

describe('the command line of the review', () => {
  test('a file alone is reviewed as a report', () => {
    expect(parseArguments(['deal.xlsx'])).toEqual({
      kind: 'review',
      file: 'deal.xlsx',
      json: false,
      out: null,
      deal: {},
      setBaseline: false,
      endSession: null,
    });
  });

  test.each([
    [['--json', '--out', 'copy.xlsx', 'deal.xlsx']],
    [['deal.xlsx', '--out=copy.xlsx', '--json']],
    [['--out', 'copy.xlsx', 'deal.xlsx', '--json']],
  ])('options may stand anywhere: %j', (words) => {
    expect(parseArguments(words)).toMatchObject({
      kind: 'review',
      file: 'deal.xlsx',
      json: true,
      out: 'copy.xlsx',
    });
  });

  test('after -- even a dash begins a file name', () => {
    expect(parseArguments(['--json', '--', '--deal.xlsx'])).toMatchObject({
      file: '--deal.xlsx',
      json: true,
    });
  });

  test.each([[['--help']], [['deal.xlsx', '-h']]])('%j asks for help', (words) => {
    expect(parseArguments(words)).toEqual({ kind: 'help' });
  });

  test('limits, relationship and what is to be kept are read from their options', () => {
    const words = ['--budget', '30,-,24.5', '--relationship=one-off', '--set-baseline', '--end-session', '2'];
    expect(parseArguments([...words, 'deal.xlsx', '--out', 'copy.xlsx'])).toEqual({
      kind: 'review',
      file: 'deal.xlsx',
      json: false,
      out: 'copy.xlsx',
      deal: { budgets: [30, null, 24.5], relationship: 'one-off' },
      setBaseline: true,
      endSession: 2,
    });
  });

  test('--replace goes with what is to be kept', () => {
    const words = ['deal.xlsx', '--out', 'copy.xlsx', '--replace'];
    expect(parseArguments([...words, '--end-session', '2'])).toMatchObject({ endSession: 2, replace: true });
    expect(parseArguments(words)).toMatchObject({ kind: 'misuse' });
  });

  test('--overwrite goes with --out', () => {
    const words = ['deal.xlsx', '--overwrite'];
    expect(parseArguments([...words, '--out', 'copy.xlsx'])).toMatchObject({ overwrite: true });
    expect(parseArguments(words)).toMatchObject({ kind: 'misuse' });
  });

  test.each([
    ['two limits', ['deal.xlsx', '--budget', '30,24']],
    ['a limit that is no number', ['deal.xlsx', '--budget', '30,24,lots']],
    ['a limit of nothing', ['deal.xlsx', '--budget', '30,0,24']],
    ['no limits', ['deal.xlsx', '--budget']],
    ['another relationship', ['deal.xlsx', '--relationship', 'warm']],
    ['session 0', ['deal.xlsx', '--out', 'a.xlsx', '--end-session', '0']],
    ['half a session', ['deal.xlsx', '--out', 'a.xlsx', '--end-session=1.5']],
    ['lists brought together without a copy', ['deal.xlsx', '--bring-together']],
    ['lists brought together of two files', ['a.xlsx', 'b.xlsx', '--bring-together']],
    ['a baseline without a copy', ['deal.xlsx', '--set-baseline']],
    ['an ended session without a copy', ['deal.xlsx', '--end-session', '1']],
    ['a value for --json', ['deal.xlsx', '--json=yes']],
    ['no file', []],
    ['an empty name', ['']],
    ['a copy of two files', ['a.xlsx', 'b.xlsx', '--out', 'c.xlsx']],
    ['a session of two files', ['a.xlsx', 'b.xlsx', '--end-session', '1']],
    ['answers to two files', ['a.xlsx', 'b.xlsx', '--answer', '1=2']],
    ['a file without a name among others', ['a.xlsx', '']],
    ['an unknown option', ['deal.xlsx', '--jsn']],
    ['--out without a name', ['deal.xlsx', '--out']],
    ['--out followed by an option', ['deal.xlsx', '--out', '--json']],
    ['--out with an empty name', ['deal.xlsx', '--out=']],
    ['--out twice', ['deal.xlsx', '--out', 'a.xlsx', '--out', 'b.xlsx']],
  ])('%s is explained, not guessed at', (_, words) => {
    const request = parseArguments(words);
    expect(request.kind).toBe('misuse');
    expect(request).toHaveProperty('sentence', expect.stringMatching(/^[A-Z].*\.$/));
  });
});

test('answers may be given in numbers, or as a scale', () => {
  expect(parseArguments(['deal.xlsx', '--answer', '1=2', '--answer=2=0..5'])).toMatchObject({
    answers: [
      { doubt: 1, answer: 2 },
      { doubt: 2, answer: '0..5' },
    ],
  });
  expect(parseArguments(['deal.xlsx', '--answer', '0=1'])).toHaveProperty('kind', 'misuse');
  expect(parseArguments(['deal.xlsx', '--answer', 'yes'])).toHaveProperty('kind', 'misuse');
});

test('several files are reviewed with the settings that fit them all', () => {
  expect(parseArguments(['a.xlsx', '--json', 'b.xlsx', '--relationship', 'ongoing'])).toEqual({
    ...{ kind: 'review several', files: ['a.xlsx', 'b.xlsx'], json: true },
    deal: { relationship: 'ongoing' },
  });
});
