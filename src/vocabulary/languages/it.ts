import type { Language } from '../language';
import { terms } from '../terms';

export const ITALIAN: Language = {
  name: 'Italian',

  headings: {
    dimensions: {
      value: {
        3: terms(
          `entità del valore, grandezza del valore, magnitudo del valore, ampiezza del valore, vm valore`,
        ),
        2: terms(`valore economico, valore finanziario, valore monetario, magnitudo, entità`),
        1: terms(`valore, economico, finanziario, denaro, impatto`),
      },
      leverage: {
        3: terms(`leva strategica, forza strategica, influenza strategica`),
        2: terms(`leva, leve`),
        1: terms(`potere, influenza, strategico, strategica, strategia`),
      },
      relationship: {
        3: terms(`capitale relazionale, equità relazionale, capitale di relazione, patrimonio relazionale`),
        2: terms(`relazione, relazioni, relazionale, rapporto`),
        1: terms(`fiducia`),
      },
    },
    letters: [],
    columns: {
      concession: {
        3: terms(`concessione, concessioni, punto di negoziazione, punto negoziale`),
        2: terms(`punto, punti, tema, voce, voci, elemento, richiesta, clausola, argomento, oggetto`),
        1: terms(`descrizione, nome, proposta, offerta, cosa`),
      },
      direction: {
        3: terms(
          `direzione, dare avere, dare ricevere, diamo riceviamo, dare o ricevere, chi riceve, chi dà, chi cede, chi concede, beneficiario, concessione di, concesso da`,
        ),
        2: terms(`verso, flusso, senso`),
        1: terms(`lato, parte, chi`),
      },
      status: {
        3: terms(`stato, status`),
        2: terms(`situazione, fase, esito, decisione, concordato, accordato, avanzamento`),
        1: terms(`risposta, risultato`),
      },
      session: {
        3: terms(`sessione, incontro, riunione, tornata, round`),
        2: [],
        1: [],
      },
      type: {
        3: terms(`tipo, categoria, tipo di concessione`),
        2: terms(`classe, gruppo, area, ambito, tipologia`),
        1: [],
      },
      linkedTo: {
        3: terms(`collegato a, collegata a, in cambio di, in cambio, contropartita, legato a, scambiato con`),
        2: terms(`scambio, collegamento`),
        1: [],
      },
      notes: {
        3: terms(`note, nota, commento, commenti, osservazioni, annotazioni`),
        2: terms(`motivazione, spiegazione`),
        1: terms(`dettagli, motivo`),
      },
    },
    details: {
      condition: terms(`condizione, condizioni, a condizione che, solo se`),
      owner: terms(`responsabile, incaricato, assegnato a`),
      due: terms(`scadenza, data di scadenza, entro quando`),
      askedBy: terms(`richiesto da, chiesto da`),
      framing: terms(`presentato come, la chiamano`),
    },
    sides: {
      own: terms(`noi, nostro, nostra, nostri, nostre, propri*`),
      mirror: terms(`specchio, loro, controparte, altra parte, avversari*`),
      maybe: terms(`cliente, fornitore, acquirente, venditore, partner, stima, stimato`),
    },
    derived: terms(
      `totale, totali, somma, divario, differenza, scarto, media di, ponderato, cumulato, residuo, netto, eccedenza`,
    ),
    identifier: terms(`numero, riga, codice`),
    currency: [],
    price: terms(`prezzo, importo`),
    scale: terms(`punteggio, punti, scala, valutazione`),
    neutral: terms(`la, il, lo, gli, le, di, del, della, per, al, alla, lato, parte, vista`),
    noNames: terms(`tornata, sessione, settimana, mese, anno, peso, spa, srl`),
  },
  rounds: {
    baseline: terms(`iniziale, precedente, preliminare, preparazione, previsto, prima`),
    current: terms(`consenso, media, attuale, ora, adesso, oggi, finale`),
    ordinals: terms(`º, ª, a, o`),
  },
  sides: {
    us: terms(`noi, nostro, nostra, nostra parte`),
    them: terms(`loro, controparte, la controparte, altra parte, l'altra parte`),
    nobody: terms(`nessuno`),
  },
  directions: {
    we: terms(`noi`),
    they: terms(`loro, essi`),
    giving: terms(
      `dare, diamo, danno, dato, cedere, cediamo, cedono, concedere, concediamo, concedono, offrire, offriamo, offrono`,
    ),
    getting: terms(
      `avere, ricevere, riceviamo, ricevono, ricevuto, ottenere, otteniamo, ottengono, chiedere, chiediamo, chiedono, volere, vogliamo, vogliono, prendere, prendiamo, prendono, pretendere, esigere`,
    ),
    give: terms(`uscita, in uscita, concessione, nostra concessione, da noi, a loro`),
    get: terms(`entrata, in entrata, richiesta, contropartita, loro concessione, da loro, a noi`),
    us: terms(`nostro lato`),
    them: terms(`la controparte, cliente, fornitore`),
    givers: terms(`chi cede, chi dà, chi concede`),
    receivers: terms(`beneficiario, chi riceve`),
    letters: [
      ['d', 'r'],
      ['d', 'a'],
    ],
    gives: terms(`cedibili, negoziabili, possiamo dare, possiamo offrire`),
    gets: terms(`richieste, desideri, esigenze, pretese, irrinunciabili`),
    conceded: terms(`concessione, concessioni, offerta, offerte`),
    finite: terms(`dà, cede, riceve, ottiene, concede`),
    qualifiers: terms(
      `possibili, altre, altri, tutto, quello che, che, punti, possiamo, vogliamo, lista, cosa`,
    ),
    beforeGiver: terms(`da, di, dal`),
    beforeReceiver: terms(`a, per`),
  },
  statuses: {
    idea: terms(
      `idea, idee, pianificato, pianificata, previsto, possibile, bozza, aperto, aperta, nuovo, nuova, da discutere, in preparazione, considerato, non concordato, non ancora concordato, da valutare, da proporre`,
    ),
    offered: terms(
      `offerto, offerta, proposto, proposta, presentato, presentata, in trattativa, in discussione, sul tavolo, in corso, in sospeso, in attesa, sospeso`,
    ),
    asked: terms(`richiesto, richiesta, chiesto, chiesta, preteso, domandato`),
    agreed: terms(
      `concordato, concordata, accordato, accordata, accettato, accettata, convenuto, confermato, confermata, firmato, firmata, approvato, approvata, chiuso, chiusa, d'accordo, accordo, concluso, pattuito, pattuita, definito, definita`,
    ),
    rejected: terms(`rifiutato, rifiutata, respinto, respinta, negato, negata, non accettato, bocciato`),
    withdrawn: terms(
      `ritirato, ritirata, abbandonato, abbandonata, annullato, annullata, scartato, eliminato`,
    ),
  },
  yes: terms(`sì`),
  no: terms(`no`),
  formulas: {
    directions: [],
    agreed: terms(`concordato`),
  },
  grades: {
    none: terms(`nessuno, nessuna, nullo, molto basso, molto bassa, minimo`),
    low: terms(`basso, bassa, b, piccolo, poco, facoltativo, facoltativa`),
    lowMedium: terms(`medio basso, basso medio`),
    medium: terms(`medio, media, moderato, importante`),
    mediumHigh: terms(`medio alto`),
    high: terms(`alto, alta, a, grande, molto, indispensabile, essenziale`),
    top: terms(`molto alto, molto alta, altissimo, critico`),
  },
  measures: {
    cost: terms(`costo, costi, prezzo`),
    worth: terms(`valore, beneficio, vantaggio, importanza, interesse`),
    yours: terms(`vostro, vostra, tuo`),
    rank: terms(`rango, classifica, posizione`),
    priority: terms(`priorità`),
    expected: terms(`ritorno, rendimento, ritorno atteso, beneficio atteso, guadagno`),
    probability: terms(`probabilità`),
    years: terms(`anni, durata`),
    rate: terms(`tasso`),
    realised: terms(`realizzato, ritorno realizzato`),
  },
  rows: {
    weights: terms(`peso, pesi, ponderazione, fattore, coefficiente, pesatura`),
    totals: terms(`totale, totali, somma, somme, subtotale, totale generale`),
    totalsAlone: terms(`mediana, massimo, minimo`),
    besideTotals: terms(
      `ancora, dato, dati, ricevuto, ricevuti, concordato, generale, nostri, sessione, per, punti, concessioni, concessione, delle, dei`,
    ),
    limits: terms(`limite, limiti, budget`),
    balances: terms(`saldo, dato, ricevuto, rimanente`),
    examples: terms(`esempio, ad esempio, p es`),
    closing: terms(`legenda, scala, fonte, note, nota`),
  },
  sheets: {
    deal: terms(`*concession*, *negozi*, *trattativ*`),
    plans: terms(`piano, piani, pianificazione, bozza, preparazione`),
    setAside: terms(`*esempio*, *modello*, *archivi*, *specchio*`),
    approved: terms(`concessioni approvate, concessioni a basso costo`),
    library: terms(`biblioteca, trattative passate, accordi passati`),
  },
  offers: {
    columns: {
      side: terms(`lato, parte, chi, offerta di`),
      amount: terms(`importo, offerta, prezzo, somma`),
      issue: terms(`tema, punto, oggetto`),
      session: terms(`sessione, tornata, riunione`),
      reservation: terms(`valore di riserva, prezzo di riserva, limite`),
    },
    units: [],
    us: terms(`nostra offerta`),
    them: terms(`loro offerta`),
  },
  library: {
    type: terms(`tipo, categoria`),
    industry: terms(`settore, industria`),
    counterparty: terms(`controparte, cliente, fornitore, azienda`),
    deal: terms(`accordo, contratto, trattativa, progetto`),
    date: terms(`data, chiuso il, firmato il`),
    direction: terms(`direzione, dare o ricevere`),
    outcome: terms(`esito, risultato, stato`),
  },
  framing: {
    small: terms(`piccolo, piccola, minore, formalità, dettaglio`),
    framed: terms(`presentato, chiamato`),
    they: terms(`loro`),
    say: terms(`dicono`),
    just: terms(`solo, soltanto`),
    articles: terms(`un, una`),
  },
  links: {
    row: terms(`riga`),
    goodwill: terms(`buona volontà, cortesia, gesto`),
  },
};
