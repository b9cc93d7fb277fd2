/** How past deals are compared with. */
export interface LibrarySettings {
  /** The wider group counts like so many rows of its own when a mean is shrunk towards it. */
  readonly pull: number;
  /** After so many days a row counts half. */
  readonly halfLife: number;
  /** Fewer rows of a type than this are too few to compare with. */
  readonly leastRows: number;
  /** From so many rows of a type on, a place among them in percent means something. */
  readonly percentileRows: number;
}

export const DEFAULT_LIBRARY_SETTINGS: LibrarySettings = {
  pull: 5,
  halfLife: 365,
  leastRows: 3,
  percentileRows: 10,
};
