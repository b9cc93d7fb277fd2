import { explain, explainFailure, explainRefusal } from '../../src/excel/explain';

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

  it('says that nothing was changed only where that was read', () => {
    const lost = { code: 'RequestAborted' };
    const where = 'C7:E7 of “Map”';
    expect(explain(lost)).toBe('Excel is busy or has lost its connection. Please try again in a moment.');
    expect(explainFailure(lost, { kind: 'untouched' })).toBe(
      'Excel is busy or has lost its connection. Nothing was changed. Please try again in a moment.',
    );
    expect(explainFailure(lost, { kind: 'taken back' })).toBe(
      'Excel is busy or has lost its connection. What had been written was taken back. Please try again in a moment.',
    );
    expect(explainFailure(lost, { kind: 'left', where })).toBe(
      'Excel is busy or has lost its connection. Part of the change is still there, in C7:E7 of “Map”. Look at it; doing it once more completes it.',
    );
    expect(explainFailure(lost, { kind: 'unknown', where })).toBe(
      'Excel is busy or has lost its connection. Whether the change was made could not be read. Look at C7:E7 of “Map” before you do it once more.',
    );
  });

  it('says where there is room when cells are in the way', () => {
    expect(explainRefusal({ kind: 'occupied', address: 'M4:M15', instead: 'O4' })).toBe(
      'There is something in M4:M15, beside the list, so nothing was written. There is room from O4 on.',
    );
  });
});
