interface OfficeWindow {
  readonly Office?: {
    readonly context?: { readonly requirements?: { readonly _setMap?: { _sets?: Record<string, string> } } };
  };
}

/**
 * Gives the running library the requirement sets of another host. It asked for them once, at its start; a host that takes over may
 * claim others. They stand where the library itself keeps them, in lower case.
 */
export function claimRequirements(window: unknown, requirements: Readonly<Record<string, string>>): void {
  const sets = (window as OfficeWindow).Office?.context?.requirements?._setMap;
  if (!sets) return;
  sets._sets = Object.fromEntries(
    Object.entries(requirements).map(([name, version]) => [name.toLowerCase(), version]),
  );
}
