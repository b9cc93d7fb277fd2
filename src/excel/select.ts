/** Shows a cell or range to the user: activates its sheet and selects it. `address` is A1 without the sheet. */
export async function selectCells(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
