import { LANGUAGES } from '../../src/vocabulary/languages';
import { statusTerm } from '../../src/vocabulary/statusTerm';
import {
  FORMULA_WORDS,
  GET_WORDS,
  GIVE_WORDS,
  STATUS_TERMS,
  readDirection,
  readStatus,
} from '../../src/vocabulary/cellWords';
import { foldWord } from '../../src/negotiation/foldText';
import { STATUSES } from '../../src/negotiation/concession';

describe('the words of a Direction cell', () => {
  test.each([
    ...[
      'Give',
      'We give',
      'WE GIVE',
      ' we  give ',
      'Concede',
      'We concede',
      'out',
      'Outgoing',
      'Ours',
      'give →',
    ],
    ...[
      'They receive',
      'They get',
      'Give (us)',
      'Wir geben',
      'geben',
      'Zugeständnis',
      'Nous donnons',
      'Donner',
    ],
    ...['Céder', 'ceder', 'Damos', 'dar', 'Ellos reciben', 'Us → Them', 'Offer'],
  ])('%p is a give', (text) => {
    expect(readDirection(text)).toBe('give');
  });

  test.each([
    ...[
      'Get',
      'We get',
      'We receive',
      'Receive',
      'in',
      'Incoming',
      'Theirs',
      'They give',
      'They concede',
      'Ask',
    ],
    ...[
      'Wir erhalten',
      'bekommen',
      'Sie geben',
      'Nous recevons',
      'recevoir',
      'Ils donnent',
      'Recibimos',
      'recibir',
    ],
    ...['Ellos dan', 'Them > us', 'Gegenleistung', 'Contrepartie'],
  ])('%p is a get', (text) => {
    expect(readDirection(text)).toBe('get');
  });

  test.each(['', 'both', 'Give/Get', 'maybe', '?', '1', 'they', 'we', 'forget', 'together', 'inside'])(
    '%p is not understood, because its sign would be a guess',
    (text) => {
      expect(readDirection(text)).toBeNull();
    },
  );

  test('no word means both', () => {
    const gives = new Set(GIVE_WORDS.map(foldWord));
    expect(GET_WORDS.map(foldWord).filter((word) => gives.has(word))).toEqual([]);
  });
});

describe('the words of a Status cell', () => {
  test.each([
    ['Planned', 'idea'],
    ['Idea', 'idea'],
    ['geplant', 'idea'],
    ['prévue', 'idea'],
    ['Proposed', 'offered'],
    ['2. Offered', 'offered'],
    ['Angeboten', 'offered'],
    ['proposée', 'offered'],
    ['Propuesto', 'offered'],
    ['Requested', 'asked'],
    ['gefordert', 'asked'],
    ['demandé', 'asked'],
    ['Solicitada', 'asked'],
    ['Accepted', 'agreed'],
    ['AGREED ✓', 'agreed'],
    ['Agreed (14 May)', 'agreed'],
    ['vereinbart', 'agreed'],
    ["d'accord", 'agreed'],
    ['d’accord', 'agreed'],
    ['Acordado', 'agreed'],
    ['sí', 'agreed'],
    ['Declined', 'rejected'],
    ['not agreed', 'rejected'],
    ['abgelehnt', 'rejected'],
    ['refusée', 'rejected'],
    ['Rechazado', 'rejected'],
    ['Dropped', 'withdrawn'],
    ['zurückgezogen', 'withdrawn'],
    ['retiré', 'withdrawn'],
    ['Retirada', 'withdrawn'],
  ])('%p is %p', (text, status) => {
    expect(readStatus(text)).toBe(status);
  });

  test.each(['', 'not yet agreed', 'provisionally agreed', 'agreed?!x', 'S2', 'maybe'])(
    '%p is not understood',
    (text) => {
      expect(readStatus(text)).toBeNull();
    },
  );

  test('no word means two statuses', () => {
    const folded = STATUSES.flatMap((status) => [...new Set(STATUS_TERMS[status].map(foldWord))]);
    expect(folded.filter((word, i) => folded.indexOf(word) !== i)).toEqual([]);
  });
});

test('the short lists for worksheet formulas say what the full lists say', () => {
  expect(FORMULA_WORDS.give.map(readDirection)).toEqual(FORMULA_WORDS.give.map(() => 'give'));
  expect(FORMULA_WORDS.get.map(readDirection)).toEqual(FORMULA_WORDS.get.map(() => 'get'));
  expect(FORMULA_WORDS.agreed.map(readStatus)).toEqual(FORMULA_WORDS.agreed.map(() => 'agreed'));
});

describe('the word for a status beside others of its column', () => {
  test('is in their language and in their capitals', () => {
    expect(statusTerm(['Idea', 'Agreed'], 'offered')).toBe('Offered');
    expect(statusTerm(['idea', 'agreed', 'Agreed'], 'offered')).toBe('offered');
    expect(statusTerm(['IDEE', 'VEREINBART'], 'offered')).toBe('ANGEBOTEN');
    expect(statusTerm(['Vereinbart', 'Idee'], 'asked')).toBe('Gefordert');
    expect(statusTerm([], 'withdrawn')).toBe('Withdrawn');
    expect(statusTerm(['待决'], 'agreed')).not.toBe('');
  });

  test('is understood as that status again, in whatever language', () => {
    for (const { statuses } of LANGUAGES)
      for (const status of STATUSES) {
        const texts = STATUSES.map((one) => statuses[one][0] ?? '');
        expect(readStatus(statusTerm(texts, status))).toBe(status);
      }
  });
});
