declare const TEAM_ADDRESS: string | undefined;

/** The one team address that an organisation had built in (`npm run build -- --env team=https://…`); null: each types theirs. */
export const PRESET_TEAM: string | null =
  typeof TEAM_ADDRESS === 'string' && TEAM_ADDRESS !== '' ? TEAM_ADDRESS : null;
