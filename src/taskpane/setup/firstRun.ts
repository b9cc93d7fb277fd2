const KEY = 'ConcessionMap.Welcomed';

/** Office on the web gives every customer a partition of the browser's store. */
function key(): string {
  const { partitionKey } = Office.context as { readonly partitionKey?: string };
  return `${partitionKey ?? ''}${KEY}`;
}

/** True when the pane was introduced on this machine. That one bit is all that is ever kept there. */
export function wasWelcomed(): boolean {
  try {
    return localStorage.getItem(key()) !== null;
  } catch {
    // A browser that keeps nothing: a welcome each time would be in the way.
    return true;
  }
}

export function rememberWelcome(): void {
  try {
    localStorage.setItem(key(), 'yes');
  } catch {
    // Kept until the pane is closed.
  }
}
