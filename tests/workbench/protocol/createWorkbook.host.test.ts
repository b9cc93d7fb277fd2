import { bootExcel } from '../../bootExcel';

test('the page around Excel opens what it is given as another workbook, and this one is not asked', async () => {
  const opened: string[] = [];
  const { host } = await bootExcel({
    openWorkbook: (bytes) => opened.push(Array.from(bytes).join()) > 0,
  });
  const before = host.roundTrips;
  await Excel.createWorkbook(btoa('PK\u0000\u00ff'));
  expect(opened).toEqual(['80,75,0,255']);
  expect(host.roundTrips).toBe(before);
});

test('a workbook that may only be read opens others all the same', async () => {
  const { host } = await bootExcel({ openWorkbook: () => true });
  host.isReadOnly = true;
  await expect(Excel.createWorkbook('UEs=')).resolves.toBeUndefined();
});

test.each([
  ['no page opens workbooks', undefined, 'UEs=', 'ApiNotFound'],
  ['the browser lets no tab be opened', false, 'UEs=', 'InvalidArgument'],
  ['what it is given is no package', true, '?', 'InvalidArgument'],
] as const)('it is refused where %s', async (_, opens, base64, code) => {
  await bootExcel(opens === undefined ? {} : { openWorkbook: () => opens });
  await expect(Excel.createWorkbook(base64)).rejects.toMatchObject({ code });
});
