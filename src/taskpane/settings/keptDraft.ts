import { useEffect, useState } from 'react';
import type { SettingsTexts } from './settingsDraft';

/** What was typed into the settings and not kept yet. */
export interface SettingsDraft {
  readonly edits: Partial<SettingsTexts>;
  /** Weights and thresholds are to go back to their usual values. */
  readonly isReset: boolean;
}

export const NO_DRAFT: SettingsDraft = { edits: {}, isReset: false };

/** Outlives the view, as long as the pane is open: looking at another view must not cost what was typed. */
let left: SettingsDraft = NO_DRAFT;

/** The draft as it was left, and the way to change it. */
export function useKeptDraft() {
  const [draft, setDraft] = useState(left);
  useEffect(() => {
    left = draft;
  }, [draft]);
  return [draft, setDraft] as const;
}
