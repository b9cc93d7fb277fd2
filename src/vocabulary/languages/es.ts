import type { Language } from '../language';
import { terms } from '../terms';

/** Participles in their four forms; the stem ends before the gender. */
const participles = (list: string): readonly string[] =>
  terms(list).flatMap((stem) => [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`]);

export const SPANISH: Language = {
  name: 'Spanish',

  headings: {
    dimensions: {
      value: {
        3: terms(`magnitud de valor, magnitud del valor, valor magnitud, magnitud de la valor`),
        2: terms(`magnitud, valor financiero, valor económico, valor monetario`),
        1: terms(`valor, financiero, económico, dinero`),
      },
      leverage: {
        3: terms(`apalancamiento estratégic*, palanca* estratégic*, influencia estratégica`),
        2: terms(`apalancamiento, palanca, palancas`),
        1: terms(`poder, influencia, estratégic*, estrategia`),
      },
      relationship: {
        3: terms(`
          capital relacional, equidad relacional, equidad de la relación, capital de relación, capital de la relación
        `),
        2: terms(`relación, relaciones, relacional`),
        1: terms(`confianza`),
      },
    },
    letters: terms(`f s r`),
    columns: {
      concession: {
        3: terms(`concesión, concesiones, punto de negociación`),
        2: terms(`
          punto, puntos, tema, elemento, elementos, asunto, cesión, cláusula, condición, petición, artículo, partida
        `),
        1: terms(`descripción, nombre, propuesta, oferta, concepto, qué`),
      },
      direction: {
        3: terms(`
          quién recibe, beneficiario, dirección, sentido, dar recibir, damos recibimos, quién da, quién cede, quién concede, concesión de, cedido por
        `),
        2: terms(`quién, flujo`),
        1: terms(`lado, parte`),
      },
      status: {
        3: terms(`estado, estatus`),
        2: terms(`situación, etapa, fase, resultado, decisión, acordado`),
        1: terms(`respuesta`),
      },
      session: {
        3: terms(`sesión, reunión, ronda, encuentro`),
        2: [],
        1: [],
      },
      type: {
        3: terms(`tipo, categoría, tipo de concesión`),
        2: terms(`clase, grupo, área, ámbito, familia`),
        1: [],
      },
      linkedTo: {
        3: terms(`
          vinculado a, vinculado con, vinculada a, ligado a, a cambio de, a cambio, contrapartida, enlazado con, relacionado
          con, vínculo
        `),
        2: terms(`enlace, intercambio`),
        1: [],
      },
      notes: {
        3: terms(`notas, nota, comentario, comentarios, observaciones, anotaciones`),
        2: terms(`justificación, observación, explicación`),
        1: terms(`detalles, detalle`),
      },
    },
    details: {
      condition: terms(`condición, condiciones, con la condición, solo si`),
      owner: terms(`responsable, encargado, encargada, asignado a`),
      due: terms(`vencimiento, fecha límite, plazo, para cuándo`),
      askedBy: terms(`pedido por, solicitado por, quién lo pidió`),
      framing: terms(`presentado como, lo llaman`),
    },
    sides: {
      own: terms(`nosotros, nuestr*, propi*`),
      mirror: terms(`espejo, su, sus, ellos, contraparte, otra, otro, contrario, contraria`),
      maybe: terms(`cliente, proveedor, comprador, vendedor, socio, estimación, estimado`),
    },
    derived: terms(`suma, brecha, diferencia, promedio de, ponderado, acumulado, restante`),
    identifier: terms(`número, fila`),
    currency: [],
    price: terms(`precio, coste, costo, importe`),
    scale: terms(`puntuación, puntos, escala, valoración`),
    neutral: terms(`la, de, el, los, las, del, para, al, lado, parte, visión`),
    noNames: terms(`ronda, sesión, semana, mes, año, peso, spa, srl, bv`),
  },

  rounds: {
    baseline: terms(`anterior, inicial, previo, previa, preliminar, preparación, previsto`),
    current: terms(`consenso, promedio, actual*, actual, ahora, hoy`),
    ordinals: terms(`º, ª, a, o`),
  },

  sides: {
    us: terms(`nosotros, nuestra parte`),
    them: terms(`ellos, contraparte, otra parte, la otra parte`),
    nobody: terms(`nadie, ninguno, ninguna`),
  },

  directions: {
    we: terms(`nosotros`),
    they: terms(`ellos, ellas`),
    giving: terms(`
      dar, doy, damos, dan, dado, ceder, cedemos, ceden, cedido, conceder, concedemos, conceden, otorgar, otorgamos, otorgan,
      ofrecer, ofrecemos, ofrecen, entregar, entregamos, entregan
    `),
    getting: terms(`
      recibir, recibimos, reciben, recibido, obtener, obtenemos, obtienen, tomar, pedir, pedimos, piden, exigir, conseguir, conseguimos, consiguen, exigimos, exigen, solicitar, solicitamos
    `),
    give: terms(`
      salida, saliente, concesión, nuestra concesión, nuestra, nuestro, de nosotros, a ellos
    `),
    get: terms(`
      entrada, entrante, petición, contrapartida, su concesión, suya, suyo, de ellos, a nosotros, para nosotros
    `),
    us: terms(`nuestro lado`),
    them: terms(`la contraparte, cliente, proveedor`),
    givers: terms(`cede, da`),
    receivers: terms(`beneficiario, quién recibe`),
    letters: [['d', 'r']],
    gives: terms(`negociable, negociables, podemos dar, podemos ofrecer, para ceder`),
    gets: terms(`deseo, deseos, peticiones, demandas, exigencias, necesidades, imprescindibles, queremos`),
    conceded: terms(`concesión, concesiones, oferta, ofertas`),
    finite: terms(`da, cede, recibe, obtiene`),
    qualifiers: terms(
      `posibles, otras, otros, todo, lo que, que, puntos, podemos, queremos, lista, principales`,
    ),
    beforeGiver: terms(`de, por, del`),
    beforeReceiver: terms(`a, para`),
  },

  statuses: {
    idea: [
      ...participles(`planificad, planead, previst, preparad, abiert, nuev, considerad`),
      ...terms(`posible, borrador, en preparación, por discutir, por negociar, sin acuerdo`),
    ],
    offered: [
      ...terms(`propuesta, oferta, en negociación, en discusión, pendiente, sobre la mesa, en curso`),
      ...participles(`ofrecid, ofertad, propuest, presentad`),
    ],
    asked: [
      ...terms(`petición, solicitud`),
      ...participles(`pedid, solicitad, requerid, exigid, demandad, reclamad`),
    ],
    agreed: [
      ...terms(`de acuerdo, acuerdo`),
      ...participles(`acordad, aceptad, convenid, pactad, confirmad, firmad, aprobad, cerrad, concedid`),
    ],
    rejected: [...participles(`rechazad, denegad, declinad, negad`), ...terms(`no aceptado, no acordado`)],
    withdrawn: participles(`retirad, abandonad, cancelad, anulad, descartad, eliminad`),
  },
  yes: terms(`sí`),
  no: terms(`no`),

  formulas: {
    directions: [
      ['dar', 'recibir'],
      ['ceder', 'recibir'],
      ['damos', 'recibimos'],
    ],
    agreed: terms(`acordado, aceptado`),
  },

  grades: {
    none: terms(`ninguno, ninguna, nulo, muy bajo, muy baja, mínimo`),
    low: terms(`bajo, baja, b, pequeño, opcional, deseable`),
    lowMedium: terms(`bajo medio, medio bajo, bajo a medio`),
    medium: terms(`medio, media, moderado, moderada, importante`),
    mediumHigh: terms(`medio alto, medio a alto`),
    high: terms(`alto, alta, a, grande, imprescindible, esencial`),
    top: terms(`muy alto, muy alta, crítico, crítica`),
  },

  measures: {
    cost: terms(`coste, costo, costes, costos, precio`),
    worth: terms(`valor, beneficio, importancia, interés`),
    yours: terms(`tu, tus`),
    rank: terms(`rango, clasificación, ranking`),
    priority: terms(`prioridad, prioridades`),
    expected: terms(`retorno, rendimiento, beneficio esperado, retorno esperado, ganancia`),
    probability: terms(`probabilidad`),
    years: terms(`años, plazo, duración`),
    rate: terms(`tasa, tipo de interés`),
    realised: terms(`realizado, retorno realizado`),
  },

  rows: {
    weights: terms(`peso, pesos, ponderación, ponderaciones, factor, factores`),
    totals: terms(`total general, suma, sumas, totales, promedio, subtotales`),
    totalsAlone: terms(`resultado total, mediana, ponderación`),
    besideTotals: terms(`
      dado, dados, recibido, recibidos, acordado, general, las, los, el, nuestros, sesión, por, puntos, concesiones, concesión,
      parcial, aún, todavía
    `),
    limits: terms(`límite, límites, presupuesto, peso`),
    balances: terms(`saldo, dado, recibido, restante`),
    examples: terms(`ejemplo, ejemplos, p ej`),
    closing: terms(`leyenda, escala, fuente, notas, nota`),
  },

  sheets: {
    deal: terms(`*concesión*, *negoci*`),
    plans: terms(`plan, planes, planificación, borrador, preparación`),
    setAside: terms(`*ejemplo*, *plantilla*, *espejo*`),
    approved: terms(`concesiones aprobadas, concesiones de bajo coste, concesiones de bajo costo`),
    library: terms(`biblioteca, negocios anteriores, acuerdos anteriores`),
  },

  offers: {
    columns: {
      side: terms(`lado, parte, quién, oferta de, ofertante`),
      amount: terms(`importe, oferta, precio, monto, cantidad, suma`),
      issue: terms(`tema, punto, asunto`),
      session: terms(`sesión, ronda, reunión`),
      reservation: terms(`valor de reserva, precio de reserva, punto de reserva, límite`),
    },
    units: [],
    us: terms(`nuestro, nuestra`),
    them: [],
  },

  library: {
    type: terms(`tipo, categoría, tipo de concesión`),
    industry: terms(`sector de actividad, industria, rubro`),
    counterparty: terms(`contraparte, cliente, proveedor, socio, empresa`),
    deal: terms(`acuerdo, contrato, negociación, proyecto, trato`),
    date: terms(`fecha, fecha de firma, cerrado el, cuándo`),
    direction: terms(`dirección, dar o recibir`),
    outcome: terms(`resultado, desenlace, estado`),
  },

  framing: {
    small: terms(`pequeño, pequeña, menor, formalidad, detalle`),
    framed: terms(`presentado`),
    they: terms(`ellos`),
    say: terms(`dicen`),
    just: terms(`solo`),
    articles: terms(`un, una`),
  },

  links: {
    row: terms(`fila`),
    goodwill: terms(`gracia, cortesía`),
  },
};
