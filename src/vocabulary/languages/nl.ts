import type { Language } from '../language';
import { terms } from '../terms';

export const DUTCH: Language = {
  name: 'Dutch',

  headings: {
    dimensions: {
      value: {
        3: terms(`waardeomvang, omvang van de waarde, waardegrootte, grootte van de waarde`),
        2: terms(`financiële waarde, economische waarde, geldwaarde`),
        1: terms(`waarde, financieel, economisch, geld, impact`),
      },
      leverage: {
        3: terms(
          `strategische hefboom, strategische hefboomwerking, strategische invloed, strategisch voordeel`,
        ),
        2: terms(`hefboom, hefboomwerking`),
        1: terms(`macht, invloed, strategisch, strategische, strategie`),
      },
      relationship: {
        3: terms(`relatiekapitaal, relationeel kapitaal, relatiewaarde, relationele waarde`),
        2: terms(`relatie, relaties, relationeel`),
        1: terms(`vertrouwen`),
      },
    },
    letters: [],
    columns: {
      concession: {
        3: terms(`concessie, concessies, onderhandelingspunt, tegemoetkoming, toezegging, toezeggingen`),
        2: terms(`punt, punten, onderwerp, item, onderdeel, kwestie, clausule, verzoek`),
        1: terms(`omschrijving, beschrijving, naam, voorstel, aanbod, wat`),
      },
      direction: {
        3: terms(
          `richting, geven krijgen, geven ontvangen, geven nemen, wij geven wij krijgen, geven of krijgen, wie geeft, wie krijgt, wie ontvangt, ontvanger, concessie van, toegegeven door`,
        ),
        2: [],
        1: terms(`kant, partij, wie`),
      },
      status: {
        3: terms(`status, stand`),
        2: terms(`stadium, fase, uitkomst, besluit, overeengekomen, afgesproken, voortgang`),
        1: terms(`antwoord, resultaat`),
      },
      session: {
        3: terms(`sessie, ronde, bijeenkomst, vergadering`),
        2: [],
        1: [],
      },
      type: {
        3: terms(`type, soort, categorie, soort concessie`),
        2: terms(`klasse, groep, gebied, thema`),
        1: [],
      },
      linkedTo: {
        3: terms(`gekoppeld aan, verbonden met, in ruil voor, tegenprestatie, geruild voor`),
        2: terms(`ruil, koppeling`),
        1: [],
      },
      notes: {
        3: terms(`notities, notitie, opmerking, opmerkingen, commentaar, aantekeningen`),
        2: terms(`toelichting, uitleg`),
        1: terms(`details, reden`),
      },
    },
    details: {
      condition: terms(`voorwaarde, voorwaarden, op voorwaarde dat, alleen als`),
      owner: terms(`verantwoordelijke, eigenaar, toegewezen aan`),
      due: terms(`vervaldatum, uiterlijk, termijn`),
      askedBy: terms(`gevraagd door, verzocht door`),
      framing: terms(`gepresenteerd als, zij noemen het`),
    },
    sides: {
      own: terms(`wij, ons, onze, eigen`),
      mirror: terms(`spiegel*, hun, zij, hen, tegenpartij, wederpartij, andere partij, andere kant`),
      maybe: terms(`klant, leverancier, koper, verkoper, partner, schatting, geschat`),
    },
    derived: terms(
      `totaal, som, verschil, kloof, gewogen, cumulatief, resterend, netto, overschot, gemiddelde van`,
    ),
    identifier: terms(`nummer, rij, volgnummer`),
    currency: [],
    price: terms(`prijs, bedrag`),
    scale: terms(`score, punten, schaal, waardering`),
    neutral: terms(`de, het, een, van, voor, aan, op, kant, partij, kijk`),
    noNames: terms(`ronde, sessie, week, maand, jaar, gewicht, bv, nv`),
  },
  rounds: {
    baseline: terms(`begin, eerder, eerdere, vorige, voorlopig, voorlopige, voorbereiding, gepland`),
    current: terms(`consensus, gemiddelde, huidig, huidige, nu, vandaag, actueel`),
    ordinals: terms(`e, ste, de`),
  },
  sides: {
    us: terms(`wij, ons, onze, onze kant`),
    them: terms(`zij, hen, hun, tegenpartij, de tegenpartij, wederpartij, andere partij, de andere partij`),
    nobody: terms(`niemand`),
  },
  directions: {
    we: terms(`wij, we`),
    they: terms(`zij, ze`),
    giving: terms(`geven, geef, geeft, gegeven, weggeven, afstaan, toegeven, aanbieden, bieden, verlenen`),
    getting: terms(
      `krijgen, krijgt, gekregen, ontvangen, ontvangt, nemen, vragen, vraagt, willen, eisen, neem, binnenhalen, halen`,
    ),
    give: terms(`uit, uitgaand, concessie, onze concessie, van ons, aan hen`),
    get: terms(`in, inkomend, verzoek, hun concessie, van hen, aan ons`),
    us: terms(`onze zijde`),
    them: terms(`de tegenpartij, klant, leverancier`),
    givers: terms(`wie geeft`),
    receivers: terms(`ontvanger, wie krijgt, wie ontvangt`),
    letters: [
      ['g', 'k'],
      ['g', 'o'],
    ],
    gives: terms(`ruilbaar, onderhandelbaar, kunnen geven, weg te geven`),
    gets: terms(`wensen, wensenlijst, eisen, verzoeken, behoeften`),
    conceded: terms(`concessie, concessies, aanbod, aanbiedingen`),
    finite: terms(`geeft, krijgt, ontvangt`),
    qualifiers: terms(`mogelijke, andere, alle, wat, punten, te, kunnen, willen, lijst`),
    beforeGiver: terms(`van, door`),
    beforeReceiver: terms(`aan, voor`),
  },
  statuses: {
    idea: terms(
      `idee, ideeën, gepland, mogelijk, concept, open, nieuw, te bespreken, in voorbereiding, overwogen, nog te bespreken, nog niet akkoord, nog niet afgesproken, nog niet overeengekomen`,
    ),
    offered: terms(
      `aangeboden, aanbod, voorgesteld, voorstel, in onderhandeling, in bespreking, op tafel, lopend, in behandeling`,
    ),
    asked: terms(`gevraagd, verzocht, geëist, verlangd`),
    agreed: terms(
      `overeengekomen, akkoord, afgesproken, geaccepteerd, aanvaard, bevestigd, getekend, ondertekend, goedgekeurd, gesloten, afgerond, rond`,
    ),
    rejected: terms(`afgewezen, geweigerd, verworpen, niet akkoord`),
    withdrawn: terms(`ingetrokken, vervallen, geannuleerd, opgegeven, geschrapt`),
  },
  yes: terms(`ja`),
  no: terms(`nee`),
  formulas: {
    directions: [],
    agreed: terms(`akkoord`),
  },
  grades: {
    none: terms(`geen, zeer laag, heel laag, minimaal`),
    low: terms(`laag, klein, gering, weinig, optioneel`),
    lowMedium: terms(`laag gemiddeld, laag tot gemiddeld`),
    medium: terms(`gemiddeld, middel, midden, matig, belangrijk`),
    mediumHigh: terms(`gemiddeld hoog, gemiddeld tot hoog`),
    high: terms(`hoog, groot, veel, onmisbaar, essentieel`),
    top: terms(`zeer hoog, heel hoog, kritiek`),
  },
  measures: {
    cost: terms(`kosten, prijs`),
    worth: terms(`waarde, nut, voordeel, belang`),
    yours: terms(`uw, jouw, jullie`),
    rank: terms(`rang, rangorde`),
    priority: terms(`prioriteit, prioriteiten`),
    expected: terms(`opbrengst, rendement, verwachte opbrengst, verwacht rendement`),
    probability: terms(`kans, waarschijnlijkheid`),
    years: terms(`jaren, looptijd, duur`),
    rate: terms(`rente, rentevoet, disconteringsvoet`),
    realised: terms(`gerealiseerd, gerealiseerde opbrengst`),
  },
  rows: {
    weights: terms(`gewicht, gewichten, weging, factor, wegingsfactor`),
    totals: terms(`totaal, totalen, som, subtotaal, eindtotaal, gemiddelde`),
    totalsAlone: terms(`mediaan, maximum, minimum`),
    besideTotals: terms(
      `nog, gegeven, ontvangen, overeengekomen, alle, onze, sessie, per, punten, concessies, concessie`,
    ),
    limits: terms(`limiet, limieten, grens, budget`),
    balances: terms(`saldo, gegeven, ontvangen, resterend, over`),
    examples: terms(`voorbeeld, bijv, bijvoorbeeld`),
    closing: terms(`legenda, schaal, bron, opmerkingen, opmerking`),
  },
  sheets: {
    deal: terms(`*concessie*, *onderhandel*`),
    plans: terms(`plan, plannen, planning, concept, voorbereiding`),
    setAside: terms(`*voorbeeld*, *sjabloon*, *archief*, *spiegel*`),
    approved: terms(`goedgekeurde concessies, goedkope concessies`),
    library: terms(`bibliotheek, eerdere deals, vorige deals`),
  },
  offers: {
    columns: {
      side: terms(`kant, partij, wie, bod van`),
      amount: terms(`bedrag, bod, prijs, aanbod`),
      issue: terms(`onderwerp, punt, kwestie`),
      session: terms(`sessie, ronde, vergadering`),
      reservation: terms(`reserveringswaarde, reserveringsprijs, limiet, ondergrens`),
    },
    units: [],
    us: terms(`ons bod`),
    them: terms(`hun bod`),
  },
  library: {
    type: terms(`soort, categorie`),
    industry: terms(`sector, branche`),
    counterparty: terms(`tegenpartij, klant, leverancier, bedrijf`),
    deal: terms(`deal, overeenkomst, onderhandeling`),
    date: terms(`datum, gesloten op, getekend op`),
    direction: terms(`richting, geven of krijgen`),
    outcome: terms(`uitkomst, resultaat`),
  },
  framing: {
    small: terms(`klein, kleine, gering, formaliteit, detail, kleinigheid`),
    framed: terms(`gepresenteerd, genoemd`),
    they: terms(`zij`),
    say: terms(`zeggen, zeiden`),
    just: terms(`slechts, alleen, maar`),
    articles: terms(`een`),
  },
  links: {
    row: terms(`rij`),
    goodwill: terms(`geste, welwillendheid`),
  },
};
