/** Excel's rules for names of worksheets: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end. */
export function isSheetName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    name.trim() !== '' &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'")
  );
}
