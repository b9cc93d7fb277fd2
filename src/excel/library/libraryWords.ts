import { foldHeading, foldText } from '../template/foldHeading';
import { terms } from '../template/terms';

/** The columns of a library beside its scores. */
export const LIBRARY_COLUMNS = [
  'type',
  'industry',
  'counterparty',
  'deal',
  'date',
  'direction',
  'outcome',
] as const;
export type LibraryColumn = (typeof LIBRARY_COLUMNS)[number];

/** Headings in English, German, French and Spanish, each a whole heading. */
const HEADINGS: Readonly<Record<LibraryColumn, readonly string[]>> = {
  type: terms(`
    type, category, kind, concession type, type of concession, typ, kategorie, art, art des zugeständnisses, catégorie,
    type de concession, genre, tipo, categoría, tipo de concesión
  `),
  industry: terms(`
    industry, sector, branch, line of business, market, branche, industrie, sektor, secteur, secteur d'activité, sector
    de actividad, industria, rubro
  `),
  counterparty: terms(`
    counterparty, counterpart, counter party, other party, other side, partner, customer, client, supplier, vendor,
    company, with, gegenseite, gegenpartei, verhandlungspartner, kunde, lieferant, partnerfirma, firma, contrepartie,
    partie adverse, partenaire, fournisseur, contraparte, cliente, proveedor, socio, empresa
  `),
  deal: terms(`
    deal, deal name, contract, negotiation, project, agreement, case, geschäft, abschluss, vertrag, verhandlung, projekt,
    vorgang, affaire, contrat, négociation, projet, dossier, acuerdo, contrato, negociación, proyecto, trato
  `),
  date: terms(`
    date, closed, closed on, signed, signed on, agreed on, date of deal, when, year, datum, abgeschlossen am,
    unterzeichnet am, wann, date de signature, conclu le, fecha, fecha de firma, cerrado el, cuándo
  `),
  direction: terms(`
    direction, give or get, give get, give / get, richtung, geben oder nehmen, sens, donner ou recevoir, dirección, dar o
    recibir
  `),
  outcome: terms(`
    outcome, result, status, how it ended, what became of it, ergebnis, ausgang, resultat, issue, résultat, statut,
    resultado, desenlace, estado
  `),
};

const BY_HEADING: ReadonlyMap<string, LibraryColumn> = new Map(
  LIBRARY_COLUMNS.flatMap((column) =>
    HEADINGS[column].map((heading) => [foldText(heading), column] as const),
  ),
);

/** What a heading of a library stands for; null for any other. @example libraryColumn('Closed on')  // 'date' */
export function libraryColumn(heading: string): LibraryColumn | null {
  return BY_HEADING.get(foldText(heading)) ?? BY_HEADING.get(foldHeading(heading).main.join(' ')) ?? null;
}

const LIBRARY_NAME =
  /\b(?:library|concessions? database|database of concessions|past deals?|previous deals?|deal archive|archived? deals?|bibliothek|fruhere (?:deals|geschafte|abschlusse)|bibliotheque|affaires passees|biblioteca|negocios anteriores|acuerdos anteriores)\b/;

/** True for a name of a sheet or table that says: this is a library. @example saysLibrary('Deal library 2025')  // true */
export function saysLibrary(name: string): boolean {
  return LIBRARY_NAME.test(foldText(name));
}
