import type { Language } from '../language';
import { terms } from '../terms';

export const POLISH: Language = {
  name: 'Polish',

  headings: {
    dimensions: {
      value: {
        3: terms(`wielkość wartości, skala wartości, rozmiar wartości`),
        2: terms(`wartość finansowa, wartość ekonomiczna, wartość pieniężna`),
        1: terms(`wartość, finansowa, ekonomiczna, pieniądze, wpływ`),
      },
      leverage: {
        3: terms(`dźwignia strategiczna, strategiczna dźwignia, przewaga strategiczna`),
        2: terms(`dźwignia`),
        1: terms(`siła, władza, przewaga, strategiczna, strategia`),
      },
      relationship: {
        3: terms(`kapitał relacji, kapitał relacyjny, wartość relacji, kapitał relacyjny`),
        2: terms(`relacja, relacje, relacji, relacyjny`),
        1: terms(`zaufanie`),
      },
    },
    letters: [],
    columns: {
      concession: {
        3: terms(`ustępstwo, ustępstwa, koncesja, punkt negocjacji, punkt negocjacyjny`),
        2: terms(`punkt, punkty, temat, pozycja, element, kwestia, klauzula, żądanie`),
        1: terms(`opis, nazwa, propozycja, oferta, co`),
      },
      direction: {
        3: terms(
          `kierunek, dajemy otrzymujemy, daj weź, dać otrzymać, dajemy dostajemy, daję dostaję, kto daje, kto otrzymuje, kto ustępuje, odbiorca, ustępstwo strony`,
        ),
        2: [],
        1: terms(`strona, kto`),
      },
      status: {
        3: terms(`status, stan`),
        2: terms(`etap, faza, wynik, decyzja, uzgodnione, postęp`),
        1: terms(`odpowiedź`),
      },
      session: {
        3: terms(`sesja, runda, spotkanie, tura`),
        2: [],
        1: [],
      },
      type: {
        3: terms(`typ, rodzaj, kategoria, rodzaj ustępstwa`),
        2: terms(`klasa, grupa, obszar`),
        1: [],
      },
      linkedTo: {
        3: terms(`powiązane z, powiązany z, w zamian za, w zamian, połączone z`),
        2: terms(`wymiana, powiązanie`),
        1: [],
      },
      notes: {
        3: terms(`notatki, notatka, uwagi, uwaga, komentarz, komentarze`),
        2: terms(`uzasadnienie, wyjaśnienie`),
        1: terms(`szczegóły, powód`),
      },
    },
    details: {
      condition: terms(`warunek, warunki, pod warunkiem, tylko jeśli`),
      owner: terms(`odpowiedzialny, właściciel, przypisane do`),
      due: terms(`termin, data, do kiedy`),
      askedBy: terms(`o co prosi, wniosek od, żądane przez`),
      framing: terms(`przedstawione jako, nazywają to`),
    },
    sides: {
      own: terms(`my, nasz, nasza, nasze, nam, własn*, nas`),
      mirror: terms(`lustro, ich, oni, im, druga strona, drugiej strony, kontrahent*, przeciwnik*, nich`),
      maybe: terms(`klient, dostawca, kupujący, sprzedający, partner, szacunek`),
    },
    derived: terms(`suma, razem, różnica, luka, ważona, skumulowane, pozostało, netto, nadwyżka, średnia z`),
    identifier: terms(`numer, wiersz, lp`),
    currency: [],
    price: terms(`cena, kwota`),
    scale: terms(`ocena, punkty, skala, punktacja`),
    neutral: terms(`dla, do, od, na, w, z, strona, strony`),
    noNames: terms(`runda, sesja, tydzień, miesiąc, rok, waga, spzoo, sa`),
  },
  rounds: {
    baseline: terms(
      `początkowa, początkowe, wstępna, wstępne, poprzednia, poprzednie, wcześniej, przygotowanie, planowane`,
    ),
    current: terms(`konsensus, średnia, obecna, obecne, aktualna, aktualne, teraz, dziś`),
    ordinals: [],
  },
  sides: {
    us: terms(`my, nasz, nasza strona, nam, nas`),
    them: terms(`oni, ich, druga strona, kontrahent, nich`),
    nobody: terms(`nikt`),
  },
  directions: {
    we: terms(`my`),
    they: terms(`oni`),
    giving: terms(
      `dać, daj, dajemy, dają, dawać, daję, oddajemy, oddać, ustępujemy, ustępują, oferujemy, oferują, przekazać, damy`,
    ),
    getting: terms(
      `otrzymać, otrzymujemy, otrzymują, dostać, dostajemy, dostają, dostaję, weź, wziąć, bierzemy, brać, chcemy, chcą, prosimy, żądamy, żądają, zyskać, zyskujemy, zyskują, żądać`,
    ),
    give: terms(`wychodzące, ustępstwo, nasze ustępstwo, od nas, dla nich`),
    get: terms(`przychodzące, żądanie, ich ustępstwo, od nich, dla nas`),
    us: terms(`nasza`),
    them: terms(`klient, dostawca`),
    givers: terms(`kto daje, kto ustępuje, ustępstwo strony`),
    receivers: terms(`odbiorca, kto otrzymuje, kto dostaje`),
    letters: [['d', 'o']],
    gives: terms(`do oddania, możemy dać, możemy oddać`),
    gets: terms(`żądania, życzenia, oczekiwania, potrzeby, lista życzeń`),
    conceded: terms(`ustępstwo, ustępstwa, oferta, oferty`),
    finite: terms(`daje, otrzymuje, dostaje`),
    qualifiers: terms(`możliwe, inne, wszystkie, co, punkty, możemy, chcemy, lista`),
    beforeGiver: terms(`od, przez`),
    beforeReceiver: terms(`dla, do`),
  },
  statuses: {
    idea: terms(
      `pomysł, pomysły, planowane, zaplanowane, możliwe, szkic, otwarte, otwarty, nowe, nowy, do omówienia, w przygotowaniu, nieuzgodnione, nie uzgodniono, do ustalenia, do negocjacji, otwarta`,
    ),
    offered: terms(
      `zaoferowane, zaproponowane, oferta, propozycja, przedstawione, w negocjacjach, w dyskusji, na stole, w toku`,
    ),
    asked: terms(`poproszone, żądane, zażądane, wymagane, wnioskowane`),
    agreed: terms(
      `uzgodnione, uzgodniono, zgoda, zaakceptowane, przyjęte, potwierdzone, podpisane, zatwierdzone, zamknięte, zakończone, uzgodniony, uzgodniona, zaakceptowany, zaakceptowana, przyjęty, przyjęta, ustalone, ustalono, potwierdzony, zatwierdzony, podpisany, zamknięty`,
    ),
    rejected: terms(`odrzucone, odrzucono, odmowa, odmówione, niezaakceptowane, odrzucony, odrzucona`),
    withdrawn: terms(`wycofane, wycofano, anulowane, porzucone, usunięte`),
  },
  yes: terms(`tak`),
  no: terms(`nie`),
  formulas: {
    directions: [],
    agreed: terms(`uzgodnione`),
  },
  grades: {
    none: terms(`brak, żaden, bardzo niski, bardzo niska, bardzo niskie, minimalny`),
    low: terms(`niski, niska, niskie, mały, mała, mało, opcjonalny`),
    lowMedium: terms(`niski średni, średnio niski`),
    medium: terms(`średni, średnia, średnie, umiarkowany, ważny, ważne`),
    mediumHigh: terms(`średni wysoki, średnio wysoki`),
    high: terms(`wysoki, wysoka, wysokie, duży, duża, dużo`),
    top: terms(`bardzo wysoki, bardzo wysoka, bardzo wysokie, krytyczny`),
  },
  measures: {
    cost: terms(`koszt, koszty, cena`),
    worth: terms(`wartość, korzyść, znaczenie`),
    yours: terms(`twój, wasz, państwa`),
    rank: terms(`ranga, ranking`),
    priority: terms(`priorytet, priorytety`),
    expected: terms(`zwrot, oczekiwany zwrot, przychód, oczekiwana korzyść`),
    probability: terms(`prawdopodobieństwo, szansa`),
    years: terms(`lata, lat, okres`),
    rate: terms(`stopa, stopa dyskontowa`),
    realised: terms(`zrealizowany, zrealizowany zwrot`),
  },
  rows: {
    weights: terms(`waga, wagi, współczynnik, wagi kryteriów`),
    totals: terms(`suma, razem, łącznie, ogółem, suma częściowa, średnia`),
    totalsAlone: terms(`mediana, maksimum, minimum`),
    besideTotals: terms(
      `jeszcze, dane, otrzymane, uzgodnione, wszystkie, nasze, sesja, punkty, ustępstwa, ustępstw`,
    ),
    limits: terms(`limit, limity, budżet`),
    balances: terms(`saldo, pozostało`),
    examples: terms(`przykład, np`),
    closing: terms(`legenda, skala, źródło, uwagi, uwaga`),
  },
  sheets: {
    deal: terms(`*ustępst*, *negocj*`),
    plans: terms(`plan, plany, planowanie, szkic, przygotowanie`),
    setAside: terms(`*przykład*, *szablon*, *archiw*, *lustr*`),
    approved: terms(`zatwierdzone ustępstwa, tanie ustępstwa`),
    library: terms(`biblioteka, poprzednie umowy`),
  },
  offers: {
    columns: {
      side: terms(`strona, kto, oferta od`),
      amount: terms(`kwota, oferta, cena, suma`),
      issue: terms(`temat, punkt, kwestia`),
      session: terms(`sesja, runda, spotkanie`),
      reservation: terms(`wartość rezerwowa, cena rezerwowa, limit`),
    },
    units: [],
    us: terms(`nasza oferta`),
    them: terms(`ich oferta`),
  },
  library: {
    type: terms(`typ, rodzaj, kategoria`),
    industry: terms(`branża, sektor`),
    counterparty: terms(`kontrahent, klient, dostawca, firma`),
    deal: terms(`umowa, kontrakt, negocjacje, projekt`),
    date: terms(`data, zamknięto, podpisano`),
    direction: terms(`kierunek`),
    outcome: terms(`wynik, rezultat`),
  },
  framing: {
    small: terms(`mały, mała, drobny, drobna, formalność, drobiazg, szczegół`),
    framed: terms(`przedstawione, nazwane`),
    they: terms(`oni`),
    say: terms(`mówią`),
    just: terms(`tylko`),
    articles: [],
  },
  links: {
    row: terms(`wiersz`),
    goodwill: terms(`dobra wola, gest`),
  },
};
