import { analyzeFormula } from '../files/formulas/analyze';
import { invalidArgument } from '../protocol/hostError';
import type { BookLink } from './links';

/** Refuses a malformed formula; anything that does not begin with `=` passes. */
export function requireSyntax(written: unknown): void {
  if (typeof written !== 'string' || !written.startsWith('=') || written.length === 1) return;
  const { problem } = analyzeFormula(written);
  if (problem !== null) throw invalidArgument(undefined, `The formula is not valid: ${problem}.`);
}

/** As {@link requireSyntax}, for a name: areas with commas between them need no brackets there. */
export function requireNameSyntax(formula: string): void {
  requireSyntax(`=(${formula.slice(1)})`);
}

/** Also refuses what conditional formats do not take although cells do. */
export function requireRuleFormula(book: BookLink, formula: string): void {
  requireSyntax(formula.startsWith('=') ? formula : `=${formula}`);
  if (!book.harsh.has('strictRules')) return;
  const { features, functions } = analyzeFormula(formula);
  const addIn = `${book.addInNamespace}.`.toUpperCase();
  const foreign = functions.find((name) => name.toUpperCase().startsWith(addIn));
  const refused = [...features].map((one) => `an ${one}`.replace('an s', 'a s')).at(0) ?? foreign;
  if (refused !== undefined) throw invalidArgument(undefined, `A conditional format cannot hold ${refused}.`);
}
