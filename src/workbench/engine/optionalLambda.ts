import type { BaseValueObject } from '@univerjs/engine-formula';
import {
  BaseFunction,
  BooleanValueObject,
  IFunctionService,
  LambdaNodeFactory,
  Lexer,
  LexerNode,
  NullValueObject,
} from '@univerjs/engine-formula';
import type { Univer } from '@univerjs/core';

// The library (0.25.1) knows neither optional LAMBDA parameters nor ISOMITTED, and a name called without arguments breaks the
// formula around it, silently: with ZERO = LAMBDA(…), =ROUND(ZERO(),2) is 2. The cure: `NAME()` is read as
// `NAME(OMITTEDARG())`, and arguments that are missing at the end are filled with OMITTEDARG(). Texts stay as typed.

const OMITTED = 'OMITTEDARG';
/** The parameter that a LAMBDA without parameters gets, so that it can be called with one omitted argument. */
const DUMMY_PARAMETER = 'noarg_';

const omittedValues = new WeakSet<BaseValueObject>();

class OmittedArgument extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;
  override calculate(): BaseValueObject {
    // Not NullValueObject.create(): that one is shared with every blank cell.
    const value = new NullValueObject(0);
    omittedValues.add(value);
    return value;
  }
}

class IsOmitted extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;
  override calculate(value: BaseValueObject): BaseValueObject {
    return BooleanValueObject.create(omittedValues.has(value));
  }
}

/** Teaches the engine optional LAMBDA parameters, ISOMITTED and calls without arguments. Safe to call more than once. */
export function installOptionalLambda(univer: Univer): void {
  const functions = univer.__getInjector().get(IFunctionService);
  functions.registerExecutors(new OmittedArgument(OMITTED), new IsOmitted('ISOMITTED'));
  patchOnce();
}

let isPatched = false;

function patchOnce(): void {
  if (isPatched) return;
  isPatched = true;
  const factory = LambdaNodeFactory.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const create = factory.create;
  factory.create = function (this: LambdaNodeFactory, lambda: LexerNode) {
    fillMissingArguments(lambda);
    return create.call(this, lambda);
  };
  const lexer = Lexer.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const treeBuilder = lexer.treeBuilder;
  lexer.treeBuilder = function (this: Lexer, formula: string, transformSuffix?: boolean) {
    return treeBuilder.call(
      this,
      withOmittedArguments(formula, this as unknown as LexerInternals),
      transformSuffix,
    );
  };
}

/** Services of the lexer that its typings keep private. */
interface LexerInternals {
  readonly _formulaCurrentConfigService: { getExecuteUnitId(): string | null | undefined };
  readonly _definedNamesService: {
    getValueByName(unitId: string, name: string): { readonly formulaOrRefString: string } | null | undefined;
  };
}

const CALL_WITHOUT_ARGUMENTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)\(\s*\)/gu;

function withOmittedArguments(formula: string, lexer: LexerInternals): string {
  if (!/\(\s*\)/.test(formula)) return formula;
  const unitId = lexer._formulaCurrentConfigService.getExecuteUnitId() ?? '';
  return formula.replace(CALL_WITHOUT_ARGUMENTS, (call: string, name: string | undefined) => {
    if (name === undefined) return call;
    const definition = lexer._definedNamesService.getValueByName(unitId, name)?.formulaOrRefString ?? '';
    return /^=\s*LAMBDA\(/i.test(definition) ? `${name}(${OMITTED}())` : call;
  });
}

/** A called LAMBDA stands as [its arguments (token L_1), its parameters …, its body]. */
function fillMissingArguments(lambda: LexerNode): void {
  const children = lambda.getChildren();
  const [given] = children;
  if (!(given instanceof LexerNode) || given.getToken() !== 'L_1') return;
  const parameters = children.length - 2;
  for (let missing = parameters - given.getChildren().length; missing > 0; missing--) {
    const argument = new LexerNode();
    const call = new LexerNode();
    argument.setToken('P_1');
    call.setToken(OMITTED);
    call.setParent(argument);
    argument.getChildren().push(call);
    argument.setParent(given);
    given.getChildren().push(argument);
  }
}

/**
 * The text of a LAMBDA name as the engine needs it: optional parameters lose their brackets, a LAMBDA without parameters
 * gets a dummy one. Everything else stays. `=LAMBDA([x],x)` → `=LAMBDA(x,x)`; `=LAMBDA(5)` → `=LAMBDA(noarg_,5)`.
 */
export function lambdaForEngine(formula: string): string {
  const text = formula.replace(
    /(\bLAMBDA\(\s*)((?:\[?[\p{L}_][\p{L}\p{N}_.]*\]?\s*,\s*)+)/giu,
    (_all, start: string, parameters: string) => start + parameters.replace(/[[\]]/g, ''),
  );
  const start = /^=\s*LAMBDA\(/i.exec(text)?.[0];
  if (start === undefined || hasTopLevelComma(text, start.length)) return text;
  return `${start}${DUMMY_PARAMETER},${text.slice(start.length)}`;
}

/** True when a comma stands between `from` and the bracket that closes there, outside inner brackets and quotes. */
function hasTopLevelComma(text: string, from: number): boolean {
  let depth = 0;
  let quote = '';
  for (const character of text.slice(from)) {
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '{') depth++;
    else if (character === ')' || character === '}') {
      if (depth === 0) return false;
      depth--;
    } else if (character === ',' && depth === 0) return true;
  }
  return true;
}
