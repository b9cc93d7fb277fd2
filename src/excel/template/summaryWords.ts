import { foldText } from './foldHeading';
import { matcher } from './matchWords';
import { terms } from './terms';

/** Words that call a row a total, a subtotal or an average. */
const SUMMARY: readonly string[] = terms(`
  total, totals, subtotal, subtotals, sub total, sum, sums, average, averages, avg, mean, grand
  total, running total, summe, summen, gesamt,
  gesamtsumme, zwischensumme, insgesamt, durchschnitt, mittelwert, teilsumme, endsumme, totaux, sous total, sous totaux, somme, moyenne, total général, suma, sumas, totales, promedio, total general, subtotales, σ, ø, ∑
`);

/** Words that do so only when they stand alone: "Media" may be a concession of press coverage. */
const SUMMARY_ALONE: readonly string[] = terms(`
  overall, gesamtergebnis, ensemble, resultado total, median, maximum, minimum, max, min, weights, weighting, anzahl, gewichte, gewichtung, médiane, pondération, mediana,
  ponderación
`);

/** Words that may stand beside them without making the row a concession. */
const COMPANIONS: readonly string[] = terms(`
  vm, sl, re, of, all, the, our, ours, their, theirs, us, them, own, mirror, side, score, scores, points, given,
  gives, give, received, receive, gets, get, asks, agreed, pending, open, per, dimension, column,
  concession, concessions, item, items, row, rows, overall, grand, section, session, round, group,
  category, value, leverage, relationship, so, far, to, date, for, this, table, list, map, we, they,
  offered, asked, from, by, in, and, page, gegeben, erhalten, vereinbart, offen, der, die, das, alle,
  aller, punkte, eigene, wir, zugeständnisse, unsere, ihre, gesamt, abschnitt, sitzung, runde, je, pro,
  spalte, bisher, donné, donnés, reçu, reçus, accordé, convenu, des, de, du, les, la, le, nos, leurs,
  général, générale, séance, par, dado, dados, recibido, recibidos, acordado, general, las, los, el,
  nuestros, sesión, por, puntos, concesiones, concesión, parcial, partiel
`);

/** Words of rows that hold limits, which a concession may also be called. */
const LIMITS: readonly string[] = terms(`
  budget, budgets, limit, limits, threshold, our limits, our budget, limite, limites, grenze, grenzen,
  límite, límites, presupuesto, weight, gewicht, poids, peso
`);

/** Words of rows that say what was given, received or is left: no concession is called so. */
const BALANCES: readonly string[] = terms(`
  given, received, remaining, left, used, spent, net, balance, budget left, budget used, budget
  remaining, net position, net given, pending, gegeben, erhalten, verbraucht, rest, restbudget, saldo,
  netto, donné, reçu, restant, reste, solde, dado, recibido, restante
`);

/** Beginnings of the text that people write below a list. */
const CLOSING: readonly string[] = terms(`
  legend, legende, leyenda, légende, note, notes, hinweis, hinweise, anmerkung, anmerkungen, key, scale,
  skala, échelle, escala, source, quelle, fuente, prepared by, last updated, erstellt, stand, notas,
  nota, remarque, remarques, comments, scoring guide, how to score
`);

const findSummary = matcher(SUMMARY.map((term) => [term, 'summary'] as const));
const findCompanions = matcher(COMPANIONS.map((term) => [term, 'companion'] as const));
const alone = new Set(SUMMARY_ALONE.map(foldText));
const limits = new Set([...LIMITS, ...BALANCES].map(foldText));
const balances = new Set(BALANCES.map(foldText));
const closing = new Set(CLOSING.map(foldText));

/** How much a label says that its row sums up others: wholly, in part ("Total care package"), or not at all. */
export type SummaryLabel = 'whole' | 'part' | 'none';

/**
 * Reads the label of a row. `sections` are the headings of sections met above: "Total commercial" sums up "Commercial".
 *
 * @example summaryLabel('Grand total', [])         // 'whole'
 * @example summaryLabel('Total care package', [])  // 'part'
 */
export function summaryLabel(text: string, sections: readonly string[]): SummaryLabel {
  // Average and sum signs are letters or symbols of their own.
  const words = foldText(text.replace(/[∑Σ]/g, 'sum').replace(/[Øø⌀](?!\p{L})/gu, 'mean '))
    .split(' ')
    .filter((word) => word !== '');
  if (alone.has(words.join(' '))) return 'whole';
  const found = findSummary(words);
  if (found.length === 0) return 'none';
  const known = new Set(sections.flatMap((section) => foldText(section).split(' ')));
  const covered = [...found, ...findCompanions(words)];
  const rest = words.filter(
    (word, i) =>
      !/^[\d]+$/.test(word) &&
      !known.has(word) &&
      !covered.some(({ start, length }) => i >= start && i < start + length),
  );
  if (rest.length === 0) return 'whole';
  const atAnEnd = found.some(({ start, length }) => start === 0 || start + length === words.length);
  return atAnEnd ? 'part' : 'none';
}

/** True for "Budget", "Remaining" and the like, which are no concessions where a list has ended. */
export function isLimitLabel(text: string): boolean {
  return limits.has(foldText(text));
}

/** True for "Given", "Remaining" and the like. */
export function isBalanceLabel(text: string): boolean {
  return balances.has(foldText(text));
}

/** True for "Legend", "Note: ..." and the like, which close a list. */
export function isClosingLabel(text: string): boolean {
  const beforeColon = /^[^:–-]*(?=:)/u.exec(text)?.[0] ?? text;
  return closing.has(foldText(beforeColon));
}
