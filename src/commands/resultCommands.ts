import { removeResultColumnsChange, resultColumnsChange } from '../excel/changes/resultColumnsChange';
import { changes } from './changesCommand';

export const insertResults = changes((now) => [resultColumnsChange(now)]);

export const removeResults = changes((now) => [removeResultColumnsChange(now)]);
