import { readDraft } from '../../../../src/taskpane/map/rescoring/scoreDraft';

const BLANK = ['', '', ''] as const;

describe('what is typed into the score fields', () => {
  test('is read with a point or a comma', () => {
    expect(readDraft({ own: ['2', '8,5', ' 3.25 '], mirror: BLANK, status: 'offered' }).scores).toEqual({
      own: [2, 8.5, 3.25],
      status: 'offered',
    });
  });

  test.each(['0', '11', 'high', '-2', '1e1', '5 5'])('is not read where it says %s', (text) => {
    const { problems, scores, own } = readDraft({ own: ['2', text, '3'], mirror: null, status: null });
    expect(problems.own).toEqual([null, 'Type a number from 1 to 10.', null]);
    expect([scores, own]).toEqual([null, null]);
  });

  test('needs all three scores of ours', () => {
    const { problems, scores } = readDraft({ own: ['2', '', '3'], mirror: null, status: null });
    expect(problems.own[1]).toBe('All three scores of a side are needed.');
    expect(scores).toBeNull();
  });

  test('needs all three of theirs or none', () => {
    const own = ['2', '8', '3'] as const;
    expect(readDraft({ own, mirror: BLANK, status: null }).scores).toEqual({ own: [2, 8, 3] });
    const half = readDraft({ own, mirror: ['5', '', ''], status: null });
    expect(half.problems.mirror.filter(Boolean)).toHaveLength(2);
    expect(half.scores).toBeNull();
    expect(half.own).toEqual([2, 8, 3]);
    expect(readDraft({ own, mirror: ['5', '5', '5'], status: null }).mirror).toEqual([5, 5, 5]);
  });
});
