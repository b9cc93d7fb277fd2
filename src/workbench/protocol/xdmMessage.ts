// The conversation between a page of Excel on the web and an add-in's frame: JSON texts over postMessage.

export const MESSAGE_TYPE = { request: 0, response: 1 } as const;
export const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE = { answer: 0, event: 1 } as const;

/** Numbers of `executeMethod`. */
export const DISPATCH = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface MethodCall {
  readonly dispatchId: number;
  /** Arguments of method 93 and 94. */
  readonly array: readonly unknown[];
  /** Properties of method 76: key and JSON text. */
  readonly properties: readonly (readonly [string, string])[];
}

/** The request in a posted text; undefined for everything that is not one. */
export function parseRequest(text: string): XdmRequest | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  const isRequest =
    message !== null &&
    typeof message === 'object' &&
    '_messageType' in message &&
    message._messageType === MESSAGE_TYPE.request;
  return isRequest ? (message as XdmRequest) : undefined;
}

/** The payload of an `executeMethod`, in one shape whatever the method. */
export function parseMethodCall(data: unknown): MethodCall {
  const call = data as {
    readonly DdaMethod?: { readonly DispatchId?: number };
    readonly ArrayData?: readonly unknown[];
    readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
    readonly [index: number]: unknown;
  };
  return {
    dispatchId: call.DdaMethod?.DispatchId ?? -1,
    array: call.ArrayData ?? [call[0], call[1], call[2]],
    properties: call.DdaSettingsMethod?.Properties ?? [],
  };
}
