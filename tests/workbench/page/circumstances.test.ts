import { circumstancesOf } from '../../../src/workbench/page/circumstances';

describe('the circumstances in the address of the workbench', () => {
  test('are the best where nothing is asked for', () => {
    expect(circumstancesOf('')).toMatchObject({ fault: null, isReadOnly: false, isSlow: false });
    expect(circumstancesOf('?fault=unheardOf').fault).toBeNull();
  });

  test('can be an older Excel, a fault, a read-only workbook, a slow connection', () => {
    expect(circumstancesOf('?excelApi=1.8').requirements.ExcelApi).toBe('1.8');
    expect(circumstancesOf('?excelApi=1.8').requirements.SharedRuntime).toBe('1.2');
    expect(circumstancesOf('?fault=sessionLost').fault).toMatchObject({ number: 5012 });
    expect(circumstancesOf('?readOnly&slow')).toMatchObject({ isReadOnly: true, isSlow: true });
  });
});

test('the stand-in is kind, or harsh in all or in some', () => {
  expect(circumstancesOf('').harsh.size).toBe(0);
  expect(circumstancesOf('?harsh').harsh.has('strictRules')).toBe(true);
  expect([...circumstancesOf('?harsh=blanksAsNull').harsh]).toEqual(['blanksAsNull']);
});
