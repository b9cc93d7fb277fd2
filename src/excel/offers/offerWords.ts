import { foldHeading, foldText } from '../template/foldHeading';
import type { Parties } from '../template/headings';

/** The columns of an offers log. */
export type OfferColumn = 'side' | 'amount' | 'issue' | 'session' | 'reservation';

/** Headings in English, German, French and Spanish, each a whole heading but for units and brackets. */
const HEADINGS: Readonly<Record<OfferColumn, readonly string[]>> = {
  side: [
    ...['side', 'party', 'by', 'from', 'who', 'offered by', 'made by', 'offer by', 'offer from', 'bidder'],
    ...['seite', 'partei', 'von', 'wer', 'angebot von', 'anbieter', 'côté', 'partie', 'de', 'par', 'qui'],
    ...['offre de', 'auteur', 'lado', 'parte', 'quién', 'oferta de', 'ofertante'],
  ],
  amount: [
    ...[
      'amount',
      'offer',
      'offer amount',
      'bid',
      'figure',
      'price',
      'offered',
      'number',
      'sum',
      'value offered',
    ],
    ...['betrag', 'angebot', 'preis', 'summe', 'höhe', 'montant', 'offre', 'prix', 'somme'],
    ...['importe', 'oferta', 'precio', 'monto', 'cantidad', 'suma'],
  ],
  issue: [
    ...['issue', 'item', 'topic', 'term', 'subject', 'point', 'on', 'about', 'what'],
    ...['thema', 'punkt', 'gegenstand', 'worüber', 'sujet', 'enjeu', 'objet', 'tema', 'punto', 'asunto'],
  ],
  session: [
    ...['session', 'round', 'meeting', 'sitzung', 'runde', 'treffen', 'verhandlungsrunde'],
    ...['séance', 'tour', 'réunion', 'sesión', 'ronda', 'reunión'],
  ],
  reservation: [
    ...[
      'reservation',
      'reservation value',
      'reservation price',
      'reservation point',
      'walk away',
      'walkaway',
    ],
    ...['walk away point', 'bottom line', 'limit', 'reservationspreis', 'reservationswert', 'schmerzgrenze'],
    ...['untergrenze', 'grenze', 'prix de réserve', 'valeur de réserve', 'limite', 'valor de reserva'],
    ...['precio de reserva', 'punto de reserva', 'límite'],
  ],
};

const COLUMN_BY_HEADING: ReadonlyMap<string, OfferColumn> = new Map(
  (Object.keys(HEADINGS) as OfferColumn[]).flatMap((column) =>
    HEADINGS[column].map((heading) => [foldText(heading), column] as const),
  ),
);

const UNITS = new Set(['eur', 'euro', 'euros', 'usd', 'gbp', 'chf', 'money', 'percent', 'k', 'in', 'per']);

/** What a heading of an offers log stands for; null for any other. @example offerColumn('Amount (EUR)')  // 'amount' */
export function offerColumn(heading: string): OfferColumn | null {
  const words = foldHeading(heading).main.filter((word) => !UNITS.has(word));
  return COLUMN_BY_HEADING.get(words.join(' ')) ?? null;
}

const US = new Set(
  [
    ...['us', 'we', 'our', 'ours', 'our side', 'our offer', 'me', 'own', 'wir', 'uns', 'unser', 'unsere'],
    ...['unsere seite', 'nous', 'notre', 'notre côté', 'nosotros', 'nuestro', 'nuestra', 'nuestra parte'],
  ].map(foldText),
);
const THEM = new Set(
  [
    ...['them', 'they', 'their', 'theirs', 'their side', 'their offer', 'other side', 'the other side'],
    ...['other party', 'counterpart', 'counterparty', 'other', 'sie', 'ihr', 'gegenseite', 'gegenpartei'],
    ...['die anderen', 'eux', 'ils', 'leur', "l'autre partie", 'autre partie', 'contrepartie', 'ellos'],
    ...['la otra parte', 'otra parte', 'contraparte'],
  ].map(foldText),
);

/** Whose offer it is, from the words of its Side cell; null when they are not understood. The parties' names count, too. */
export function offerSide(text: string, parties: Parties): 'us' | 'them' | null {
  const word = foldText(text);
  if (word === '') return null;
  if (US.has(word) || word === foldText(parties.us)) return 'us';
  return THEM.has(word) || word === foldText(parties.them) ? 'them' : null;
}
