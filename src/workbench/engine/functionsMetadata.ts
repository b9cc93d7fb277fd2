/** The add-in's functions.json, as far as a host reads it. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** The functions want to see error values; without it Excel does not call a function that was given an error. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  /** What the add-in associates its code with; upper case. */
  readonly id: string;
  /** What is typed after the namespace and its dot. */
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly FunctionParameter[];
  readonly options?: FunctionOptions;
}

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  /** The last parameter may be given many times; the function receives them as one array. */
  readonly repeating?: boolean;
}

export interface FunctionOptions {
  readonly requiresAddress?: boolean;
  readonly requiresParameterAddresses?: boolean;
  readonly stream?: boolean;
  readonly cancelable?: boolean;
}

/** Least and most arguments that the function takes. */
export function argumentCounts(parameters: readonly FunctionParameter[]): { least: number; most: number } {
  const least = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  const most = parameters.some((parameter) => parameter.repeating) ? Infinity : parameters.length;
  return { least, most };
}
