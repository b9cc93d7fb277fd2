/** The code by which Excel names what went wrong, such as `ItemNotFound`; '' where there is none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
