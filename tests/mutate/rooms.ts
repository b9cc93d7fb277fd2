/** A room whose tests are tried: its sources, what is left out of them, and the test files that speak for it. */
export interface Room {
  readonly name: string;
  /** Folders or files below `src/`; what has moved away is passed over. */
  readonly sources: readonly string[];
  readonly without?: readonly string[];
  /** Folders or files below `tests/`. */
  readonly tests: readonly string[];
}

const FORMULAS = ['formulas', 'excel/formulas', 'functions/portable'];
const CELLS = ['cells'];

export const ROOMS: readonly Room[] = [
  { name: 'negotiation', sources: ['negotiation'], tests: ['negotiation'] },
  { name: 'functions', sources: ['functions'], without: FORMULAS, tests: ['functions'] },
  { name: 'formulas', sources: FORMULAS, tests: ['formulas', 'excel/formulas', 'functions'] },
  { name: 'cells', sources: CELLS, tests: ['cells', 'negotiation', 'excel'] },
  { name: 'vocabulary', sources: ['vocabulary'], tests: ['vocabulary', 'excel/template'] },
  { name: 'excel/template', sources: ['excel/template'], tests: ['excel/template'] },
  { name: 'excel/highlights', sources: ['excel/highlights'], tests: ['excel/highlights'] },
  { name: 'excel/changes', sources: ['excel/changes'], tests: ['excel/changes'] },
];
