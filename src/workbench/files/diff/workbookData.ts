import type { NameState, WorkbookState } from '../../objectModel/state';
import { isSameAddIn } from '../addInReferences';
import type { AddInReference, NameChange, SettingsChanges } from '../changes';
import type { OpenedWorkbook } from '../open';
import { sameData } from './sameData';

function nameKey(name: Pick<NameState, 'name' | 'sheet'>): string {
  return `${name.sheet ?? ''}!${name.name.toLowerCase()}`;
}

/** Names that were added, changed or removed. */
export function changedNames(
  before: readonly NameState[],
  after: readonly NameState[],
): readonly NameChange[] {
  const old = new Map(before.map((name) => [nameKey(name), name]));
  const now = new Set(after.map(nameKey));
  const removed = before
    .filter((name) => !now.has(nameKey(name)))
    .map(({ name, sheet }) => ({ kind: 'removed' as const, name, sheet }));
  const set = after
    .filter((name) => !sameData(old.get(nameKey(name)), name))
    .map((name) => ({ kind: 'set' as const, name }));
  return [...removed, ...set];
}

/** How a file names the add-in: as it did before, or as a side-loaded add-in of that identity. */
function referenceOf(opened: OpenedWorkbook): AddInReference | null {
  const { addInId } = opened;
  if (addInId === null) return opened.settings[0]?.addIn ?? null;
  const known = opened.settings.find(({ ids }) => ids.some((id) => isSameAddIn(id, addInId)))?.addIn;
  return known ?? { id: addInId, version: '1.0.0.0', store: 'developer', storeType: 'Registry' };
}

/** Settings that were added, changed or removed, or a sentence when it is unknown whose they are. */
export function changedSettings(
  opened: OpenedWorkbook,
  current: WorkbookState,
): { readonly settings: SettingsChanges | null; readonly notCarried: readonly string[] } {
  const before = opened.state.settings;
  const set = Object.entries(current.settings).filter(
    ([key, value]) => !(key in before) || !sameData(before[key], value),
  );
  const removed = Object.keys(before).filter((key) => !(key in current.settings));
  if (set.length === 0 && removed.length === 0) return { settings: null, notCarried: [] };
  const addIn = referenceOf(opened);
  if (!addIn)
    return {
      settings: null,
      notCarried: ["The add-in's settings could not be saved: its identity is unknown."],
    };
  return { settings: { addIn, set: Object.fromEntries(set), removed }, notCarried: [] };
}
