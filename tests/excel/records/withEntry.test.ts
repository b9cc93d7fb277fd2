import { areSame, withEntry } from '../../../src/excel/records/withEntry';

const ANA = { name: 'Ana Ruiz', role: 'purchasing' };
const JON: { readonly name: string; readonly role?: string } = { name: 'Jon Berg' };

describe('a list of small records', () => {
  test('gets one more at its end', () => {
    expect(withEntry([ANA], JON)).toEqual([ANA, JON]);
  });

  test('does not get a second time what stands there, in whatever order its fields are', () => {
    expect(withEntry([ANA, JON], { role: 'purchasing', name: 'Ana Ruiz' })).toEqual([ANA, JON]);
  });

  test('keeps two of one name who are not the same', () => {
    expect(withEntry([ANA], { ...ANA, role: 'legal' })).toHaveLength(2);
  });

  test('has one in the place of another, and only there', () => {
    expect(withEntry([ANA, JON], { ...JON, role: 'legal' }, JON)).toEqual([ANA, { ...JON, role: 'legal' }]);
    expect(withEntry([ANA], { ...JON, role: 'legal' }, JON)).toEqual([ANA]);
  });

  test('takes what is undefined for absent', () => {
    expect(areSame(JON, { ...JON, role: undefined })).toBe(true);
    expect(areSame(JON, ANA)).toBe(false);
  });
});
