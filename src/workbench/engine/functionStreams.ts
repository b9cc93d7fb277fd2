import type { CustomFunctionsService, FunctionOutcome } from '../protocol/customFunctions';
import type { GridCellPlace } from './calculation';
import type { PreparedCall } from './functionTransport';
import { isCellError } from './functionValues';

type Deliver = (outcome: FunctionOutcome) => void;

interface Stream {
  readonly place: GridCellPlace;
  /** What the function was called with: other arguments end the stream and begin another. */
  readonly key: string;
  readonly cancel: () => void;
  latest: FunctionOutcome | null;
  /** An answer came, so that the next calculation asks for it, unless the formula is gone. */
  isAwaited: boolean;
  wasAsked: boolean;
}

interface StreamParts {
  /** Calls the function; what it answers ends the call. */
  readonly begin: (call: PreparedCall, deliver: Deliver) => () => void;
  readonly onAnswer: (place: GridCellPlace) => void;
}

/** Functions that answer more than once: one open call for each cell and its arguments. */
export class FunctionStreams {
  readonly #streams = new Map<string, Stream>();

  constructor(private readonly parts: StreamParts) {}

  /** The latest answer for a cell; null while there is none. Begins the call where none with these arguments is open. */
  latest(place: GridCellPlace, call: PreparedCall): FunctionOutcome | null {
    const cell = cellOf(place);
    const key = call.metadata.id + JSON.stringify(call.args);
    const known = this.#streams.get(cell);
    if (known?.key === key) {
      known.wasAsked = true;
      return known.latest;
    }
    known?.cancel();
    const stream: Stream = {
      place,
      key,
      cancel: () => cancel(),
      latest: null,
      isAwaited: false,
      wasAsked: true,
    };
    this.#streams.set(cell, stream);
    let isBegun = false;
    const cancel = this.parts.begin(call, (outcome) => {
      if (this.#streams.get(cell) !== stream) return;
      stream.latest = outcome;
      // What is answered at once is part of this very calculation.
      if (isBegun) this.parts.onAnswer(place);
    });
    isBegun = true;
    return stream.latest;
  }

  /** The next calculation takes in this cell's answer. */
  markAnswered(place: GridCellPlace): void {
    const stream = this.#streams.get(cellOf(place));
    if (stream) [stream.isAwaited, stream.wasAsked] = [true, false];
  }

  /** A cell that was to take an answer in and did not ask for it has lost its formula. */
  closeCalculation(): void {
    for (const [cell, stream] of this.#streams) {
      if (stream.isAwaited && !stream.wasAsked) {
        this.#streams.delete(cell);
        stream.cancel();
      }
      stream.isAwaited = false;
    }
  }

  cancelAll(): void {
    for (const { cancel } of this.#streams.values()) cancel();
    this.#streams.clear();
  }
}

/** The same through the real runtime's messages. */
export function streamByMessages(
  { metadata, args, errorsAllowed, address, parameterAddresses }: PreparedCall,
  service: CustomFunctionsService,
  deliver: Deliver,
): () => void {
  const asSent = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(asSent);
    return isCellError(value) ? { type: 'CustomFunctionError', code: value.basicValue } : value;
  };
  const { cancel } = service.stream(
    {
      functionId: metadata.id.toUpperCase(),
      args: args.map(asSent),
      errorsAllowed,
      address,
      parameterAddresses,
    },
    deliver,
  );
  return cancel;
}

const cellOf = ({ unitId, sheetId, row, column }: GridCellPlace) => `${unitId} ${sheetId} ${row} ${column}`;
