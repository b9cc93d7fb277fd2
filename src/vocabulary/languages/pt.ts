import type { Language } from '../language';
import { terms } from '../terms';

export const PORTUGUESE: Language = {
  name: 'Portuguese',

  headings: {
    dimensions: {
      value: {
        3: terms(`magnitude do valor, magnitude de valor, grandeza do valor, dimensão do valor`),
        2: terms(`valor econômico, valor económico, valor financeiro, valor monetário, grandeza`),
        1: terms(`valor, econômico, financeiro, dinheiro, impacto`),
      },
      leverage: {
        3: terms(`alavancagem estratégica, alavanca estratégica, influência estratégica`),
        2: terms(`alavancagem, alavanca`),
        1: terms(`poder, influência, estratégico, estratégica, estratégia`),
      },
      relationship: {
        3: terms(`capital relacional, equidade relacional, capital de relacionamento, patrimônio relacional`),
        2: terms(`relacionamento, relação, relações, relacional`),
        1: terms(`confiança`),
      },
    },
    letters: [],
    columns: {
      concession: {
        3: terms(`concessão, concessões, ponto de negociação`),
        2: terms(`ponto, pontos, tema, item, itens, elemento, assunto, cláusula, pedido, tópico`),
        1: terms(`descrição, nome, proposta, oferta, o quê`),
      },
      direction: {
        3: terms(
          `direção, dar receber, damos recebemos, dar ou receber, quem recebe, quem dá, quem cede, quem concede, beneficiário, concessão de, cedido por`,
        ),
        2: terms(`sentido, fluxo`),
        1: terms(`lado, parte, quem`),
      },
      status: {
        3: terms(`estado, status, situação`),
        2: terms(`fase, resultado, decisão, acordado, etapa`),
        1: terms(`resposta`),
      },
      session: {
        3: terms(`sessão, reunião, rodada, ronda, encontro`),
        2: [],
        1: [],
      },
      type: {
        3: terms(`tipo, categoria, tipo de concessão`),
        2: terms(`classe, grupo, área, âmbito`),
        1: [],
      },
      linkedTo: {
        3: terms(`ligado a, vinculado a, em troca de, em troca, contrapartida, associado a`),
        2: terms(`troca, ligação`),
        1: [],
      },
      notes: {
        3: terms(`notas, nota, comentário, comentários, observações, anotações`),
        2: terms(`justificativa, explicação`),
        1: terms(`detalhes`),
      },
    },
    details: {
      condition: terms(`condição, condições, na condição de, só se`),
      owner: terms(`responsável, encarregado, atribuído a`),
      due: terms(`prazo, vencimento, data limite`),
      askedBy: terms(`pedido por, solicitado por`),
      framing: terms(`apresentado como, chamam de`),
    },
    sides: {
      own: terms(`nós, nosso, nossa, nossos, nossas, própri*`),
      mirror: terms(`espelho, deles, eles, contraparte, outra parte, outro lado, adversári*`),
      maybe: terms(`cliente, fornecedor, comprador, vendedor, parceiro, estimativa, estimado`),
    },
    derived: terms(`soma, diferença, lacuna, média de, ponderado, acumulado, restante, líquido, excedente`),
    identifier: terms(`número, linha, código`),
    currency: [],
    price: terms(`preço, montante, quantia`),
    scale: terms(`pontuação, pontos, escala, avaliação`),
    neutral: terms(`o, a, os, as, do, da, dos, das, de, para, ao, lado, parte, visão`),
    noNames: terms(`rodada, sessão, semana, mês, ano, peso, ltda`),
  },
  rounds: {
    baseline: terms(`inicial, anterior, preliminar, preparação, previsto`),
    current: terms(`consenso, média, atual, agora, hoje`),
    ordinals: terms(`º, ª, a, o`),
  },
  sides: {
    us: terms(`nós, nosso, nosso lado`),
    them: terms(`eles, deles, contraparte, a contraparte, outra parte, a outra parte`),
    nobody: terms(`ninguém`),
  },
  directions: {
    we: terms(`nós`),
    they: terms(`eles, elas`),
    giving: terms(
      `dar, damos, dão, dado, ceder, cedemos, cedem, conceder, concedemos, concedem, oferecer, oferecemos, oferecem`,
    ),
    getting: terms(
      `receber, recebemos, recebem, recebido, obter, obtemos, obtêm, pedir, pedimos, pedem, querer, queremos, querem, solicitar, solicitamos, solicitam, exigir, exigimos`,
    ),
    give: terms(`saída, concessão, nossa concessão, de nós, para eles`),
    get: terms(`entrada, pedido, contrapartida, concessão deles, deles para nós, para nós`),
    us: terms(`nosso lado`),
    them: terms(`a contraparte, cliente, fornecedor`),
    givers: terms(`quem cede, quem dá`),
    receivers: terms(`beneficiário, quem recebe`),
    letters: [['d', 'r']],
    gives: terms(`negociáveis, podemos dar, podemos ceder`),
    gets: terms(`pedidos, desejos, exigências, necessidades, indispensáveis`),
    conceded: terms(`concessão, concessões, oferta, ofertas`),
    finite: terms(`dá, cede, recebe, obtém`),
    qualifiers: terms(`possíveis, outras, outros, tudo, o que, que, pontos, podemos, queremos, lista`),
    beforeGiver: terms(`de, por, do, da`),
    beforeReceiver: terms(`para, a`),
  },
  statuses: {
    idea: terms(
      `ideia, ideias, planejado, planeado, previsto, possível, rascunho, aberto, aberta, em aberto, novo, nova, a discutir, em preparação, não acordado, por acordar, a negociar, sem acordo`,
    ),
    offered: terms(
      `oferecido, oferecida, oferta, proposto, proposta, apresentado, em negociação, em discussão, pendente, na mesa, em curso`,
    ),
    asked: terms(`pedido, pedida, solicitado, solicitada, requerido, exigido`),
    agreed: terms(
      `acordado, acordada, aceito, aceita, aceite, combinado, combinada, confirmado, confirmada, assinado, assinada, aprovado, aprovada, fechado, fechada, de acordo, acordo, concluído`,
    ),
    rejected: terms(`rejeitado, rejeitada, recusado, recusada, negado, negada, não aceito`),
    withdrawn: terms(`retirado, retirada, abandonado, cancelado, cancelada, anulado, descartado`),
  },
  yes: terms(`sim`),
  no: terms(`não`),
  formulas: {
    directions: [],
    agreed: terms(`acordado`),
  },
  grades: {
    none: terms(`nenhum, nenhuma, nulo, muito baixo, muito baixa, mínimo`),
    low: terms(`baixo, baixa, b, pequeno, pouco, opcional, desejável`),
    lowMedium: terms(`médio baixo, baixo médio`),
    medium: terms(`médio, média, moderado, importante`),
    mediumHigh: terms(`médio alto`),
    high: terms(`alto, alta, a, grande, muito, indispensável, essencial`),
    top: terms(`muito alto, muito alta, crítico`),
  },
  measures: {
    cost: terms(`custo, custos, preço`),
    worth: terms(`valor, benefício, importância`),
    yours: terms(`seu, sua, vosso`),
    rank: terms(`posto, classificação`),
    priority: terms(`prioridade, prioridades`),
    expected: terms(`retorno, rendimento, retorno esperado, benefício esperado, ganho`),
    probability: terms(`probabilidade`),
    years: terms(`anos, duração`),
    rate: terms(`taxa`),
    realised: terms(`realizado, retorno realizado`),
  },
  rows: {
    weights: terms(`peso, pesos, ponderação, fator, ponderações`),
    totals: terms(`total geral, soma, somas, subtotal`),
    totalsAlone: terms(`mediana, máximo, mínimo`),
    besideTotals: terms(
      `ainda, dado, dados, recebido, recebidos, acordado, geral, nossos, sessão, por, pontos, concessões, concessão`,
    ),
    limits: terms(`limite, limites, orçamento`),
    balances: terms(`saldo, dado, recebido, restante`),
    examples: terms(`exemplo, por exemplo, p ex`),
    closing: terms(`legenda, escala, fonte, notas, nota`),
  },
  sheets: {
    deal: terms(`*concess*, *negoci*`),
    plans: terms(`plano, planos, planejamento, planeamento, rascunho, preparação`),
    setAside: terms(`*exemplo*, *modelo*, *arquivo*, *espelho*`),
    approved: terms(`concessões aprovadas, concessões de baixo custo`),
    library: terms(`biblioteca, negócios anteriores, acordos anteriores`),
  },
  offers: {
    columns: {
      side: terms(`lado, parte, quem, oferta de`),
      amount: terms(`montante, oferta, preço, quantia, soma`),
      issue: terms(`tema, ponto, assunto`),
      session: terms(`sessão, rodada, reunião`),
      reservation: terms(`valor de reserva, preço de reserva, limite`),
    },
    units: [],
    us: terms(`nossa oferta`),
    them: terms(`oferta deles`),
  },
  library: {
    type: terms(`tipo, categoria`),
    industry: terms(`setor, indústria`),
    counterparty: terms(`contraparte, cliente, fornecedor, empresa`),
    deal: terms(`acordo, contrato, negociação, projeto`),
    date: terms(`data, fechado em, assinado em`),
    direction: terms(`direção, dar ou receber`),
    outcome: terms(`resultado, desfecho`),
  },
  framing: {
    small: terms(`pequeno, pequena, menor, formalidade, detalhe`),
    framed: terms(`apresentado, chamado`),
    they: terms(`eles`),
    say: terms(`dizem`),
    just: terms(`só, apenas`),
    articles: terms(`um, uma`),
  },
  links: {
    row: terms(`linha`),
    goodwill: terms(`boa vontade, cortesia, gesto`),
  },
};
