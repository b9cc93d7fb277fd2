/** The global under which the add-in's headless entry stands in its window. */
export const ENTRY = 'concessionMapReview';
