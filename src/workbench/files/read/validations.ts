import type { DataValidationState } from '../../objectModel/state';
import { parseAreas } from '../addresses';
import { formulaFromFile } from '../formulas/fromFile';
import type { XmlElement } from '../xml';
import { child, childrenNamed, descendants, flag } from '../xml';

/** A validation rule with what only the grid needs to draw it. */
export interface FileValidation extends DataValidationState {
  /** The file's own words: `list`, `whole`, `between` … */
  readonly kind: string;
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string;
  readonly showDropDown: boolean;
  readonly errorStyle: 'stop' | 'warning' | 'information';
  readonly showError: boolean;
  readonly error: string;
  readonly errorTitle: string;
  readonly prompt: string;
  readonly promptTitle: string;
}

const TYPES: Readonly<Record<string, DataValidationState['type']>> = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const MEMBERS: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** Excel's rule object: numbers stay numbers, anything else is a formula with its `=`. */
function ruleOf(
  kind: string,
  operator: string,
  formula1: string,
  formula2: string,
  dropDown: boolean,
): Readonly<Record<string, unknown>> {
  const operand = (text: string): string | number =>
    text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
  if (kind === 'list') {
    const literal = /^"((?:[^"]|"")*)"$/.exec(formula1);
    const source = literal ? (literal[1] ?? '').replace(/""/g, '"') : `=${formula1}`;
    return { list: { inCellDropDown: dropDown, source } };
  }
  if (kind === 'custom') return { custom: { formula: `=${formula1}` } };
  const member = MEMBERS[kind];
  if (!member) return {};
  return {
    [member]: {
      operator: OPERATORS[operator] ?? 'Between',
      formula1: operand(formula1),
      ...(formula2 === '' ? {} : { formula2: operand(formula2) }),
    },
  };
}

function formulaOf(element: XmlElement, name: string): string {
  const formula = child(element, name);
  return formulaFromFile((child(formula, 'f') ?? formula)?.text.trim() ?? '');
}

/** Every validation rule of a worksheet, the newer ones that refer to other sheets included. */
export function readValidations(worksheet: XmlElement): readonly FileValidation[] {
  const newer = descendants(child(worksheet, 'extLst'), 'dataValidation');
  return [...childrenNamed(child(worksheet, 'dataValidations'), 'dataValidation'), ...newer].map((one) => {
    const { attributes } = one;
    const kind = attributes.type ?? 'none';
    const operator = attributes.operator ?? 'between';
    const formula1 = formulaOf(one, 'formula1');
    const formula2 = formulaOf(one, 'formula2');
    // The attribute says the opposite of its name: when set, the arrow is hidden.
    const showDropDown = !flag(one, 'showDropDown');
    const errorStyle = attributes.errorStyle;
    return {
      areas: parseAreas(attributes.sqref ?? child(one, 'sqref')?.text ?? ''),
      type: TYPES[kind] ?? 'None',
      rule: ruleOf(kind, operator, formula1, formula2, showDropDown),
      ignoreBlanks: flag(one, 'allowBlank'),
      kind,
      operator,
      formula1,
      formula2,
      showDropDown,
      errorStyle: errorStyle === 'warning' || errorStyle === 'information' ? errorStyle : 'stop',
      showError: flag(one, 'showErrorMessage'),
      error: attributes.error ?? '',
      errorTitle: attributes.errorTitle ?? '',
      prompt: attributes.prompt ?? '',
      promptTitle: attributes.promptTitle ?? '',
    };
  });
}
