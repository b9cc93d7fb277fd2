import { deflateSync, inflateSync } from 'fflate';
import { UnreadableFile } from '../../unreadable';
import { crc32 } from '../../../../xlsx/crc32';

/**
 * One entry of a zip archive with its data as they stand in the archive. Entries that nobody changes are copied in this
 * form, so that they keep their bytes, their compression and their time.
 */
export interface ArchiveEntry {
  readonly name: string;
  /** The name's bytes: archives do not agree on the encoding, so they are kept. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  /** DOS time and date, as they stand in the archive. */
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  /** The data as stored, compressed or not. */
  readonly data: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UTF8_NAME = 0x0800;
const SIZES_FOLLOW = 0x0008;
const UNKNOWN_32 = 0xffffffff;
/** 1 January 1980, the first day a zip archive knows: entries of ours carry no time, so that saving twice gives the same bytes. */
const NO_TIME = 0x00210000;

function damaged(): UnreadableFile {
  return new UnreadableFile('damaged');
}

function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Where the list of entries stands and how many there are. */
function findDirectory(view: DataView): { at: number; count: number } {
  let at = view.byteLength - 22;
  while (at >= 0 && view.getUint32(at, true) !== END) at--;
  if (at < 0) throw damaged();
  const directory = { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  if (directory.at !== UNKNOWN_32 && directory.count !== 0xffff) return directory;
  if (at < 20 || view.getUint32(at - 20, true) !== END_64_LOCATOR) return directory;
  const end64 = long(view, at - 12);
  if (view.getUint32(end64, true) !== END_64) throw damaged();
  return { at: long(view, end64 + 48), count: long(view, end64 + 32) };
}

/** Sizes above 4 GB, and those of writers that do not know them in time, stand in an extra field of their own. */
function wideSizes(view: DataView, from: number, to: number, narrow: readonly number[]): readonly number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return narrow.map((value) => {
      if (value !== UNKNOWN_32) return value;
      next += 8;
      return long(view, next - 8);
    });
  }
  return narrow;
}

function decodeName(bytes: Uint8Array, flags: number): string {
  return new TextDecoder(flags & UTF8_NAME ? 'utf-8' : 'windows-1252').decode(bytes);
}

function readEntries(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ArchiveEntry[] = [];
  let at = directory.at;
  for (let index = 0; index < directory.count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const narrow = [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ];
    const [size = 0, packed = 0, local = 0] = wideSizes(view, nameEnd, extraEnd, narrow);
    if (view.getUint32(local, true) !== LOCAL) throw damaged();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packed > bytes.length) throw damaged();
    const nameBytes = bytes.subarray(at + 46, nameEnd);
    entries.push({
      name: decodeName(nameBytes, flags),
      nameBytes,
      flags: flags & ~SIZES_FOLLOW,
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      data: bytes.subarray(start, start + packed),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Reads the entries of a zip archive, in its own order, without unpacking them.
 * @throws UnreadableFile when the bytes are no archive or a damaged one
 */
export function readArchive(bytes: Uint8Array): readonly ArchiveEntry[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFile('not-a-package');
  try {
    return readEntries(bytes);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', error);
  }
}

/**
 * The data of an entry, unpacked.
 * @throws UnreadableFile when they cannot be unpacked
 */
export function unpackEntry(entry: ArchiveEntry): Uint8Array {
  try {
    if (entry.method === 0) return entry.data;
    if (entry.method === 8) return inflateSync(entry.data, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw new UnreadableFile('damaged', error);
  }
  throw damaged();
}

/** An entry of ours. With `like`, it stands in the place of that one and keeps its name. */
export function packEntry(name: string, data: Uint8Array, like?: ArchiveEntry): ArchiveEntry {
  return {
    name,
    nameBytes: like?.nameBytes ?? new TextEncoder().encode(name),
    flags: like ? like.flags & UTF8_NAME : UTF8_NAME,
    method: 8,
    time: like?.time ?? NO_TIME,
    crc: crc32(data),
    size: data.length,
    data: deflateSync(data, { level: 6 }),
  };
}

function header(entry: ArchiveEntry, signature: number, length: number): DataView {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  const at = signature === LOCAL ? 4 : 6;
  if (signature === CENTRAL) view.setUint16(4, 20, true);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  return view;
}

/** The archive that holds the entries, in the order given. */
export function writeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const central = header(entry, CENTRAL, 46);
    central.setUint32(42, at, true);
    directory.push(new Uint8Array(central.buffer), entry.nameBytes);
    pieces.push(new Uint8Array(header(entry, LOCAL, 30).buffer), entry.nameBytes, entry.data);
    at += 30 + entry.nameBytes.length + entry.data.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(
    12,
    directory.reduce((sum, piece) => sum + piece.length, 0),
    true,
  );
  end.setUint32(16, at, true);
  const all = [...pieces, ...directory, new Uint8Array(end.buffer)];
  const bytes = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of all) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
