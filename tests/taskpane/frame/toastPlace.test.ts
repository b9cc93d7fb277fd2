import { toastOffset } from '../../../src/taskpane/frame/toastPlace';

const view = { top: 90, bottom: 600 };

describe('a toast', () => {
  test('stands at the lower edge while the focus is elsewhere', () => {
    expect(toastOffset({ view, height: 80, bar: null, focus: null })).toBe(8);
    expect(toastOffset({ view, height: 80, bar: null, focus: { top: 480, bottom: 512 } })).toBe(8);
    expect(toastOffset({ view, height: 80, bar: null, focus: { top: 610, bottom: 640 } })).toBe(8);
  });

  test('stands above what has the focus where it would cover it', () => {
    expect(toastOffset({ view, height: 80, bar: null, focus: { top: 560, bottom: 592 } })).toBe(48);
    expect(toastOffset({ view, height: 80, bar: null, focus: { top: 481, bottom: 513 } })).toBe(127);
  });

  test('stands above the buttons of the view, whatever has the focus', () => {
    const bar = { top: 550, bottom: 600 };
    expect(toastOffset({ view, height: 80, bar, focus: null })).toBe(58);
    expect(toastOffset({ view, height: 80, bar, focus: { top: 560, bottom: 592 } })).toBe(58);
    expect(toastOffset({ view, height: 80, bar, focus: { top: 500, bottom: 532 } })).toBe(108);
  });

  test('does not flee from something that fills the view, of which it cannot cover all', () => {
    expect(toastOffset({ view, height: 80, bar: null, focus: { top: 90, bottom: 600 } })).toBe(8);
  });
});
