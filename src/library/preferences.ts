/** What the library remembers for this computer alone; it is never replicated. */
export interface LibraryPreferences {
  /** The team's address; null: on this computer only. */
  readonly team: string | null;
  readonly leavesOutNames: boolean;
  /** When the two were last the same, in milliseconds since 1970; null: never. */
  readonly syncedAt: number | null;
}

export const NO_PREFERENCES: LibraryPreferences = { team: null, leavesOutNames: true, syncedAt: null };
