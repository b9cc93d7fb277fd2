import { crc32 } from './crc32';

/** A file within an archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly text: string;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAME = 0x0800;
/** 1 January 1980, the first day that an archive knows: the same content gives the same bytes, and tells no time. */
const NO_TIME = 0x00210000;

/** A zip archive that holds files as they are, uncompressed: small, and readable by everything that reads zip. */
export function storedArchive(files: readonly ArchivedFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const entries = files.map(({ name, text }) => {
    const data = encoder.encode(text);
    return { name: encoder.encode(name), data, crc: crc32(data) };
  });
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, data, crc } of entries) {
    const head = headerOf(LOCAL, 30, { name, data, crc });
    const central = headerOf(CENTRAL, 46, { name, data, crc });
    central.setUint32(42, at, true);
    pieces.push(bytesOf(head), name, data);
    directory.push(bytesOf(central), name);
    at += 30 + name.length + data.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, sizeOf(directory), true);
  end.setUint32(16, at, true);
  return joined([...pieces, ...directory, bytesOf(end)]);
}

function headerOf(
  signature: number,
  length: number,
  { name, data, crc }: { readonly name: Uint8Array; readonly data: Uint8Array; readonly crc: number },
): DataView {
  const view = new DataView(new ArrayBuffer(length));
  // The directory's entries say first which version wrote them.
  const at = signature === CENTRAL ? 6 : 4;
  view.setUint32(0, signature, true);
  if (signature === CENTRAL) view.setUint16(4, 20, true);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint32(at + 6, NO_TIME, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, data.length, true);
  view.setUint16(at + 22, name.length, true);
  return view;
}

const bytesOf = (view: DataView) => new Uint8Array(view.buffer);
const sizeOf = (pieces: readonly Uint8Array[]) => pieces.reduce((sum, { length }) => sum + length, 0);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
