import { DARK_THEME, LIGHT_THEME, officeTheme } from '../../../src/workbench/protocol/officeTheme';
import { bootExcel } from '../../bootExcel';

test('the user’s theme can change, and who asked to be told is told', async () => {
  await bootExcel();
  const theme = officeTheme(window);
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#FFFFFF');
  const seen: string[] = [];
  const isAdded = new Promise((resolve) =>
    Office.context.document.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      (event: { readonly officeTheme: Office.OfficeTheme }) =>
        seen.push(event.officeTheme.bodyBackgroundColor),
      ({ status }) => resolve(status),
    ),
  );
  expect(await isAdded).toBe('succeeded');
  theme.change(DARK_THEME);
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#292929');
  theme.change(LIGHT_THEME);
  Office.context.document.removeHandlerAsync(Office.EventType.OfficeThemeChanged);
  theme.change(DARK_THEME);
  expect(seen).toEqual(['#292929', '#FFFFFF']);
});
