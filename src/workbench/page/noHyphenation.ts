/** Stands in for the hyphenation patterns of one language: none, since cells of a sheet break no words. */
export {};
