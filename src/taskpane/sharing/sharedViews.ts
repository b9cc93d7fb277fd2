/** The views of what may leave the house, with the words by which they are opened. */
export const SHARED_VIEWS = {
  otherSide: 'For the other side',
  management: 'For management',
  beforeSending: 'Check before sending',
} as const;

export type SharedView = keyof typeof SHARED_VIEWS;
