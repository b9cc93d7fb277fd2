import { checkFile } from './checkFile';
import { reviewFile } from './reviewFile';

/** What is done with one workbook, bundled as one script. */
export const FILE_WORK = { reviewFile, checkFile };
