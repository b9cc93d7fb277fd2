import fs from 'node:fs';
import path from 'node:path';
import { bootExcel } from './bootExcel';

test('boots from a file, and again from another one', async () => {
  const read = (name: string) => new Uint8Array(fs.readFileSync(path.join('assets', 'samples', name)));
  const names: string[] = [];
  for (const file of ['five-column-template.xlsx', 'northwind-supply-deal.xlsx']) {
    const excel = await bootExcel({ file: read(file) });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      names.push(sheet.name);
    });
    expect(excel.host.roundTrips).toBe(1);
    excel.close();
  }
  expect(names).toEqual(['Concessions', 'Deal sheet']);
});
