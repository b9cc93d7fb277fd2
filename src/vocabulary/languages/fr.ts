import type { Language } from '../language';
import { terms } from '../terms';

/** Participles in their four forms. */
const participles = (list: string): readonly string[] =>
  terms(list).flatMap((stem) => [stem, `${stem}e`, `${stem}s`, `${stem}es`]);

export const FRENCH: Language = {
  name: 'French',

  headings: {
    dimensions: {
      value: {
        3: terms(`
          ampleur de la valeur, ampleur de valeur, magnitude de la valeur, magnitude de valeur, grandeur de la valeur, grandeur
          de valeur, importance de la valeur, valeur magnitude
        `),
        2: terms(`valeur financière, valeur économique`),
        1: terms(`valeur, ampleur, financier, financière, économique, argent`),
      },
      leverage: {
        3: terms(`levier* stratégique*, effet de levier stratégique`),
        2: terms(`levier*, effet de levier`),
        1: terms(`pouvoir, stratégique*, stratégie`),
      },
      relationship: {
        3: terms(`capital relationnel, équité relationnelle, capital de relation, capital de la relation`),
        2: terms(`relation, relations, relationnel*`),
        1: terms(`confiance`),
      },
    },
    letters: [],
    columns: {
      concession: {
        3: terms(`concession, concessions, point de négociation`),
        2: terms(`sujet, élément, éléments, enjeu, enjeux, objet, demande`),
        1: terms(`libellé, intitulé, désignation, offre, proposition, nom, quoi`),
      },
      direction: {
        3: terms(`
          qui reçoit, bénéficiaire, sens, donner recevoir, donné reçu, donne reçoit, qui donne, qui cède, qui concède, concession de, concédé par
        `),
        2: terms(`qui`),
        1: terms(`côté, partie`),
      },
      status: {
        3: terms(`statut, état`),
        2: terms(`avancement, stade, étape, résultat, décision, accepté`),
        1: terms(`réponse`),
      },
      session: {
        3: terms(`séance, réunion, tour, rencontre`),
        2: [],
        1: [],
      },
      type: {
        3: terms(`catégorie, type de concession`),
        2: terms(`genre, nature, famille, domaine, groupe, thème`),
        1: [],
      },
      linkedTo: {
        3: terms(`
          lié à, liée à, lié avec, en échange de, en échange, en contrepartie, en contrepartie de, contrepartie
        `),
        2: terms(`lien, échange`),
        1: terms(`contre`),
      },
      notes: {
        3: terms(`remarque, remarques, commentaire, commentaires`),
        2: terms(`justification, explication`),
        1: terms(`pourquoi`),
      },
    },
    details: {
      condition: terms(`condition attachée, à condition que, sous condition`),
      owner: terms(`responsable, porteur, attribué à`),
      due: terms(`échéance, date limite, pour quand, délai`),
      askedBy: terms(`demandé par, qui a demandé`),
      framing: terms(`présenté comme, ils disent`),
    },
    sides: {
      own: terms(`nous, notre, nos, soi`),
      mirror: terms(`miroir*, leur, leurs, eux, ils, adverse, autre, contrepartie, vis à vis`),
      maybe: terms(`partenaire, fournisseur, acheteur, vendeur, estimation, estimé, estimée`),
    },
    derived: terms(`somme, écart, différence, cumul, moyenne de, pondéré, pondérée`),
    identifier: terms(`numéro, ligne`),
    currency: [],
    price: terms(`prix, coût, montant`),
    scale: terms(`échelle`),
    neutral: terms(`le, la, les, de, du, d, l, pour, à, par, vue, côté, partie`),
    noNames: terms(`tour, séance, semaine, mois, année, poids, sa, sas, sarl`),
  },

  rounds: {
    baseline: terms(`initiale, précédent*, avant, préliminaire, préparation, prévu`),
    current: terms(`moyenne, actuel*, final*, actuel, actuelle, maintenant`),
    ordinals: terms(`er, ère, re, e, ème`),
  },

  sides: {
    us: terms(`nous, notre côté`),
    them: terms(`eux, ils, autre partie, l'autre partie`),
    nobody: terms(`personne, aucun, aucune, spontanément`),
  },

  directions: {
    we: terms(`nous, on`),
    they: terms(`ils, elles`),
    giving: terms(`
      donner, donne, donnons, donnent, donné, céder, cède, cédons, cèdent, cédé, concéder, concède, concédons, concèdent,
      concédé, accorder, accordons, accordent, offrir, offrons, offrent
    `),
    getting: terms(`
      recevoir, reçoit, recevons, reçoivent, reçu, obtenir, obtient, obtenons, obtiennent, obtenu, prendre, demander,
      demandons, demandent, exiger
    `),
    give: terms(
      `sortie, sortant, notre concession, la nôtre, le nôtre, de nous, à eux, pour eux, on donne, on cède, on lâche`,
    ),
    get: terms(`
      entrée, entrant, demande, contrepartie, leur concession, la leur, le leur, d'eux, à nous, pour nous, on demande, on obtient, on reçoit
    `),
    us: [],
    them: terms(`lautre partie, partie adverse, fournisseur`),
    givers: terms(`donne, cède`),
    receivers: terms(`bénéficiaire, qui reçoit`),
    letters: [['d', 'r']],
    gives: terms(`négociable, négociables, pouvons donner, monnaie d'échange, à céder`),
    gets: terms(`souhait, souhaits, demandes, exigences, besoins, attentes, indispensables`),
    conceded: terms(`concession, concessions, offre, offres`),
    finite: terms(`donne, cède, reçoit, obtient, accorde`),
    qualifiers: terms(
      `possibles, autres, tous, ce que, que, points, à, pouvons, voulons, liste, principales, autre`,
    ),
    beforeGiver: terms(`de, par, du`),
    beforeReceiver: terms(`à, pour`),
  },

  statuses: {
    idea: [
      ...terms(
        `idée, envisageable, en préparation, à discuter, brouillon, nouveau, pas accordé, pas encore accordé, non validé, sans accord`,
      ),
      ...participles(`prévu, planifié, envisagé, préparé, ouvert`),
    ],
    offered: [
      ...terms(`proposition, offre, en discussion, en négociation, en attente, sur la table`),
      ...participles(`proposé, offert, soumis, présenté`),
    ],
    asked: [...terms(`demande`), ...participles(`demandé, requis, sollicité, exigé, réclamé`)],
    agreed: [
      ...terms(`d'accord, terminé, acté, actée`),
      ...participles(`accepté, convenu, accordé, conclu, validé, confirmé, signé, approuvé, obtenu`),
    ],
    rejected: [...terms(`pas accepté, pas d'accord`), ...participles(`refusé, rejeté, décliné`)],
    withdrawn: participles(`retiré, abandonné, annulé, supprimé`),
  },
  yes: terms(`oui`),
  no: terms(`non`),

  formulas: {
    directions: [
      ['donner', 'recevoir'],
      ['céder', 'recevoir'],
      ['nous donnons', 'nous recevons'],
    ],
    agreed: terms(`accepté, convenu`),
  },

  grades: {
    none: terms(`aucun, aucune, nul, très faible, très bas, minime`),
    low: terms(`faible, bas, basse, petit, facultatif, accessoire, optionnel`),
    lowMedium: terms(`faible à moyen, faible moyen`),
    medium: terms(`moyen, moyenne, modéré, important, importante, souhaitable`),
    mediumHigh: terms(`moyen à élevé, moyen élevé`),
    high: terms(`élevé, élevée, haut, haute, fort, forte, grand, indispensable, essentiel, essentielle`),
    top: terms(`très élevé, très élevée, très fort, critique`),
  },

  measures: {
    cost: terms(`coût, coûts, prix`),
    worth: terms(`valeur, bénéfice, avantage, importance, intérêt`),
    yours: terms(`votre, vos`),
    rank: terms(`rang, classement`),
    priority: terms(`priorité, priorités`),
    expected: terms(`retour, rendement, bénéfice attendu, retour attendu, gain, gain attendu`),
    probability: terms(`probabilité`),
    years: terms(`années, durée, ans`),
    rate: terms(`taux, taux d'actualisation`),
    realised: terms(`réalisé, retour réalisé`),
  },

  rows: {
    weights: terms(`poids, pondération, pondérations, facteur, facteurs, coefficient`),
    totals: terms(`total général, totaux, sous total, sous totaux, somme, moyenne`),
    totalsAlone: terms(`ensemble, médiane, pondération`),
    besideTotals: terms(`
      donné, donnés, reçu, reçus, accordé, convenu, des, de, du, les, la, le, nos, leurs, général, générale, séance, par,
      partiel, encore, actuellement
    `),
    limits: terms(`limite, limites, poids`),
    balances: terms(`donné, reçu, restant, reste, solde`),
    examples: terms(`exemple, exemples, p ex, ex`),
    closing: terms(`légende, échelle, remarque, remarques`),
  },

  sheets: {
    deal: terms(`*concession*, *négoci*`),
    plans: terms(`plan, plans, planification, brouillon, préparation`),
    setAside: terms(`*exemple*, *modèle*, *miroir*`),
    approved: terms(`concessions approuvées, concessions peu coûteuses`),
    library: terms(`bibliothèque, affaires passées`),
  },

  offers: {
    columns: {
      side: terms(`côté, partie, de, par, qui, offre de, auteur`),
      amount: terms(`montant, offre, prix, somme`),
      issue: terms(`sujet, enjeu, objet`),
      session: terms(`séance, tour, réunion`),
      reservation: terms(`prix de réserve, valeur de réserve, limite`),
    },
    units: [],
    us: terms(`notre`),
    them: terms(`leur, contrepartie`),
  },

  library: {
    type: terms(`catégorie, type de concession, genre`),
    industry: terms(`secteur, secteur d'activité`),
    counterparty: terms(`contrepartie, partie adverse, partenaire, fournisseur`),
    deal: terms(`affaire, contrat, négociation, projet, dossier`),
    date: terms(`date de signature, conclu le`),
    direction: terms(`sens, donner ou recevoir`),
    outcome: terms(`issue, résultat, statut`),
  },

  framing: {
    small: terms(`petit, petite, mineur, mineure, formalité, détail`),
    framed: terms(`présenté`),
    they: terms(`ils`),
    say: terms(`disent`),
    just: terms(`juste`),
    articles: terms(`un, une`),
  },

  links: {
    row: terms(`ligne`),
    goodwill: terms(`geste, bonne volonté`),
  },
};
