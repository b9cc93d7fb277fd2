/** `Array.isArray` itself answers an array of anything. */
export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
