import { CATALOGUE } from '../../src/functions/catalogue';
import { functionsMetadata } from '../../src/functions/metadata';

describe('functions.json', () => {
  const { functions, allowErrorForDataTypeAny } = functionsMetadata();

  test('holds every function of the catalogue with its parameters', () => {
    expect(functions.map(({ id, name }) => [id, name])).toEqual(CATALOGUE.map(({ id }) => [id, id]));
    for (const [i, { description, parameters }] of CATALOGUE.entries()) {
      const made = functions[i];
      expect(made?.description).toBe(description);
      expect(made?.parameters.map((p) => [p.name, p.description, p.optional ?? false])).toEqual(
        parameters.map((p) => [p.name, p.description, p.optional]),
      );
    }
  });

  test('takes and gives ranges of anything, errors included, so that blanks, texts and bad cells can be told apart', () => {
    expect(allowErrorForDataTypeAny).toBe(true);
    for (const { parameters, result } of functions) {
      expect(parameters.map(({ type, dimensionality }) => `${type} ${dimensionality ?? ''}`)).toEqual(
        parameters.map(() => 'any matrix'),
      );
      expect(result?.dimensionality).toBe('matrix');
    }
  });

  test('no parameter repeats: a repeating range has crashed Excel on the desktop', () => {
    expect(functions.flatMap(({ parameters }) => parameters).filter(({ repeating }) => repeating)).toEqual(
      [],
    );
  });

  test('asks for nothing that would make a function volatile or bound to a cell; those of the library alone stream', () => {
    const asking = functions.filter(({ options }) => options !== undefined);
    expect(asking.map(({ id, options }) => [id, options])).toEqual([
      ['BENCHMARK', { stream: true }],
      ['DEVIATION', { stream: true }],
    ]);
  });
});
