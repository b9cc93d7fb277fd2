import { thisComputersLibrary } from '../library/thisComputer';
import { excelFunction } from './excelFunction';
import { LIBRARY_FUNCTIONS } from './families/library';

/** What Excel hands to a function that answers more than once. */
export interface StreamingInvocation {
  readonly setResult: (result: unknown) => void;
  onCanceled?: () => void;
}

/**
 * Answers a cell from the library of this computer, now and whenever that changes; it is opened where something is kept there.
 * What is answered is what ends it.
 */
export function streamLibrary(
  id: string,
  args: readonly unknown[],
  invocation: Pick<StreamingInvocation, 'setResult'>,
): () => void {
  const definition = LIBRARY_FUNCTIONS.find((one) => one.id === id);
  if (definition === undefined) throw new Error(`${id} stands in no family`);
  const answer = () => {
    const state = thisComputersLibrary.state();
    if (state.kind === 'opening') return;
    try {
      invocation.setResult(excelFunction(definition, state.kind === 'open' ? state.index : null)(...args));
    } catch (error) {
      // What Excel wants thrown elsewhere is an answer here.
      invocation.setResult(error);
    }
  };
  const leave = thisComputersLibrary.subscribe(answer);
  void thisComputersLibrary.openIfUsed().then(answer);
  return leave;
}
