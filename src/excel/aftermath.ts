/** What was found by reading after Excel had stopped a step. */
export type Aftermath =
  /** Everything stands as it stood before. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'taken back' }
  /** Part of it is still there. */
  | { readonly kind: 'left'; readonly where: string }
  /** Excel could not be asked. */
  | { readonly kind: 'unknown'; readonly where: string };
