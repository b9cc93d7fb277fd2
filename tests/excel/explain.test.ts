import { explain, explainRefusal } from '../../src/excel/explain';

describe('what Excel throws, in words', () => {
  it.each([
    ['InvalidOperationInCellEditMode', /A cell is being edited.*Enter or Esc/],
    ['AccessDenied', /protected or read-only/],
    ['ApiNotFound', /too old/],
    ['ItemNotFound', /moved or gone/],
    ['RequestAborted', /try again/],
    ['RequestPayloadSizeLimitExceeded', /too large/],
    ['InsertDeleteConflict', /no room beside the list/],
  ])('%s', (code, words) => {
    expect(explain({ code, message: 'Interner Fehler 0x8000' })).toMatch(words);
  });

  it.each([[new Error('boom')], [null], ['text'], [{ code: 'SomethingNew' }]])(
    'never shows what it does not know: %p',
    (error) => {
      expect(explain(error)).toMatch(/^Excel could not do that/);
    },
  );

  it('says where there is room when cells are in the way', () => {
    expect(explainRefusal({ kind: 'occupied', address: 'M4:M15', instead: 'O4' })).toBe(
      'There is something in M4:M15, beside the list, so nothing was written. There is room from O4 on.',
    );
  });
});
