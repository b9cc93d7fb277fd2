import { foldTerm } from './foldHeading';
import { everyLanguage } from './languages';
import { mentions } from './mentions';

const negotiates = mentions(everyLanguage(({ sheets }) => sheets.deal));
const asides = mentions(everyLanguage(({ sheets }) => sheets.setAside));
const approvals = mentions(everyLanguage(({ sheets }) => sheets.approved));
const libraries = mentions(everyLanguage(({ sheets }) => sheets.library));

/** True for the name of a sheet, a table or a title that tells of a negotiation. */
export function tellsOfDeal(title: string): boolean {
  return negotiates(foldTerm(title));
}

/** True for a sheet that is kept aside: an archive, a sample, a template, the other side's map. */
export function isSetAside(sheet: string): boolean {
  return asides(foldTerm(sheet));
}

/** True for a name of a sheet or table that says: this is a library. @example saysLibrary('Deal library 2025')  // true */
export function saysLibrary(name: string): boolean {
  return libraries(foldTerm(name));
}

/** True for a sheet that lists what may be given without asking. @example saysApproved('Approved gives 2026')  // true */
export function saysApproved(title: string): boolean {
  return approvals(foldTerm(title));
}
