import type { Language } from '../language';
import { terms } from '../terms';

export const GERMAN: Language = {
  name: 'German',

  headings: {
    dimensions: {
      value: {
        3: terms(`wertgröße, wertmagnitude, größe des wertes, wertumfang, wertausmaß, wertvolumen`),
        2: terms(`wertbeitrag, werthöhe, finanziell* wert, wirtschaftlich* wert, ökonomisch* wert, geldwert`),
        1: terms(`wert, finanziell*, finanzen, geld, monetär, wirtschaftlich*`),
      },
      leverage: {
        3: terms(`strategisch* hebel*, strat hebel, hebel strategisch*, strategiehebel`),
        2: terms(`hebel*, verhandlungshebel`),
        1: terms(`verhandlungsmacht, macht, einfluss, strategisch*, strategie*`),
      },
      relationship: {
        3: terms(`
          beziehungskapital, beziehungsequity, beziehungs equity, beziehungswert, beziehungsvermögen
        `),
        2: terms(`beziehung*`),
        1: terms(`vertrauen*`),
      },
    },
    letters: terms(`w h b`),
    columns: {
      concession: {
        3: terms(`zugeständnis*, konzession*, verhandlungspunkt*, verhandlungsgegenstand`),
        2: terms(`punkt, punkte, thema, themen, gegenstand, klausel, leistung, bedingung, forderung`),
        1: terms(`bezeichnung, beschreibung, position, posten, angebot, was, name*`),
      },
      direction: {
        3: terms(`
          wer bekommt, wer erhält, empfänger, richtung, geben nehmen, geben erhalten, geben bekommen, geben oder nehmen, wer
          gibt, gegeben von, zugeständnis von, zugestanden von
        `),
        2: terms(`wer, geber, von`),
        1: terms(`seite, partei`),
      },
      status: {
        3: terms(`status, verhandlungsstand, stand`),
        2: terms(`zustand, stadium, ergebnis, entscheidung, vereinbart, ampel, ampelstatus`),
        1: terms(`antwort, ergebnisse`),
      },
      session: {
        3: terms(`sitzung, runde, verhandlungsrunde, treffen, gesprächsrunde`),
        2: terms(`besprechung, termin, gespräch`),
        1: [],
      },
      type: {
        3: terms(`typ, kategorie, art des zugeständnisses`),
        2: terms(`art, gruppe, bereich, klasse, themengebiet`),
        1: [],
      },
      linkedTo: {
        3: terms(`
          verknüpft mit, verknüpfung, verbunden mit, im gegenzug, im gegenzug für, gegenleistung, im austausch für, im tausch
          gegen, gekoppelt an, tausch gegen, gekoppelt mit
        `),
        2: terms(`bezug`),
        1: terms(`gegen, paket`),
      },
      notes: {
        3: terms(`notiz, notizen, bemerkung*, kommentar*, anmerkung*`),
        2: terms(`hinweis*, begründung, erläuterung*`),
        1: terms(`warum`),
      },
    },
    details: {
      condition: terms(`bedingung, bedingungen, unter der bedingung, nur wenn`),
      owner: terms(`verantwortlich, verantwortliche, verantwortlicher, zuständig, zuständigkeit`),
      due: terms(`fällig, fällig am, fälligkeit, frist, bis wann, zieldatum`),
      askedBy: terms(`gefordert von, angefragt von, wer hat gefragt, verlangt von`),
      framing: terms(`dargestellt als, sie nennen es, genannt`),
    },
    sides: {
      own: terms(`wir, uns, unser*, eigen*, intern*, selbst*, mein*`),
      mirror: terms(`
        gegenseite, gegenpartei, gegenüber, gegner*, gegen seite, spiegel*, andere*, deren, ihr, ihre, ihrer, ihnen, sie, fremd*,
        verhandlungspartner*
      `),
      maybe: terms(`kunde*, lieferant*, käufer*, verkäufer*, schätzung, geschätzt*, extern*`),
    },
    derived: terms(`
      summe, gesamt*, differenz, lücke, abweichung, gewichtet*, rang, kumuliert, saldo, mittelwert von, verbraucht, rest,
      zielwert
    `),
    identifier: terms(`lfd, lfd nr, nummer, zeile`),
    currency: terms(`teur, tsd`),
    price: terms(`preis, kosten, betrag, umsatz, vertrags*, auftrags*`),
    scale: terms(`punkte, bewertung, wertung, skala, note`),
    neutral: terms(`der, die, das, den, des, dem, für, von, bis, zu, aus, seite, sicht, partei`),
    noNames: terms(`
      runde, sitzung, treffen, woche, monat, jahr, quartal, phase, variante, gewicht, gewichtung, kurzfristig, langfristig,
      nachher, kw, gmbh, ag, kg
    `),
  },

  rounds: {
    baseline: terms(
      `vorher, ausgangs*, ursprünglich*, bisher*, alt, vorläufig, vorbereitung, geplant, anfang, anfänglich`,
    ),
    current: terms(
      `mittel, mittelwert, durchschnitt, aktuell*, heute, konsens, endgültig*, live, aktuell, heute, jetzt`,
    ),
    ordinals: [],
  },

  sides: {
    us: terms(`wir, uns, unsere seite`),
    them: terms(`sie, gegenseite, gegenpartei`),
    nobody: terms(`niemand, keiner, ungefragt, unaufgefordert`),
  },

  directions: {
    we: terms(`wir`),
    they: terms(`sie, die anderen, gegenseite, die gegenseite`),
    giving: terms(`
      geben, gebe, gegeben, abgeben, nachgeben, bieten, anbieten, zugestehen, einräumen, gewähren, leisten, geben ab, geben
      nach, bieten an, gestehen zu, räumen ein, zahlen
    `),
    getting: terms(
      `bekommen, bekomme, erhalten, erhalte, kriegen, empfangen, nehmen, fordern, verlangen, einfordern, wollen, möchten, wünschen`,
    ),
    give: terms(`
      raus, ausgehend, abgang, zugeständnis, unser zugeständnis, unsere, unser, von uns, an sie, leistung
    `),
    get: terms(`
      rein, eingehend, zugang, forderung, gegenleistung, ihr zugeständnis, ihre, von ihnen, an uns, für uns
    `),
    us: terms(`eigene seite`),
    them: terms(`andere seite, verhandlungspartner, kunde, lieferant`),
    givers: terms(`von, gibt, geber`),
    receivers: terms(`an wen, empfänger, wer bekommt, wer erhält`),
    letters: [['g', 'e']],
    gives: terms(`handelbar, verhandelbar, können geben, können anbieten, zugeständnisse von uns, abzugeben`),
    gets: terms(
      `wunsch, wünsche, wunschliste, forderung, forderungen, muss, muss haben, bedarf, brauchen, anliegen`,
    ),
    conceded: terms(`zugeständnis, zugeständnisse, konzession, konzessionen, angebot, angebote`),
    finite: terms(`gibt, bekommt, erhält, gewährt, bietet`),
    qualifiers: terms(
      `mögliche, wichtige, weitere, andere, alle, was, welche, dinge, punkte, zu, noch, schon, auch, können, wollen, möchten, liste`,
    ),
    beforeGiver: terms(`von, vom, seitens`),
    beforeReceiver: terms(`an, für`),
  },

  statuses: {
    idea: terms(`
      idee, ideen, geplant, planung, vorbereitet, entwurf, möglich, offen, überlegung, vorgemerkt, neu
    `),
    offered: terms(`
      angeboten, angebot, vorgeschlagen, vorschlag, in verhandlung, in diskussion, ausstehend, unterbreitet, auf dem tisch
    `),
    asked: terms(`gefordert, forderung, angefragt, anfrage, verlangt, gefragt, erbeten, gewünscht`),
    agreed: terms(`
      vereinbart, angenommen, akzeptiert, zugestimmt, zugesagt, einig, geeinigt, einigung, bestätigt, abgeschlossen, erledigt,
      fertig, unterschrieben, unterzeichnet, beschlossen, fix, fixiert, abgehakt
    `),
    rejected: terms(`abgelehnt, ablehnung, verweigert, zurückgewiesen, nicht angenommen, nicht vereinbart`),
    withdrawn: terms(`
      zurückgezogen, zurückgenommen, fallengelassen, fallen gelassen, verworfen, gestrichen, entfallen, storniert, aufgegeben
    `),
  },
  yes: terms(`ja`),
  no: terms(`nein`),

  formulas: {
    directions: [
      ['geben', 'erhalten'],
      ['geben', 'bekommen'],
      ['wir geben', 'wir erhalten'],
    ],
    agreed: terms(`vereinbart, angenommen, akzeptiert`),
  },

  grades: {
    none: terms(`keine, kein, sehr gering, sehr niedrig, minimal`),
    low: terms(`niedrig, gering, klein, n, wenig, kann, optional, unwichtig`),
    lowMedium: terms(`niedrig mittel, gering mittel, niedrig bis mittel, gering bis mittel`),
    medium: terms(`mittel, mittlere, mittlerer, mäßig, soll, sollte, wichtig`),
    mediumHigh: terms(`mittel hoch, mittel bis hoch`),
    high: terms(`hoch, groß, hohe, hoher, hohes, muss, sehr wichtig`),
    top: terms(`sehr hoch, kritisch, extrem`),
  },

  measures: {
    cost: terms(`kosten, aufwand, preis`),
    worth: terms(`wert, nutzen, bedeutung, wichtigkeit`),
    yours: terms(`ihre kosten`),
    rank: terms(`rang, rangfolge`),
    priority: terms(`priorität, prioritäten, prio`),
    expected: terms(`ertrag, rückfluss, erwarteter ertrag, nutzen, gegenwert, rendite, erwarteter nutzen`),
    probability: terms(`wahrscheinlichkeit`),
    years: terms(`jahre, laufzeit, dauer`),
    rate: terms(`zinssatz, zins, diskontsatz`),
    realised: terms(`realisiert, tatsächlicher ertrag`),
  },

  rows: {
    weights: terms(`gewicht, gewichte, gewichtung, gewichtungen, faktor, faktoren, gewichtungsfaktor`),
    totals: terms(`
      summe, summen, gesamt, gesamtsumme, zwischensumme, insgesamt, durchschnitt, mittelwert, teilsumme, endsumme
    `),
    totalsAlone: terms(`gesamtergebnis, anzahl, gewichte, gewichtung`),
    besideTotals: terms(`
      gegeben, erhalten, vereinbart, offen, der, die, das, alle, aller, punkte, eigene, wir, zugeständnisse, unsere, ihre,
      gesamt, abschnitt, sitzung, runde, je, pro, spalte, bisher, noch, derzeit
    `),
    limits: terms(`grenze, grenzen, gewicht`),
    balances: terms(`gegeben, erhalten, verbraucht, rest, restbudget, saldo, netto`),
    examples: terms(`beispiel, beispiele, z b, bsp, muster, beispielzeile`),
    closing: terms(`legende, hinweis, hinweise, anmerkung, anmerkungen, skala, quelle, erstellt, stand`),
  },

  sheets: {
    deal: terms(`*zugeständnis*, *konzession*, *verhandl*`),
    plans: terms(`plan, pläne, planung, entwurf, vorbereitung`),
    setAside: terms(`alt, *kopie*, *beispiel*, *vorlage*, *bibliothek*, *spiegel*`),
    approved: terms(`freigegebene zugeständnisse, günstige zugeständnisse`),
    library: terms(`bibliothek, frühere deals, frühere geschäfte, frühere abschlüsse`),
  },

  offers: {
    columns: {
      side: terms(`seite, partei, von, wer, angebot von, anbieter`),
      amount: terms(`betrag, angebot, preis, summe, höhe`),
      issue: terms(`thema, punkt, gegenstand, worüber`),
      session: terms(`sitzung, runde, treffen, verhandlungsrunde`),
      reservation: terms(`reservationspreis, reservationswert, schmerzgrenze, untergrenze, grenze`),
    },
    units: [],
    us: terms(`unser, unsere`),
    them: terms(`ihr, die anderen`),
  },

  library: {
    type: terms(`typ, kategorie, art, art des zugeständnisses`),
    industry: terms(`branche, industrie, sektor`),
    counterparty: terms(`
      gegenseite, gegenpartei, verhandlungspartner, kunde, lieferant, partnerfirma, firma
    `),
    deal: terms(`geschäft, abschluss, vertrag, verhandlung, projekt, vorgang`),
    date: terms(`datum, abgeschlossen am, unterzeichnet am, wann`),
    direction: terms(`richtung, geben oder nehmen`),
    outcome: terms(`ergebnis, ausgang, resultat`),
  },

  framing: {
    small: terms(`klein*, geringf*, formsache, detail`),
    framed: terms(`genannt, dargestellt`),
    they: terms(`sie`),
    say: terms(`sagen, nennen`),
    just: terms(`nur`),
    articles: terms(`ein, eine`),
  },

  links: {
    row: terms(`zeile`),
    goodwill: terms(`kulanz, geste`),
  },
};
