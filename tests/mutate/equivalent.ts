import type { Mutant } from './mutations';

/** Mutants of one source line that no test can tell from the original, because both always answer the same. */
export interface Equivalent {
  readonly file: string;
  /** The source line, without its indentation: a line that changes leaves the list by itself. */
  readonly source: string;
  readonly changes: readonly (readonly [was: string, now: string])[];
  readonly because: string;
}

const NEVER_MISSING = 'the list always holds an entry here; the default is for the compiler alone';

/** Read one by one. */
export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'src/cells/columnTable.ts',
    source: 'isRequired: true,',
    changes: [['true', 'false']],
    because: 'an entry counts as required by having the word at all, and the type allows no other value',
  },
  {
    file: 'src/cells/dateFormat.ts',
    source: "if (typeof format !== 'string' || /^(?:general|@)?$/i.test(format.trim())) return false;",
    changes: [['.trim()', '']],
    because: 'a blank or general format with spaces around it holds no letter of a date either',
  },
  {
    file: 'src/formulas/methodTerms.ts',
    source: 'return names.length === 0 ? [] : [`NOT(${oneOfWords(cell, names, false)})`];',
    changes: [['false', 'true']],
    because: 'a row without a name is left out by the condition in front of it',
  },
  {
    file: 'src/formulas/resultFormulas.ts',
    source: 'return `IF(${mirrorScored},${isGet === null ? word : `IFERROR(${word},"")`},"")`;',
    changes: [['isGet === null', 'false']],
    because: 'six scores make no error, so catching one changes nothing',
  },
  {
    file: 'src/negotiation/captureOutcome.ts',
    source: "return net.share > settings.captureCap ? 'over-cap' : 'under-cap';",
    changes: [['>', '>=']],
    because: 'a share equal to the cap has been answered in the line before',
  },
  {
    file: 'src/negotiation/findings/rules/benchmarkDeviation.ts',
    source: 'const score = row.own[i] ?? 0;',
    changes: [['0', '1']],
    because: NEVER_MISSING,
  },
  {
    file: 'src/negotiation/findings/rules/budgets.ts',
    source: '.sort((a, b) => (b.own[i] ?? 0) - (a.own[i] ?? 0))',
    changes: [['0', '1']],
    because: NEVER_MISSING,
  },
  {
    file: 'src/negotiation/findings/rules/lowValueReceipts.ts',
    source: '((meanGive ?? 0) - meanGet) / settings.receiptShortfall,',
    changes: [['0', '1']],
    because: 'without gives the other number of the two is larger either way: a mean total is at least 3',
  },
  {
    file: 'src/negotiation/findings/rules/mapMismatch.ts',
    source: 'if (rows.length === 0) return [];',
    changes: [['rows.length === 0', 'false']],
    because:
      'without rows the mean gap is no number and there is no correlation, so the rule is silent all the same',
  },
  {
    file: 'src/negotiation/findings/rules/mapMismatch.ts',
    source: 'rows.map((row) => row.mirrorTotal ?? 0),',
    changes: [['0', '1']],
    because: 'a row with gaps has a mirror total',
  },
  {
    file: 'src/negotiation/findings/rules/notRescored.ts',
    source:
      '(a === null && b === null) || (a !== null && b !== null && a.every((score, i) => equals(score, b[i] ?? 0)));',
    changes: [['0', '1']],
    because: NEVER_MISSING,
  },
  {
    file: 'src/negotiation/findings/rules/notRescored.ts',
    source: 'const compared = review.rows.filter((row) => kept.has(row.row));',
    changes: [['.filter((row) => kept.has(row.row))', '']],
    because: 'a row that was not kept counts as changed, which has silenced the rule already',
  },
  {
    file: 'src/negotiation/findings/rules/offers.ts',
    source: "if (before === undefined || last === undefined || pattern === 'reversal') return [];",
    changes: [['||', '&&']],
    because: 'a step that is missing reaches nothing and is reached by nothing',
  },
  {
    file: 'src/negotiation/findings/rules/salamiSlicing.ts',
    source: 'const used = sumOf(slices, (give) => give.own[i] ?? 0);',
    changes: [['0', '1']],
    because: NEVER_MISSING,
  },
  {
    file: 'src/negotiation/findings/rules/scoreDrift.ts',
    source: 'from: before[i] ?? 0,',
    changes: [['0', '1']],
    because: NEVER_MISSING,
  },
  {
    file: 'src/negotiation/findings/rules/scoreDrift.ts',
    source: 'to: now[i] ?? 0,',
    changes: [['0', '1']],
    because: NEVER_MISSING,
  },
  {
    file: 'src/negotiation/findings/rules/scoreDrift.ts',
    source: "...(review.before === review.baseline ? [] : drifts(row, review.before, 'the last session')),",
    changes: [['review.before === review.baseline', 'false']],
    because: 'the same drifts twice; the first of equals is told',
  },
  {
    file: 'src/negotiation/findings/rules/scoreDrift.ts',
    source: "to < from && what.startsWith('our')",
    changes: [['<', '<=']],
    because: 'a score that has not moved has not drifted',
  },
  {
    file: 'src/negotiation/findings/rules/scorerDisagreement.ts',
    source: 'if (!low || !high || !reaches(widest.range, review.settings.scorerRange)) return [];',
    changes: [['||', '&&']],
    because: 'the lowest and the highest are missing together',
  },
  {
    file: 'src/negotiation/findings/sentence.ts',
    source: 'return n < 0 && rounded > 0 ? `−${rounded}` : String(rounded);',
    changes: [['<', '<=']],
    because: '0 is rounded to 0, which has no sign',
  },
  {
    file: 'src/negotiation/findings/sentence.ts',
    source: "return n > 0 && text !== '0' ? `+${text}` : text;",
    changes: [['>', '>=']],
    because: '0 is rounded to 0, which has no sign',
  },
  {
    file: 'src/negotiation/library/pastDeals.ts',
    source: "const typed = rows.filter(({ type }) => foldText(type) !== '');",
    changes: [[".filter(({ type }) => foldText(type) !== '')", '']],
    because: 'a blank type is the same as no other, not even itself, so no row is the first of it',
  },
  {
    file: 'src/negotiation/library/quantile.ts',
    source: 'if (below === undefined || above === undefined) return null;',
    changes: [['||', '&&']],
    because: 'both neighbours are missing together, in an empty list',
  },
  {
    file: 'src/negotiation/library/shrunkenMean.ts',
    source: 'return age === null ? 1 : 0.5 ** (age / halfLife);',
    changes: [['age === null', 'false']],
    because: 'null divides as 0, and half to the power of 0 is 1',
  },
  {
    file: 'src/negotiation/offers/impliedLimit.ts',
    source: 'const first = offers[0];',
    changes: [['0', '1']],
    because:
      'from the second offer to the last the way is the same as from the first, or the last step is 0 and so is what it adds',
  },
  {
    file: 'src/negotiation/offers/impliedLimit.ts',
    source: 'if (first === undefined || last === undefined || lastStep === undefined) return null;',
    changes: [
      ['first === undefined || last === undefined || lastStep === undefined', 'false'],
      ['||', '&&'],
    ],
    because: 'under three offers the pattern is too-few, which the next line answers',
  },
  {
    file: 'src/negotiation/offers/reviewOffers.ts',
    source: 'const zone = ourFirst > theirFirst ? agreementZone(us, them) : agreementZone(them, us);',
    changes: [['>', '>=']],
    because: 'equal first offers have been answered in the line before',
  },
  {
    file: 'src/negotiation/offers/selfBid.ts',
    source: "offers.filter((o, i) => o.side === 'them' && i < index).at(-1) ??",
    changes: [['<', '<=']],
    because: 'the offer itself is ours',
  },
  {
    file: 'src/negotiation/offers/selfBid.ts',
    source: "offers.slice(index).find((o) => o.side === 'them');",
    changes: [['.slice(index)', '']],
    because: 'looked for only where they made none before',
  },
  {
    file: 'src/negotiation/prepare/askNext.ts',
    source: 'return { row: row.row, name, direction, dimension, score: mirror[i] ?? 0, chance };',
    changes: [['0', '1']],
    because: NEVER_MISSING,
  },
  {
    file: 'src/negotiation/prepare/signedTerms.ts',
    source: 'return then === undefined || now === undefined',
    changes: [
      ['then === undefined || now === undefined', 'false'],
      ['||', '&&'],
    ],
    because: 'a move from or to nothing is no number, which reaches no threshold',
  },
  {
    file: 'src/negotiation/spearman.ts',
    source: 'if (place === undefined) places.set(n, { first: i + 1, count: 1 });',
    changes: [
      ['+', '-'],
      ['1', '2'],
    ],
    because: 'every rank moves by the same amount, which changes no correlation',
  },
  {
    file: 'src/negotiation/spearman.ts',
    source: 'const { first, count } = places.get(n) ?? { first: 0, count: 1 };',
    changes: [
      ['0', '1'],
      ['1', '2'],
    ],
    because: 'every number has its place; the default is for the compiler alone',
  },
  {
    file: 'src/negotiation/spearman.ts',
    source: 'return first + (count - 1) / 2;',
    changes: [
      ['-', '+'],
      ['1', '2'],
    ],
    because: 'every rank moves by the same amount, which changes no correlation',
  },
  {
    file: 'src/negotiation/spearman.ts',
    source: 'const products = x.map((rank, i) => (rank - mx) * ((y[i] ?? my) - my));',
    changes: [['-', '+']],
    because: 'the deviations of the other list add up to 0',
  },
  {
    file: 'src/negotiation/trades/candidates.ts',
    source: 'else if (mirror !== null) usable.push(tradeItem(concession, mirror, settings));',
    changes: [['mirror !== null', 'true']],
    because: 'a row without a mirror has been left out already; the check is for the compiler alone',
  },
];

export function isEquivalent(mutant: Mutant): boolean {
  return EQUIVALENT.some(
    ({ file, source, changes }) =>
      file === mutant.file &&
      source === mutant.source &&
      changes.some(([was, now]) => was === mutant.was && now === mutant.now),
  );
}
