import type { Language } from '../language';
import { terms } from '../terms';

export const ENGLISH: Language = {
  name: 'English',

  headings: {
    dimensions: {
      value: {
        3: terms(`
          vm, value magnitude, val magn, value magn, magnitude of value, val mag, value mag, val magnitude, v mag
        `),
        2: terms(`magnitude, financial value, economic value, monetary value, commercial value`),
        1: terms(`
          value, val, financial, financials, finance, fin, economic, economics, econ, monetary, money, impact, importance,
          commercial
        `),
      },
      leverage: {
        3: terms(`
          sl, strategic leverage, strat lvg, strat lvrg, strat levg, strategic lvg, strat lev, strat leverage, strategic lev,
          s lev
        `),
        2: terms(`leverage, lev, lvg, levg, lvrg`),
        1: terms(`power, influence, strategic, strat, strategy`),
      },
      relationship: {
        3: terms(`
          re, relationship equity, relat equity, relship equity, rel eqty, relational equity, rel eq, rel equity, relation
          equity, r eq
        `),
        2: terms(`relationship, relationships, relat, relship, rlshp, relation, relations, relational, rel`),
        1: terms(`trust, equity, goodwill, rapport`),
      },
    },
    letters: terms(`v l r, v s r`),
    columns: {
      concession: {
        3: terms(`
          concession, concessions, concession item, negotiation item, bargaining chip, deal term, deal point, tradeable,
          tradable
        `),
        2: terms(`
          item, items, issue, issues, term, terms, ask, asks, give, gives, get, gets, we give, we get, they give, topic, point,
          points, clause, clauses, trade, trades, chip, lever, variable, subject
        `),
        1: terms(`
          description, name, what, offer, offers, request, proposal, move, element, detail, title, label, condition,
          provision, position, name*
        `),
      },
      direction: {
        3: terms(`
          dir, dirn, who receives, who gets, who benefits, beneficiary, receiver, recipient, direction, give get, get give,
          give or get, give receive, gives gets, g r, g g, r g, give take, give and take, we give we get, we give or we get, we
          give they give, in out, out in, give gets, who gives, who concedes, given by, conceded by, concede receive, receive
          give, conceding party, conceding side, us them, ours theirs, concession by, concession from, granted by
        `),
        2: terms(
          `flow, way, giver, from, from to, by whom, made by, offered by, provided by, whose, whose concession, moving party, party`,
        ),
        1: terms(`side, who, role, move, move type`),
      },
      status: {
        3: terms(`stat, status, state, current status`),
        2: terms(
          `stage, phase, outcome, decision, agreed, progress, position status, rag, rag status, traffic light`,
        ),
        1: terms(`result, response, accepted, standing`),
      },
      session: {
        3: terms(`session, sessions, meeting, mtg, round, rnd, sess, negotiation round`),
        2: terms(`rd, meet`),
        1: terms(`s, r, call, visit`),
      },
      type: {
        3: terms(`type, category, concession type, type of concession`),
        2: terms(`
          kind, class, group, area, theme, cluster, workstream, domain, bucket, family, genre, nature, section
        `),
        1: terms(`tag, tags, function, department`),
      },
      linkedTo: {
        3: terms(`
          linked to, link to, linked, linked with, link, in return for, in exchange for, traded for, trade for, exchanged for,
          exchange for, paired with, linked row, linked item, linked concession, linked ask, linked get, linked give, quid pro
          quo, reciprocal, reciprocal ask, counter concession, counterconcession, in return, return for, links to, related to,
          relates to, tied to
        `),
        2: terms(`exchange, return, pair, related, related item`),
        1: terms(`against, package`),
      },
      notes: {
        3: terms(`note, notes, comment, comments, remark, remarks, annotation*`),
        2: terms(`rationale, reasoning, observation, observations, justification, explanation`),
        1: terms(`details, why, reason, context, background, info`),
      },
    },
    details: {
      condition: terms(`
        condition, conditions, on condition, on condition that, condition attached, only if, tied to, limited to
      `),
      owner: terms(`
        owner, responsible, responsibility, assigned to, assignee, action owner, who does it, lead
      `),
      due: terms(`due, due date, due by, by when, deadline, target date, delivery date`),
      askedBy: terms(`asked by, asked for by, requested by, who asked, raised by, demanded by, requester`),
      framing: terms(`framed as, framing, their framing, presented as, they call it, they called it, called`),
    },
    sides: {
      own: terms(`our, ours, us, we, own, self, me, my, mine, internal, in house`),
      mirror: terms(`
        mirror*, their, theirs, them, they, other party, other side, other, others, counterpart*, counter party, counter side,
        opponent*, opposite, opposing, adversar*, cp, far side
      `),
      maybe: terms(`
        partner, client, customer, supplier, vendor, buyer, seller, est, estimate, estimated, perceived, guess, guessed,
        external
      `),
    },
    derived: terms(`
      total*, sum, gap*, delta, diff, difference, asymmetr*, surplus, net, weighted, cumulative, cumul*,
      running, budget*, spent, remaining, used, given, received, average of, mean of, max of, min of, count of, benchmark,
      library, threshold, target
    `),
    identifier: terms(`
      nr, no, num, number, id, ref, reference, row, line, index, pos, n, key, code, item no, item nr, item id
    `),
    currency: terms(`money, eur, usd, gbp, chf, keur, kusd, mio, mn, euro, euros, dollars`),
    price: terms(`price, cost, costs, amount, revenue, contract, percent`),
    scale: terms(`score, scores, rating, points, pts, scale`),
    neutral: terms(`
      level, avg, average, mean, worth, view, map, est, estimate, estimated, cost, notes, to, of, the, for, in, a, an, and, or,
      on, is, it, this, by, side, party, from, as, low, high, max, min, current, now, new, final, latest, updated, revised
    `),
    noNames: terms(`
      round, session, meeting, week, month, day, year, quarter, date, phase, stage, step, version, draft, option, options,
      scenario, variant, alternative, plan, package, lot, offer, case, best, worst, likely, optimistic, pessimistic, base,
      upside, downside, short, long, term, before, after, actual, weight, weights, weighting, comment, comments, reason, why,
      scale, range, jan, feb, mar, apr, jun, jul, aug, sep, oct, nov, dec, q, h, v, t, ltd, inc, llc, corp, plc, co, company,
      group, holding
    `),
  },

  rounds: {
    baseline: terms(`
      start, opening, t0, s0, baseline, initial, previous, prior, original, old, earlier, before, former, starting, preliminary, prelim,
      pre, prep, planned, preparation, preparatory
    `),
    current: terms(`
      avg, average, mean, consensus, team, final, current, now, latest, revised, updated, today, live, actual
    `),
    ordinals: terms(`st, nd, rd, th`),
  },

  sides: {
    us: terms(`us, we, our, ours, our side, ourselves, me, own`),
    them: terms(`
      them, they, their, theirs, their side, other side, other party, counterparty, counterpart, the other side
    `),
    nobody: terms(`nobody, no one, noone, none, not asked, unasked, unprompted, n a`),
  },

  directions: {
    we: terms(`we, us, our side`),
    they: terms(`they, them, the other side, other side, other party, the other party, counterparty`),
    giving: terms(`
      give, gives, gave, given, giving, give up, give away, giveaway, concede, concedes, conceded, conceding, offer, offers,
      grant, grants, provide, provides, pay, pays
    `),
    getting: terms(`
      get, gets, got, getting, receive, receives, received, receiving, gain, gains, obtain, obtains, take, takes, want, ask,
      ask for, request, demand, need
    `),
    give: terms(`
      out, outgoing, outbound, outflow, by us, concession by us, concession from us, ours, our concession, our give, our offer, concession, from us, to them, us to them,
      us them, we to them, from us to them
    `),
    get: terms(`
      in, incoming, inbound, inflow, by them, concession by them, concession from them, theirs, their concession, their give, our ask, our request, from them, to us, them to us,
      them us, they to us, from them to us
    `),
    us: terms(`our team, self, internal, own side`),
    them: terms(`the other party, partner, client, customer, supplier, vendor, opponent, mirror`),
    givers: terms(`from, give, gives, giver, given, concede, concedes, by, concession, granted`),
    receivers: terms(`
      to, receiver, recipient, beneficiary, receive, receives, gets, for whom, who receives, who gets, who benefits, favours, favors, in favour of, in favor of
    `),
    letters: [
      ['g', 'r'],
      ['g', 't'],
      ['o', 'i'],
      ['c', 'r'],
    ],
    gives: terms(
      `outgoing, outbound, tradeable, tradeables, tradable, tradables, can trade, could trade, to trade, giveaway, giveaways, gives, can give, can offer, concede, put on the table, bring to the table, bargaining chips, up for trade`,
    ),
    gets: terms(
      `incoming, inbound, wish, wishes, wish list, wishlist, wants, needs, asks, requests, demands, must have, must haves, nice to have, nice to haves, gets, receipts, want from them, are after, shopping list, looking for, hope for, hope to get, would like, seek`,
    ),
    conceded: terms(`concession, concessions, offer, offers, proposal, proposals`),
    finite: terms(`gives, gets, concedes, receives, provides, obtains, wants, gains, pays`),
    qualifiers: terms(
      `possible, potential, key, main, top, first, further, more, other, additional, extra, planned, next, all, open, final, agreed, likely, easy, big, small, cheap, costly, what, which, things, items, could, can, may, might, will, would, should, must, to, i, list, deal, not, still, already, also`,
    ),
    beforeGiver: terms(`from, by, of`),
    beforeReceiver: terms(`to, for`),
  },

  statuses: {
    idea: terms(`
      idea, ideas, plan, plans, planned, planning, prepared, preparing, draft, drafted, potential, possible, candidate, option,
      considered, considering, under consideration, open, new, not started, not discussed, not yet discussed, to discuss, to
      do, todo, future, backlog, internal, brainstorm, on hold, parked
    `),
    offered: terms(`
      offered, offer, offering, proposed, proposal, propose, tabled, put forward, submitted, presented, suggested, on the
      table, pending, under discussion, in discussion, discussing, under negotiation, in negotiation, negotiating, in progress,
      floated, conditional
    `),
    asked: terms(`
      asked, ask, asked for, asking, requested, request, demanded, demand, sought, wanted, required, claimed
    `),
    agreed: terms(`
      agreed, agree, accepted, accept, signed off, agreed on, accepted by them, done, closed, confirmed, settled, signed, approved, final, finalised, finalized,
      granted, conceded, committed, concluded, complete, completed, given, received, won, ok, okay, deal, locked, locked in
    `),
    rejected: terms(`
      rejected, reject, declined, decline, refused, denied, turned down, not agreed, not accepted, vetoed, lost
    `),
    withdrawn: terms(`
      withdrawn, withdrew, withdraw, dropped, drop, removed, cancelled, canceled, abandoned, retracted, pulled, off the table,
      void, deleted, expired, superseded
    `),
  },
  yes: terms(`yes`),
  no: terms(`no`),

  formulas: {
    directions: [
      ['give', 'get'],
      ['we give', 'we get'],
      ['concede', 'receive'],
      ['we concede', 'we receive'],
      ['offer', 'ask'],
      ['out', 'in'],
      ['ours', 'theirs'],
      ['they get', 'they give'],
      ['they receive', 'they concede'],
    ],
    agreed: terms(`agreed, accepted, done, closed, confirmed, signed`),
  },

  grades: {
    none: terms(`none, nil, negligible, very low, minimal, trivial, v low, won t, won t have, irrelevant`),
    low: terms(
      `low, small, minor, l, lo, little, weak, limited, could, could have, nice to have, optional, unimportant, not important`,
    ),
    lowMedium: terms(`low medium, low to medium, medium low, lower medium`),
    medium: terms(`medium, med, moderate, mid, m, average, fair, should, should have, important`),
    mediumHigh: terms(`medium high, medium to high, high medium, upper medium`),
    high: terms(
      `high, large, major, h, hi, big, significant, substantial, strong, must, must have, essential, very important`,
    ),
    top: terms(`very high, critical, extreme, v high, huge, decisive`),
  },

  measures: {
    cost: terms(
      `cost, costs, expense, investment, spend, price, sacrifice, effort, burden, pain, hurt, loss`,
    ),
    worth: terms(`value, worth, benefit, benefits, importance, gain, appeal, matters, matter`),
    yours: terms(`your, yours, you`),
    rank: terms(`rank, ranks, ranking, priority order`),
    priority: terms(`priority, priorities`),
    expected: terms(
      `return, returns, expected return, expected benefit, expected benefits, expect back, get back, comes back, come back, expected back, benefit, benefits, payback, gain, expected gain, expected value, pay off, payoff`,
    ),
    probability: terms(`probability, prob, likelihood, chance, odds`),
    years: terms(`years, term, duration, horizon`),
    rate: terms(`rate, discount rate, interest`),
    realised: terms(`realised, realized, actual return, realised return, realized return, actual`),
  },

  rows: {
    weights: terms(
      `weight, weights, weighting, weightings, importance weight, weight factor, factor, factors, multiplier, coefficient, importance`,
    ),
    totals: terms(`
      total, totals, subtotal, subtotals, sub total, sum, sums, average, averages, avg, mean, grand total, running total
    `),
    totalsAlone: terms(
      `overall, median, maximum, minimum, max, min, weights, weighting, count, weighted total, weighted sum, weighted, std dev`,
    ),
    besideTotals: terms(`
      vm, sl, re, of, all, the, our, ours, their, theirs, us, them, own, mirror, side, score, scores, points, given, gives,
      give, received, receive, gets, get, asks, agreed, pending, open, per, dimension, column, concession, concessions, item,
      items, row, rows, overall, grand, section, session, round, group, category, value, leverage, relationship, so, far, to,
      date, for, this, table, list, map, we, they, offered, asked, from, by, in, and, page, general, still, currently
    `),
    limits: terms(`budget, budgets, limit, limits, threshold, our limits, our budget, weight`),
    balances: terms(`
      given, received, remaining, left, used, spent, net, balance, budget left, budget used, budget remaining, net position,
      net given, pending
    `),
    examples: terms(`example, examples, e g, eg, sample, sample row`),
    closing: terms(`
      legend, note, notes, key, scale, source, prepared by, last updated, comments, scoring guide, how to score
    `),
  },

  sheets: {
    deal: terms(`
      *concession*, *negotiat*, deal, *give get*, *give and get*, *trade off*, *tradeoff*, *3 dcm*
    `),
    plans: terms(`plan, plans, planning, draft, drafts, preparation, prep`),
    setAside: terms(`
      *archiv*, old, *backup*, copy, *example*, *sample*, *template*, *library*, *history*, *previous*, *mirror*
    `),
    approved: terms(`approved gives, approved concessions, low-cost gives, low-cost concessions`),
    library: terms(`
      library, concession database, concessions database, database of concessions, past deal, past deals, previous deal,
      previous deals, deal archive, archive deal, archive deals, archived deal, archived deals
    `),
  },

  offers: {
    columns: {
      side: terms(`side, party, by, from, who, offered by, made by, offer by, offer from, bidder`),
      amount: terms(`amount, offer, offer amount, bid, figure, price, offered, number, sum, value offered`),
      issue: terms(`issue, item, topic, term, subject, point, on, about, what`),
      session: terms(`session, round, meeting`),
      reservation: terms(`
        reservation, reservation value, reservation price, reservation point, walk away, walkaway, walk away point, bottom line,
        limit
      `),
    },
    units: terms(`eur, euro, euros, usd, gbp, chf, money, percent, k, in, per`),
    us: terms(`our offer`),
    them: terms(`their offer, other`),
  },

  library: {
    type: terms(`type, category, kind, concession type, type of concession`),
    industry: terms(`industry, sector, branch, line of business, market`),
    counterparty: terms(`
      counterparty, counterpart, counter party, other party, other side, partner, customer, client, supplier, vendor, company,
      with
    `),
    deal: terms(`deal, deal name, contract, negotiation, project, agreement, case`),
    date: terms(`date, closed, closed on, signed, signed on, agreed on, date of deal, when, year`),
    direction: terms(`direction, give or get, give get`),
    outcome: terms(`outcome, result, status, how it ended, what became of it`),
  },

  framing: {
    small: terms(`
      small, minor, tiny, trivial, token, formality, cosmetic, little thing, no big deal, detail
    `),
    framed: terms(`framed, presented, called, described, sold, pitched, positioned`),
    they: terms(`they`),
    say: terms(`say, said, call, called`),
    just: terms(`just, only, merely`),
    articles: terms(`a, an`),
  },

  links: {
    row: terms(`row`),
    goodwill: terms(`goodwill, good will, gesture`),
  },
};
