import type { Injector } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import { showBlanksAsZero } from './blankResults';
import { boundWork } from './boundedWork';
import { correctFunctions } from './corrections';
import { EngineFormulas } from './dialect/engineFormulas';
import { helperFunctions } from './dialect/helperFunctions';
import { guardAgainstFailures } from './guards';
import { readEveryTextAnew } from './lexerState';
import { rememberRangeLists } from './rangeLists';
import { correctTextValues } from './textValues';

/** The engine with all that it is taught. */
export interface PreparedEngine {
  readonly formulas: EngineFormulas;
  /** Cells whose formula broke the engine, as `unit|sheet|row|column`. */
  readonly failures: ReadonlySet<string>;
}

const prepared = new WeakMap<Injector, PreparedEngine>();

/** Teaches an engine once, however often it is asked for. */
export function preparedEngine(injector: Injector): PreparedEngine {
  const known = prepared.get(injector);
  if (known) return known;
  const failures = new Set<string>();
  const formulas = new EngineFormulas(injector);
  boundWork();
  correctTextValues();
  readEveryTextAnew(injector);
  showBlanksAsZero(injector);
  injector.get(IFunctionService).registerExecutors(...helperFunctions());
  correctFunctions(injector, formulas);
  rememberRangeLists(injector, (unitId) => formulas.versionOf(unitId));
  guardAgainstFailures(injector, (...place) => failures.add(place.slice(0, 4).join('|')));
  const engine = { formulas, failures };
  prepared.set(injector, engine);
  return engine;
}
