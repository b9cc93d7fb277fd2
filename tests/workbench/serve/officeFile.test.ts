import { basename } from 'node:path';
import { officeFile } from '../../../src/workbench/serve/officeFile';

test("the library's files are found whatever the case they are asked for in", () => {
  expect(basename(officeFile('/officejs/office.js') ?? '')).toBe('office.js');
  expect(basename(officeFile('/officejs/AgaveErrorUX/index.html') ?? '')).toBe('index.html');
});

test.each([
  '/taskpane.html',
  '/officejs/',
  '/officejs/missing.js',
  '/officejs/../package.json',
  '/officejs/%2e%2e/package.json',
])('nothing else is handed out: %s', (path) => {
  expect(officeFile(path)).toBeNull();
});
