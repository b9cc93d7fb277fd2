import { notices, type Notice } from '../../../src/excel/notice';
import { showInSheet } from '../../../src/taskpane/frame/showInSheet';

test('a cell that Excel does not show is not passed over in silence', async () => {
  const told: Notice[] = [];
  const close = notices.subscribe((notice) => told.push(notice));
  const busy = Object.assign(new Error(), { code: 'InvalidOperationInCellEditMode' });
  Object.assign(globalThis, { Excel: { run: () => Promise.reject(busy) } });
  await showInSheet('Deal', 'B7');
  close();
  expect(told).toEqual([
    { kind: 'problem', text: expect.stringContaining('A cell is being edited') as string },
  ]);
});
