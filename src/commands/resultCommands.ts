import { makeChanges } from '../excel/changes/makeChanges';
import { removeResultColumnsChange, resultColumnsChange } from '../excel/changes/resultColumnsChange';
import type { Command } from './ribbonCommand';

export const insertResults: Command = () => makeChanges((now) => [resultColumnsChange(now)]);

export const removeResults: Command = () => makeChanges((now) => [removeResultColumnsChange(now)]);
