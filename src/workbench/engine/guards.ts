import type { Injector } from '@univerjs/core';
import {
  AstTreeBuilder,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';

/** Told where a formula broke the engine, with what it threw. */
export type OnFailure = (
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
  reason: unknown,
) => void;

/**
 * Lets no formula break off the calculation of the others: the engine (0.25.1) catches nothing, so that one text too deep for
 * its parser ends the program. Such a cell shows an error, and `onFailure` is told.
 */
export function guardAgainstFailures(injector: Injector, onFailure: OnFailure): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const tell = (reason: unknown): void => {
    onFailure(
      runtime.currentUnitId,
      runtime.currentSubUnitId,
      runtime.currentRow,
      runtime.currentColumn,
      reason,
    );
  };
  const failed = (reason: unknown): BaseValueObject => {
    tell(reason);
    return ErrorValueObject.create(ErrorType.CALC);
  };
  const interpreter = injector.get(Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch (reason) {
      return failed(reason);
    }
  };
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.executeAsync = (node) => executeAsync(node).catch(failed);

  const parser = injector.get(AstTreeBuilder);
  const texts = injector.get(LexerTreeBuilder);
  const parse = parser.parse.bind(parser);
  parser.parse = (tree) => {
    try {
      return parse(tree);
    } catch (reason) {
      tell(reason);
      const error = texts.treeBuilder(`=${ErrorType.CALC}`);
      return error instanceof LexerNode ? parse(error) : null;
    }
  };
  const lexer = injector.get(Lexer);
  lexer.treeBuilder = (formula, transformSuffix = true) => {
    try {
      // LET and LAMBDA are rewritten in the very tree that the engine keeps for the text: the next reader would find it changed.
      return /\bL(?:ET|AMBDA)\(/i.test(formula)
        ? texts.treeBuilder(formula, transformSuffix, ALWAYS_ANEW)
        : texts.treeBuilder(formula, transformSuffix);
    } catch (reason) {
      tell(reason);
      return ErrorType.VALUE;
    }
  };
}

/** A name that every text contains and that has changed makes the engine read the text again. */
const ALWAYS_ANEW = {
  unitId: 'none',
  getValueByName: () => null,
  getDirtyDefinedNameMap: () => ({ none: { '': '' } }),
  getSheetName: () => '',
};
