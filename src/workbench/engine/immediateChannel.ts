import { setImmediate } from 'node:timers';

/**
 * The calculation schedules its steps with message channels. jsdom has none, and Node's own keep the process alive for as long as a
 * port is open, so that a finished review or test would never end. This one runs the step in the next turn and holds nothing open.
 */
class ImmediatePort {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  peer: ImmediatePort | undefined;

  postMessage(data: unknown): void {
    setImmediate(() => this.peer?.onmessage?.({ data }));
  }
  close(): void {
    this.onmessage = null;
  }
}

class ImmediateChannel {
  readonly port1 = new ImmediatePort();
  readonly port2 = new ImmediatePort();

  constructor() {
    this.port1.peer = this.port2;
    this.port2.peer = this.port1;
  }
}

export function installImmediateChannel(): void {
  Object.defineProperty(globalThis, 'MessageChannel', {
    value: ImmediateChannel,
    configurable: true,
    writable: true,
  });
}
