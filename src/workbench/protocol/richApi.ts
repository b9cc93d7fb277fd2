import type { ActionGuard } from './actionGuard';
import { Batch, type Roots } from './batch';
import { apiNotFound, HostError } from './hostError';
import { isModelObject, isWritable, memberName, publicName, readMember } from './modelObject';
import { asPlainJson, Projection } from './projection';
import { References } from './references';
import { ACTION_TYPE, type Action, type RequestBody, type ResponseBody, type ResponseError } from './wire';
import type { WireSchema } from './wireSchema';

export interface RichApiOptions {
  /** The workbook. */
  readonly root: object;
  readonly services?: Readonly<Record<string, object>>;
  readonly schema: WireSchema;
  /** Runs after every batch, failed ones too: the place to write what an object model collected meanwhile. */
  readonly onBatch?: (request: RequestBody, response: ResponseBody) => unknown;
}

/**
 * Runs office.js' batches against an object model (see modelObject.ts for its rules) and knows nothing of Excel.
 * A batch stops at its first error: what was done stays done, what follows never runs. A member that the model does
 * not have answers `ApiNotFound` with its name.
 */
export class RichApiInterpreter {
  readonly #roots: Roots;
  readonly #references = new References();
  readonly #projection: Projection;
  readonly #onBatch: RichApiOptions['onBatch'];

  constructor({ root, services = {}, schema, onBatch }: RichApiOptions) {
    this.#roots = { root, services, schema };
    this.#projection = new Projection(schema, (object) => this.#identity(object));
    this.#onBatch = onBatch;
  }

  /** How many objects the add-in tracks at present; a leak shows here. */
  get trackedObjects(): number {
    return this.#references.count;
  }

  async process(request: RequestBody, guard?: ActionGuard): Promise<ResponseBody> {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const batch = new Batch(this.#roots, this.#references, request.ObjectPaths ?? {}, guard);
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = await this.#run(batch, action, response, guard);
        if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
      } catch (reason) {
        response.Error = asResponseError(reason, batch.locationOf(action), index);
        break;
      }
    }
    try {
      await this.#onBatch?.(request, response);
    } catch (reason) {
      response.Error ??= asResponseError(reason, '', request.Actions.length - 1);
    }
    return response;
  }

  async #run(
    batch: Batch,
    action: Action,
    response: ResponseBody,
    guard: ActionGuard | undefined,
  ): Promise<unknown> {
    if (action.ActionType === ACTION_TYPE.trace) {
      // Traces mark how far a batch came; the library's event registration needs both the result and the id.
      response.TraceIds.push(action.Id);
      return null;
    }
    const object = await batch.resolve(action.ObjectPathId);
    if (object === null) return this.#onNullObject(action);
    switch (action.ActionType) {
      case ACTION_TYPE.instantiate:
        return this.#identity(object);
      case ACTION_TYPE.query:
        return this.#projection.answer(object, action.QueryInfo);
      case ACTION_TYPE.queryAsJson:
        return asPlainJson(await this.#projection.answer(object, action.QueryInfo));
      case ACTION_TYPE.method: {
        const result = await batch.call(object, action.Name, await batch.argumentsOf(action.ArgumentInfo));
        if (result === undefined) return action.Name.startsWith('_') ? undefined : null;
        return isModelObject(result) ? this.#identity(result) : result;
      }
      case ACTION_TYPE.setProperty: {
        assign(object, action.Name, await batch.valueOf(action.ArgumentInfo), guard);
        return undefined;
      }
      case ACTION_TYPE.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          assign(object, name, value, guard);
        return undefined;
      case ACTION_TYPE.ensureUnchanged:
        return undefined;
      default:
        throw apiNotFound(`request action ${action.ActionType}`);
    }
  }

  #onNullObject(action: Action): null {
    const writes: readonly number[] = [ACTION_TYPE.setProperty, ACTION_TYPE.update];
    if (writes.includes(action.ActionType))
      throw new HostError('InvalidObjectPath', 'The object is null: there is nothing to change.');
    return null;
  }

  #identity(object: object): Record<string, unknown> {
    const identity: Record<string, unknown> = {};
    const wireId = readMember(object, 'wireId');
    if (isWireId(wireId)) identity[wireId.key] = wireId.value;
    const reference = this.#references.idOf(object);
    if (reference !== undefined) identity._ReferenceId = reference;
    return identity;
  }
}

function assign(object: object, wireName: string, value: unknown, guard: ActionGuard | undefined): void {
  const name = publicName(wireName);
  // The library itself lets nobody assign what Excel only reads: a member that cannot be assigned here is one that is not offered.
  if (!isWritable(object, name)) throw apiNotFound(memberName(object, wireName));
  guard?.({ member: memberName(object, wireName), written: value });
  Reflect.set(object, name, value);
}

function isWireId(value: unknown): value is { readonly key: string; readonly value: unknown } {
  return value !== null && typeof value === 'object' && 'key' in value && typeof value.key === 'string';
}

function asResponseError(reason: unknown, location: string, index: number): ResponseError {
  const error = reason instanceof HostError ? reason : unexpected(reason);
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location ?? location,
    ActionIndex: index,
    HttpStatusCode: error.httpStatus,
  };
}

function unexpected(reason: unknown): HostError {
  const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  return new HostError('GeneralException', `The workbench failed: ${text}`, undefined, 500);
}
