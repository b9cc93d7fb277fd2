import { TextDecoder, TextEncoder } from 'node:util';

// A jsdom window has neither, while browsers and Node have both; what reads and writes files needs them.
Object.assign(globalThis, { TextDecoder, TextEncoder });
