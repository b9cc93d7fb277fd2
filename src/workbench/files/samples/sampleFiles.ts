import type { NewWorkbook } from '../create/content';
import { fiveColumnTemplate } from './fiveColumns';
import { northwindDeal } from './northwind';

/** The sample files by name, as they stand in `assets/samples`. */
export const SAMPLE_FILES: Readonly<Record<string, NewWorkbook>> = {
  'northwind-supply-deal.xlsx': northwindDeal,
  'five-column-template.xlsx': fiveColumnTemplate,
};
