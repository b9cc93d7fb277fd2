import { parseTree, type IFunction } from 'custom-functions-metadata';
import { CATALOGUE } from './catalogue';
import type { FunctionDefinition, ParameterDefinition } from './definition';

/** What Excel reads as functions.json. */
export interface FunctionsFile {
  /** Cells with errors reach the functions, so that one bad cell costs one row and not the whole range. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly IFunction[];
}

/** The generator reads the catalogue as source text, in which a word of the language is no name: `return` is told as `return_`. */
const RESERVED: readonly string[] = ['return'];

/** What a function that answers more than once is given beside its arguments. */
const INVOCATION = 'CustomFunctions.StreamingInvocation<any[][]>';

function declaredName({ name }: Pick<ParameterDefinition, 'name'>): string {
  return RESERVED.includes(name) ? `${name}_` : name;
}

function documented({ id, description, parameters, result, streams }: FunctionDefinition): string {
  const tags = parameters.map((parameter) => {
    const name = parameter.optional ? `[${declaredName(parameter)}]` : declaredName(parameter);
    return ` * @param {any[][]} ${name} ${parameter.description}`;
  });
  const declared = parameters.map(
    (parameter) => `${declaredName(parameter)}${parameter.optional ? '?' : ''}: any[][]`,
  );
  return [
    '/**',
    ` * ${description}`,
    ` * @customfunction ${id}`,
    ...tags,
    ...(streams
      ? [
          ` * @param {${INVOCATION}} invocation Takes the answers`,
          ' * @streaming',
          ' */',
          `function ${id}(${[...declared, `invocation?: ${INVOCATION}`].join(', ')}): void { return; }`,
        ]
      : [
          ` * @returns {any[][]} ${result}`,
          ' */',
          `function ${id}(${declared.join(', ')}): any[][] { return []; }`,
        ]),
  ].join('\n');
}

/** The catalogue as documented source text, in the form that Microsoft's metadata generator reads. */
export function catalogueSource(): string {
  return CATALOGUE.map(documented).join('\n\n');
}

/**
 * functions.json, made from the catalogue at build time. What the generator refuses throws an Error with its words.
 * Needs the development tools: never import it from the add-in itself.
 */
export function functionsMetadata(): FunctionsFile {
  const { functions, extras } = parseTree(catalogueSource(), 'catalogue.ts');
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`The catalogue of functions is not valid: ${errors.join('; ')}`);
  const asTyped = functions.map((one) => ({
    ...one,
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      name: parameter.name.replace(/_$/, ''),
    })),
  }));
  return { allowErrorForDataTypeAny: true, functions: asTyped };
}
