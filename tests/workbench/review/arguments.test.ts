import { parseArguments } from '../../../src/workbench/review/arguments';

describe('the command line of the review', () => {
  test('a file alone is reviewed as a report', () => {
    expect(parseArguments(['deal.xlsx'])).toEqual({
      kind: 'review',
      file: 'deal.xlsx',
      json: false,
      out: null,
    });
  });

  test.each([
    [['--json', '--out', 'copy.xlsx', 'deal.xlsx']],
    [['deal.xlsx', '--out=copy.xlsx', '--json']],
    [['--out', 'copy.xlsx', 'deal.xlsx', '--json']],
  ])('options may stand anywhere: %j', (words) => {
    expect(parseArguments(words)).toEqual({
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

  test.each([
    ['no file', []],
    ['an empty name', ['']],
    ['two files', ['a.xlsx', 'b.xlsx']],
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
