import { troubleOf } from '../../../src/excel/setup/trouble';

describe('what stood in the way of reading', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'editing'],
    ['AccessDenied', 'no access'],
    ['ApiNotFound', 'too old'],
    ['InvalidOrTimedOutSession', 'no answer'],
    ['ActivityLimitReached', 'no answer'],
    ['SomethingNew', 'other'],
  ])('%s is told as "%s"', (code, kind) => {
    expect(troubleOf({ code }).kind).toBe(kind);
  });

  test('says that nothing was changed, since reading writes nothing', () => {
    expect(troubleOf({ code: 'AccessDenied' }).text).toContain('Nothing was changed.');
  });

  test('has words for people, never Excel’s own message', () => {
    expect(troubleOf({ code: 'AccessDenied', message: 'xyz' }).text).not.toContain('xyz');
    expect(troubleOf(new Error('xyz')).text).not.toContain('xyz');
  });
});
