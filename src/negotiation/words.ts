import { STATUSES, type Direction, type Status } from './concession';

/** Every pairing of a subject with a verb, the verb alone included where a subject is ''. */
function phrases(subjects: readonly string[], verbs: readonly string[]): readonly string[] {
  return subjects.flatMap((subject) => verbs.map((verb) => `${subject} ${verb}`.trim()));
}

const WE = ['', 'we', 'us', 'our side', 'wir', 'nous', 'on', 'nosotros'];
const THEY = [
  ...['they', 'them', 'the other side', 'other side', 'other party', 'the other party', 'counterparty'],
  ...['sie', 'die anderen', 'gegenseite', 'die gegenseite', 'ils', 'elles', 'ellos', 'ellas'],
];

const GIVING = [
  ...['give', 'gives', 'gave', 'given', 'giving', 'give up', 'give away', 'giveaway', 'concede', 'concedes'],
  ...['conceded', 'conceding', 'offer', 'offers', 'grant', 'grants', 'provide', 'provides', 'pay', 'pays'],
  ...['geben', 'gebe', 'gegeben', 'abgeben', 'nachgeben', 'bieten', 'anbieten', 'zugestehen', 'einräumen'],
  ...['gewähren', 'leisten', 'geben ab', 'geben nach', 'bieten an', 'gestehen zu', 'räumen ein', 'zahlen'],
  ...[
    'donner',
    'donne',
    'donnons',
    'donnent',
    'donné',
    'céder',
    'cède',
    'cédons',
    'cèdent',
    'cédé',
    'concéder',
  ],
  ...['concède', 'concédons', 'concèdent', 'concédé', 'accorder', 'accordons', 'accordent', 'offrir'],
  ...['offrons', 'offrent', 'dar', 'doy', 'damos', 'dan', 'dado', 'ceder', 'cedemos', 'ceden', 'cedido'],
  ...['conceder', 'concedemos', 'conceden', 'otorgar', 'otorgamos', 'otorgan', 'ofrecer', 'ofrecemos'],
  ...['ofrecen', 'entregar', 'entregamos', 'entregan'],
];

const GETTING = [
  ...['get', 'gets', 'got', 'getting', 'receive', 'receives', 'received', 'receiving', 'gain', 'gains'],
  ...['obtain', 'obtains', 'take', 'takes', 'want', 'ask', 'ask for', 'request', 'demand', 'need'],
  ...['bekommen', 'bekomme', 'erhalten', 'erhalte', 'kriegen', 'empfangen', 'nehmen', 'fordern', 'verlangen'],
  ...['recevoir', 'reçoit', 'recevons', 'reçoivent', 'reçu', 'obtenir', 'obtient', 'obtenons', 'obtiennent'],
  ...['obtenu', 'prendre', 'demander', 'demandons', 'demandent', 'exiger', 'recibir', 'recibimos', 'reciben'],
  ...['recibido', 'obtener', 'obtenemos', 'obtienen', 'tomar', 'pedir', 'pedimos', 'piden', 'exigir'],
];

/** Ways of writing "we concede it to them", in English, German, French and Spanish; lower case. */
export const GIVE_WORDS: readonly string[] = [
  ...phrases(WE, GIVING),
  ...phrases(THEY, GETTING),
  ...[
    'out',
    'outgoing',
    'outbound',
    'outflow',
    'ours',
    'our concession',
    'our give',
    'our offer',
    'concession',
  ],
  ...['from us', 'to them', 'us to them', 'us them', 'we to them', 'from us to them'],
  ...[
    'raus',
    'ausgehend',
    'abgang',
    'zugeständnis',
    'unser zugeständnis',
    'unsere',
    'unser',
    'von uns',
    'an sie',
  ],
  ...['sortie', 'sortant', 'notre concession', 'la nôtre', 'le nôtre', 'de nous', 'à eux', 'pour eux'],
  ...['salida', 'saliente', 'concesión', 'nuestra concesión', 'nuestra', 'nuestro', 'de nosotros', 'a ellos'],
];

/** Ways of writing "they concede it to us", in English, German, French and Spanish; lower case. */
export const GET_WORDS: readonly string[] = [
  ...phrases(WE, GETTING),
  ...phrases(THEY, GIVING),
  ...[
    'in',
    'incoming',
    'inbound',
    'inflow',
    'theirs',
    'their concession',
    'their give',
    'our ask',
    'our request',
  ],
  ...['from them', 'to us', 'them to us', 'them us', 'they to us', 'from them to us'],
  ...['rein', 'eingehend', 'zugang', 'forderung', 'gegenleistung', 'ihr zugeständnis', 'ihre', 'von ihnen'],
  ...['an uns', 'für uns', 'entrée', 'entrant', 'demande', 'contrepartie', 'leur concession', 'la leur'],
  ...['le leur', "d'eux", 'à nous', 'pour nous', 'entrada', 'entrante', 'petición', 'contrapartida'],
  ...['su concesión', 'suya', 'suyo', 'de ellos', 'a nosotros', 'para nosotros'],
];

/** French participles in their four forms. */
const french = (...stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => [stem, `${stem}e`, `${stem}s`, `${stem}es`]);

/** Spanish participles in their four forms; the stem ends before the gender. */
const spanish = (...stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`]);

/** Ways of writing each status, in English, German, French and Spanish; lower case. */
export const STATUS_WORDS: Readonly<Record<Status, readonly string[]>> = {
  idea: [
    ...['idea', 'ideas', 'plan', 'plans', 'planned', 'planning', 'prepared', 'preparing', 'draft', 'drafted'],
    ...['potential', 'possible', 'candidate', 'option', 'considered', 'considering', 'under consideration'],
    ...['open', 'new', 'not started', 'not discussed', 'not yet discussed', 'to discuss', 'to do', 'todo'],
    ...['future', 'backlog', 'internal', 'brainstorm', 'on hold', 'parked'],
    ...['idee', 'ideen', 'geplant', 'planung', 'vorbereitet', 'entwurf', 'möglich', 'offen', 'überlegung'],
    ...['vorgemerkt', 'neu', 'idée', 'envisageable', 'en préparation', 'à discuter', 'brouillon', 'nouveau'],
    ...french('prévu', 'planifié', 'envisagé', 'préparé', 'ouvert'),
    ...spanish('planificad', 'planead', 'previst', 'preparad', 'abiert', 'nuev', 'considerad'),
    ...['posible', 'borrador', 'en preparación', 'por discutir'],
  ],
  offered: [
    ...[
      'offered',
      'offer',
      'offering',
      'proposed',
      'proposal',
      'propose',
      'tabled',
      'put forward',
      'submitted',
    ],
    ...[
      'presented',
      'suggested',
      'on the table',
      'pending',
      'under discussion',
      'in discussion',
      'discussing',
    ],
    ...['under negotiation', 'in negotiation', 'negotiating', 'in progress', 'floated', 'conditional'],
    ...[
      'angeboten',
      'angebot',
      'vorgeschlagen',
      'vorschlag',
      'in verhandlung',
      'in diskussion',
      'ausstehend',
    ],
    ...[
      'unterbreitet',
      'auf dem tisch',
      'proposition',
      'offre',
      'en discussion',
      'en négociation',
      'en attente',
    ],
    ...['sur la table', ...french('proposé', 'offert', 'soumis', 'présenté')],
    ...['propuesta', 'oferta', 'en negociación', 'en discusión', 'pendiente', 'sobre la mesa', 'en curso'],
    ...spanish('ofrecid', 'ofertad', 'propuest', 'presentad'),
  ],
  asked: [
    ...[
      'asked',
      'ask',
      'asked for',
      'asking',
      'requested',
      'request',
      'demanded',
      'demand',
      'sought',
      'wanted',
    ],
    ...[
      'required',
      'claimed',
      'gefordert',
      'forderung',
      'angefragt',
      'anfrage',
      'verlangt',
      'gefragt',
      'erbeten',
    ],
    ...['gewünscht', 'demande', ...french('demandé', 'requis', 'sollicité', 'exigé', 'réclamé')],
    ...[
      'petición',
      'solicitud',
      ...spanish('pedid', 'solicitad', 'requerid', 'exigid', 'demandad', 'reclamad'),
    ],
  ],
  agreed: [
    ...[
      'agreed',
      'agree',
      'accepted',
      'accept',
      'done',
      'closed',
      'confirmed',
      'settled',
      'signed',
      'approved',
    ],
    ...['final', 'finalised', 'finalized', 'granted', 'conceded', 'committed', 'concluded', 'complete'],
    ...['completed', 'given', 'received', 'won', 'yes', 'ok', 'okay', 'deal'],
    ...['vereinbart', 'angenommen', 'akzeptiert', 'zugestimmt', 'zugesagt', 'einig', 'geeinigt', 'einigung'],
    ...[
      'bestätigt',
      'abgeschlossen',
      'erledigt',
      'fertig',
      'unterschrieben',
      'unterzeichnet',
      'beschlossen',
      'ja',
    ],
    ...[
      "d'accord",
      'oui',
      'terminé',
      ...french('accepté', 'convenu', 'accordé', 'conclu', 'validé', 'confirmé'),
    ],
    ...french('signé', 'approuvé', 'obtenu'),
    ...['de acuerdo', 'acuerdo', 'sí', ...spanish('acordad', 'aceptad', 'convenid', 'pactad', 'confirmad')],
    ...spanish('firmad', 'aprobad', 'cerrad', 'concedid'),
  ],
  rejected: [
    ...['rejected', 'reject', 'declined', 'decline', 'refused', 'denied', 'turned down', 'not agreed'],
    ...['not accepted', 'vetoed', 'lost', 'no', 'abgelehnt', 'ablehnung', 'verweigert', 'zurückgewiesen'],
    ...['nicht angenommen', 'nicht vereinbart', 'nein', 'non', 'pas accepté', "pas d'accord"],
    ...french('refusé', 'rejeté', 'décliné'),
    ...spanish('rechazad', 'denegad', 'declinad', 'negad'),
    ...['no aceptado', 'no acordado'],
  ],
  withdrawn: [
    ...[
      'withdrawn',
      'withdrew',
      'withdraw',
      'dropped',
      'drop',
      'removed',
      'cancelled',
      'canceled',
      'abandoned',
    ],
    ...['retracted', 'pulled', 'off the table', 'void', 'deleted', 'expired', 'superseded'],
    ...['zurückgezogen', 'zurückgenommen', 'fallengelassen', 'fallen gelassen', 'verworfen', 'gestrichen'],
    ...['entfallen', 'storniert', 'aufgegeben', ...french('retiré', 'abandonné', 'annulé', 'supprimé')],
    ...spanish('retirad', 'abandonad', 'cancelad', 'anulad', 'descartad', 'eliminad'),
  ],
};

/** Any text in lower case, without accents and punctuation, inner white space collapsed: for finding words in it. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A cell's text as it is compared with the word lists: folded, without what stands in brackets and without leading
 * numbering. People write "2. Proposed", "GIVE →" and "Agreed (14 May)" and mean the plain word.
 */
export function foldWord(text: string): string {
  return foldText(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).replace(/^\d+ (?=\p{L})/u, '');
}

const directions: ReadonlyMap<string, Direction> = new Map([
  ...GIVE_WORDS.map((word) => [foldWord(word), 'give'] as const),
  ...GET_WORDS.map((word) => [foldWord(word), 'get'] as const),
]);

const statuses: ReadonlyMap<string, Status> = new Map(
  STATUSES.flatMap((status) => STATUS_WORDS[status].map((word) => [foldWord(word), status] as const)),
);

/**
 * Which way a concession goes, from the words of its Direction cell; null when they are not understood.
 * A blank cell is the caller's business (it means `give`).
 *
 * @example readDirection('They give')  // 'get'
 */
export function readDirection(text: string): Direction | null {
  return directions.get(foldWord(text)) ?? null;
}

/**
 * How far a concession has come, from the words of its Status cell; null when they are not understood.
 * A blank cell is the caller's business (it means `idea`).
 *
 * @example readStatus('Proposed')  // 'offered'
 */
export function readStatus(text: string): Status | null {
  return statuses.get(foldWord(text)) ?? null;
}

/** The commonest words for giving, each with its opposite: who writes one on a sheet may write the other there next. */
export const DIRECTION_PAIRS: readonly (readonly [give: string, get: string])[] = [
  ...([
    ['give', 'get'],
    ['we give', 'we get'],
    ['concede', 'receive'],
    ['we concede', 'we receive'],
  ] as const),
  ...([
    ['offer', 'ask'],
    ['out', 'in'],
    ['ours', 'theirs'],
    ['they get', 'they give'],
  ] as const),
  ...([
    ['they receive', 'they concede'],
    ['geben', 'erhalten'],
    ['geben', 'bekommen'],
  ] as const),
  ...([
    ['wir geben', 'wir erhalten'],
    ['donner', 'recevoir'],
    ['céder', 'recevoir'],
  ] as const),
  ...([
    ['nous donnons', 'nous recevons'],
    ['dar', 'recibir'],
    ['ceder', 'recibir'],
  ] as const),
  ['damos', 'recibimos'],
];

const AGREED = ['agreed', 'accepted', 'done', 'closed', 'confirmed', 'signed', 'vereinbart', 'angenommen'];

/**
 * The commonest words of both lists, short enough to stand inside a worksheet formula, where a text constant may hold
 * 255 characters. Compared there without regard to case; what is missing here is still understood by the add-in itself.
 */
export const FORMULA_WORDS: Readonly<Record<'give' | 'get' | 'agreed', readonly string[]>> = {
  give: [...new Set(DIRECTION_PAIRS.map(([give]) => give))],
  get: [...new Set(DIRECTION_PAIRS.map(([, get]) => get))],
  agreed: [...AGREED, 'akzeptiert', 'accepté', 'convenu', 'acordado', 'aceptado'],
};
