import { makeChanges } from '../excel/changes/makeChanges';
import { removeShortNamesChange, shortNamesChange } from '../excel/changes/shortNamesChange';
import type { Command } from './ribbonCommand';

/** Installs the short names or brings them up to date; without a template they work with scores given. */
export const installShortNames: Command = () => makeChanges([shortNamesChange()]);

export const removeShortNames: Command = () => makeChanges([removeShortNamesChange()]);
