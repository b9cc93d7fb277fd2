import type { Dimension } from '../../negotiation/concession';
import { terms } from './terms';

/** What a column may be for, besides holding scores. */
export type Role = 'concession' | 'direction' | 'status' | 'session' | 'type' | 'linkedTo' | 'notes';

/**
 * The words of people's headings in English, German, French and Spanish, by how much they say: 3 names the thing beyond
 * doubt, 2 is its usual short name, 1 is a word that other tables use as well. A word ending in `*` stands for all its
 * endings. Umlauts are also recognised when written as ae, oe, ue; accents may be missing.
 */
export type Vocabulary = Readonly<Record<1 | 2 | 3, readonly string[]>>;

export const DIMENSION_WORDS: Readonly<Record<Dimension, Vocabulary>> = {
  value: {
    3: terms(`
      vm, value magnitude, val magn, value magn, magnitude of value, val mag, value mag, val magnitude, v mag, wertgröße,
      wertmagnitude, größe des wertes, wertumfang, wertausmaß, wertvolumen, ampleur de la valeur,
      ampleur de valeur, magnitude de la valeur, magnitude de valeur, grandeur de la valeur, grandeur de
      valeur, importance de la valeur, valeur magnitude, magnitud de valor, magnitud del valor, valor
      magnitud, magnitud de la valor
    `),
    2: terms(`
      magnitude, magnitud, financial value, economic value, monetary value, commercial value,
      wertbeitrag, werthöhe, finanziell* wert, wirtschaftlich* wert, ökonomisch* wert, geldwert, valeur
      financière, valeur économique, valor financiero, valor económico, valor monetario
    `),
    1: terms(`
      value, val, financial, financials, finance, fin, economic, economics, econ, monetary, money,
      impact, importance, commercial, wert, finanziell*, finanzen, geld, monetär, wirtschaftlich*,
      valeur, ampleur, financier, financière, économique, argent, valor, financiero, económico, dinero
    `),
  },
  leverage: {
    3: terms(`
      sl, strategic leverage, strat lvg, strat lvrg, strat levg, strategic lvg, strat lev, strat leverage, strategic lev, s lev, strategisch* hebel*,
      strat hebel, hebel strategisch*, strategiehebel, levier* stratégique*, effet de levier
      stratégique, apalancamiento estratégic*, palanca* estratégic*, influencia estratégica
    `),
    2: terms(`
      leverage, lev, lvg, levg, lvrg, hebel*, verhandlungshebel, levier*, effet de levier, apalancamiento, palanca,
      palancas
    `),
    1: terms(`
      power, influence, verhandlungsmacht, macht, einfluss, pouvoir, poder, influencia, strategic,
      strat, strategy, strategisch*, strategie*, stratégique*, stratégie, estratégic*, estrategia
    `),
  },
  relationship: {
    3: terms(`
      re, relationship equity, relat equity, relship equity, rel eqty, relational equity, rel eq, rel equity, relation equity, r eq,
      beziehungskapital, beziehungsequity, beziehungs equity, beziehungswert, beziehungsvermögen,
      capital relationnel, équité relationnelle, capital de relation, capital de la relation, capital
      relacional, equidad relacional, equidad de la relación, capital de relación, capital de la
      relación
    `),
    2: terms(`
      relationship, relationships, relat, relship, rlshp, relation, relations, relational, rel, beziehung*, relationnel*,
      relación, relaciones, relacional
    `),
    1: terms(`
      trust, equity, goodwill, rapport, vertrauen*, confiance, confianza
    `),
  },
};

export const ROLE_WORDS: Readonly<Record<Role, Vocabulary>> = {
  concession: {
    3: terms(`
      concession, concessions, concession item, zugeständnis*, konzession*, concesión, concesiones,
      verhandlungspunkt*, verhandlungsgegenstand, negotiation item, bargaining chip, punto de
      negociación, point de négociation, deal term, deal point, tradeable, tradable
    `),
    2: terms(`
      item, items, issue, issues, term, terms, ask, asks, give, gives, get, gets, we give, we get, they
      give, topic, point, points, clause, clauses, trade, trades, chip, lever, variable, punkt, punkte,
      thema, themen, gegenstand, klausel, leistung, bedingung, sujet, élément, éléments, enjeu, enjeux,
      objet, punto, puntos, tema, elemento, elementos, asunto, cesión, cláusula, condición, subject,
      forderung, demande, petición, artículo, partida
    `),
    1: terms(`
      description, name, what, offer, offers, request, proposal, move, element, detail, title, label,
      condition, provision, bezeichnung, beschreibung, position, posten, angebot, was, name*, libellé,
      intitulé, désignation, offre, proposition, nom, quoi, descripción, nombre, propuesta, oferta,
      concepto, qué
    `),
  },
  direction: {
    3: terms(`
      dir, dirn, who receives, who gets, who benefits, beneficiary, receiver, recipient, wer bekommt,
      wer erhält, empfänger, qui reçoit, bénéficiaire, quién recibe, beneficiario, direction, give get,
      get give, give or get, give receive, gives gets, g r, g g, r g, give take, give and take, we give
      we get, we give or we get, we give they give, in out, out in, give gets, who gives, who concedes,
      given by, conceded by, concede receive, receive give, conceding party, conceding side, richtung,
      geben nehmen, geben erhalten, geben bekommen, geben oder nehmen, wer gibt, gegeben von, sens,
      donner recevoir, donné reçu, donne reçoit, qui donne, qui cède, qui concède, dirección, sentido,
      dar recibir, damos recibimos, quién da, quién cede, quién concede, us them, ours theirs
    `),
    2: terms(`
      flow, way, giver, from, from to, by whom, wer, geber, von, qui, quién, flujo
    `),
    1: terms(`
      side, party, who, role, move, move type, seite, partei, côté, partie, lado, parte
    `),
  },
  status: {
    3: terms(`
      stat, status, state, statut, estado, estatus, verhandlungsstand, current status, stand, état
    `),
    2: terms(`
      stage, phase, outcome, decision, agreed, progress, zustand, stadium, ergebnis, entscheidung,
      vereinbart, avancement, stade, étape, résultat, décision, accepté, situación, etapa, fase,
      resultado, decisión, acordado, position status
    `),
    1: terms(`
      result, response, accepted, standing, antwort, réponse, respuesta, ergebnisse
    `),
  },
  session: {
    3: terms(`
      session, sessions, meeting, mtg, round, rnd, sess, negotiation round, sitzung, runde,
      verhandlungsrunde, treffen, gesprächsrunde, séance, réunion, tour, rencontre, sesión, reunión,
      ronda, encuentro
    `),
    2: terms(`
      rd, meet, besprechung, termin, gespräch
    `),
    1: terms(`
      s, r, call, visit
    `),
  },
  type: {
    3: terms(`
      type, category, concession type, typ, kategorie, catégorie, tipo, categoría, type of concession,
      art des zugeständnisses, type de concession, tipo de concesión
    `),
    2: terms(`
      kind, class, group, area, theme, cluster, workstream, domain, bucket, family, art, gruppe,
      bereich, klasse, themengebiet, genre, nature, famille, domaine, groupe, thème, clase, grupo, área,
      ámbito, familia, section
    `),
    1: terms(`
      tag, tags, function, department
    `),
  },
  linkedTo: {
    3: terms(`
      linked to, link to, linked, linked with, link, in return for, in exchange for, traded for, trade
      for, exchanged for, exchange for, paired with, linked row, linked item, linked concession, linked
      ask, linked get, linked give, quid pro quo, reciprocal, reciprocal ask, counter concession,
      counterconcession, in return, return for, links to, verknüpft mit, verknüpfung, verbunden mit, im
      gegenzug, im gegenzug für, gegenleistung, im austausch für, im tausch gegen, gekoppelt an, tausch
      gegen, gekoppelt mit, lié à, liée à, lié avec, en échange de, en échange, en contrepartie, en
      contrepartie de, contrepartie, vinculado a, vinculado con, vinculada a, ligado a, a cambio de, a
      cambio, contrapartida, enlazado con, relacionado con, vínculo, related to, relates to, tied to
    `),
    2: terms(`
      exchange, return, pair, related, related item, bezug, lien, échange, enlace, intercambio
    `),
    1: terms(`
      against, package, gegen, contre, paket
    `),
  },
  notes: {
    3: terms(`
      note, notes, comment, comments, remark, remarks, notiz, notizen, bemerkung*, kommentar*,
      anmerkung*, remarque, remarques, commentaire, commentaires, notas, nota, comentario, comentarios,
      observaciones, anotaciones, annotation*
    `),
    2: terms(`
      rationale, reasoning, observation, observations, hinweis*, begründung, justification,
      justificación, observación, explanation, erläuterung*, explication, explicación
    `),
    1: terms(`
      details, why, reason, context, background, info, warum, pourquoi, detalles, detalle
    `),
  },
};

/** Words for the two sides. `maybe` words mean the other party only where nothing speaks against it. */
export const SIDE_WORDS = {
  own: terms(`
    our, ours, us, we, own, self, my, mine, internal, in house, wir, uns, unser*, eigen*, intern*,
    selbst*, mein*, nous, notre, nos, nosotros, nuestr*, propi*, soi
  `),
  mirror: terms(`
    mirror*, their, theirs, them, they, other party, other side, other, others, counterpart*, counter
    party, counter side, opponent*, opposite, opposing, adversar*, cp, far side, gegenseite,
    gegenpartei, gegenüber, gegner*, gegen seite, spiegel*, andere*, deren, ihr, ihre, ihrer, ihnen,
    sie, fremd*, verhandlungspartner*, miroir*, leur, leurs, eux, ils, adverse, autre, contrepartie, vis
    à vis, espejo, su, sus, ellos, contraparte, otra, otro, contrario, contraria
  `),
  maybe: terms(`
    partner, client, customer, supplier, vendor, buyer, seller, est, estimate, estimated, perceived,
    guess, guessed, kunde*, lieferant*, käufer*, verkäufer*, schätzung, geschätzt*, partenaire,
    fournisseur, acheteur, vendeur, estimation, estimé, estimée, cliente, proveedor, comprador,
    vendedor, socio, estimación, estimado, external, extern*
  `),
};

/** Words that make a dimension's column something computed from scores, not scores. */
export const DERIVED_WORDS: readonly string[] = terms(`
  total*, sum, gap*, delta, diff, difference, asymmetr*, surplus, net, weighted, rank, ranking,
  cumulative, cumul*, running, budget*, spent, remaining, used, given, received, average of, mean of,
  max of, min of, count of, benchmark, library, threshold, target, summe, gesamt*, differenz, lücke,
  abweichung, gewichtet*, rang, kumuliert, saldo, mittelwert von, verbraucht, rest, zielwert, somme,
  écart, différence, cumul, moyenne de, pondéré, pondérée, suma, brecha, diferencia, promedio de,
  ponderado, acumulado, restante
`);

/** Words that mark the scores of an earlier day: the ones of today go first. */
export const EARLIER_WORDS: readonly string[] = terms(`
  start, opening, t0, s0, baseline, initial, previous, prior, original, old, earlier, before, former, starting, vorher,
  ausgangs*, ursprünglich*, bisher*, alt, initiale, précédent*, avant, anterior, inicial, previo, previa
`);

/** Words that mark the scores which count where a dimension has several columns. */
export const SETTLED_WORDS: readonly string[] = terms(`
  avg, average, mean, consensus, team, final, current, now, latest, revised, updated, today, mittel, mittelwert,
  durchschnitt, aktuell*, heute, konsens, endgültig*, moyenne, actuel*, final*, consenso, promedio, actual*
`);

/** Words of headings that number rows. */
export const IDENTIFIER_WORDS: readonly string[] = terms(`
  nr, no, num, number, id, ref, reference, row, line, index, pos, n, lfd, lfd nr, nummer, zeile, numéro,
  ligne, número, fila, key, code, item no, item nr, item id
`);

/** Units of money, wherever they stand in a heading: a column of amounts, not of scores. */
export const CURRENCY_WORDS: readonly string[] = terms(`
  money, eur, usd, gbp, chf, keur, kusd, teur, tsd, mio, mn, euro, euros, dollars
`);

/** Words of prices and contracts: outside brackets they speak against a score. */
export const PRICE_WORDS: readonly string[] = terms(`
  price, cost, costs, amount, revenue, contract, percent, preis, kosten, betrag, umsatz, vertrags*,
  auftrags*, prix, coût, montant, precio, coste, costo, importe
`);

/** Words of a hint at the scale, such as "Score (1–10)". */
export const SCALE_WORDS: readonly string[] = terms(`
  score, scores, rating, points, pts, scale, punkte, bewertung, wertung, skala, note, échelle,
  puntuación, puntos, escala, valoración
`);

/** Words that say nothing about which column it is. */
export const NEUTRAL_WORDS: readonly string[] = terms(`
  level, avg, average, mean, worth, view, map, est, estimate, estimated, cost, notes, to, of, the, for,
  in, a, an, and, or, on, is, it, this, by, side, party, from, as, low, high, max, min, current, now,
  new, final, latest, updated, revised, der, die, das, den, des, dem, für, von, bis, zu, aus, seite,
  sicht, partei, le, la, les, de, du, d, l, pour, à, par, vue, côté, partie, el, los, las, del, para,
  al, lado, parte, visión
`);

/** Single letters used as headings, in the order of the dimensions; they count only when all three stand in one row. */
export const LETTER_TRIPLES: readonly string[] = ['v l r', 'v s r', 'w h b', 'f s r'];

/** Headings of the columns that this add-in writes beside a template. */
export const RESULT_HEADINGS: readonly string[] = terms(`
  to us, to them, gap, reading, why, given so far
`);
