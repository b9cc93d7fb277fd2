import type { Injector } from '@univerjs/core';
import { LambdaNodeFactory, LexerNode } from '@univerjs/engine-formula';
import { HELPERS } from './dialect/engineFormula';

// The library (0.25.1) knows neither optional LAMBDA parameters nor ISOMITTED, and a name called without arguments breaks the
// formula around it, silently: with ZERO = LAMBDA(…), =ROUND(ZERO(),2) is 2. The cure: `NAME()` is handed over as a call with
// OMITTEDARG(), and arguments that are missing at the end are filled with OMITTEDARG(). Texts stay as typed.

/** Teaches the engine of this injector. */
export function installOptionalLambda(injector: Injector): void {
  const factory = injector.get(LambdaNodeFactory);
  const create = factory.create.bind(factory);
  factory.create = (lambda) => {
    fillMissingArguments(lambda);
    return create(lambda);
  };
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
    call.setToken(HELPERS.omitted);
    call.setParent(argument);
    argument.getChildren().push(call);
    argument.setParent(given);
    given.getChildren().push(argument);
  }
}
