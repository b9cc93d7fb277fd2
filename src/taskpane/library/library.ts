import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import type { LibraryState, LocalLibrary } from '../../library/localLibrary';
import { thisComputersLibrary } from '../../library/thisComputer';
import type { TeamState, TeamSync } from '../../library/team/teamSync';
import { thisTeam } from '../../library/team/thisTeam';

/** The library and the team that a pane works with. */
export interface LibraryHandles {
  readonly library: LocalLibrary;
  readonly team: TeamSync;
}

export const LibraryContext = createContext<LibraryHandles>({
  library: thisComputersLibrary,
  team: thisTeam,
});

/** The library as it stands; it is not opened by being looked at. */
export function useLibrary(): { readonly library: LocalLibrary; readonly state: LibraryState } {
  const { library } = useContext(LibraryContext);
  return { library, state: useSyncExternalStore(library.subscribe, library.state, library.state) };
}

/** The same for a view that is about the library: it opens it. */
export function useOpenLibrary(): { readonly library: LocalLibrary; readonly state: LibraryState } {
  const found = useLibrary();
  const { library, state } = found;
  const isClosed = state.kind === 'closed';
  useEffect(() => {
    if (isClosed) void library.open();
  }, [library, isClosed]);
  return found;
}

export function useTeam(): { readonly team: TeamSync; readonly state: TeamState } {
  const { team } = useContext(LibraryContext);
  return { team, state: useSyncExternalStore(team.subscribe, team.state, team.state) };
}

/** Calls back whenever what the library holds has changed. */
export function useLibraryChanges(onChange: () => void): void {
  const { library } = useContext(LibraryContext);
  const told = useCallback(() => {
    if (library.state().kind !== 'opening') onChange();
  }, [library, onChange]);
  useEffect(() => {
    void library.openIfUsed();
    return library.subscribe(told);
  }, [library, told]);
}
