import { BooleanNumber, type IDisposable } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionMetadata, FunctionsMetadata } from '../engine/functionsMetadata';
import type { Spreadsheet } from '../engine/spreadsheet';

/** Lets the add-in's functions be completed and explained while they are typed, as the grid's own are. */
export function explainFunctions(
  { univer }: Spreadsheet,
  { functions }: FunctionsMetadata,
  namespace: string,
): IDisposable {
  const descriptions = univer.__getInjector().get(IDescriptionService);
  return descriptions.registerDescriptions(functions.map((one) => helpOf(one, namespace)));
}

function helpOf(
  { name, description = '', parameters = [] }: FunctionMetadata,
  namespace: string,
): IFunctionInfo {
  return {
    functionName: `${namespace}.${name}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: flag(parameter.optional !== true),
      repeat: flag(parameter.repeating === true),
    })),
  };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
