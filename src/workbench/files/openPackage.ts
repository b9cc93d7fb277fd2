import { readArchive, unpackEntry, type ArchiveEntry } from './splice/package/archive';
import { decodePart } from './splice/package/partText';
import { UnreadableFile } from './unreadable';
import type { HandedOver, XmlElement } from './xml';
import { childrenNamed, parseXml } from './xml';

/** A link from one part of a package to another. */
export interface PartLink {
  readonly id: string;
  /** Last segment of the type's address, such as `worksheet`: the strict and the usual dialect differ before it. */
  readonly type: string;
  /** Path of the target part, or the address when external. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an .xlsx file, for reading. Paths are compared without regard to case, as the format demands. */
export interface OfficePackage {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** The part's text; null when there is no such part. */
  text(path: string): string | null;
  /**
   * The part's root element, without those that are handed over; null when there is no such part or its XML is broken.
   * @throws UnreadableFile when it holds more than can be read
   */
  xml(path: string, handedOver?: HandedOver): XmlElement | null;
  /** Links that start at the part (`''` for the package itself). */
  relationships(path: string): readonly PartLink[];
}

/** Parts larger than this are not unpacked, nor more than this in all; pictures and the like are never unpacked. */
const LARGEST_PART = 256_000_000;
const LARGEST_UNPACKED = 512_000_000;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** True when the compound file names a stream so (directory entries hold their names in UTF-16). */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function entriesOf(bytes: Uint8Array): readonly ArchiveEntry[] {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw new UnreadableFile(namesStream(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-xls');
  }
  return readArchive(bytes).filter((entry) => !/[\\/]$/.test(entry.name));
}

/** Links are addresses, so a part named `my sheet.xml` is referred to as `my%20sheet.xml`. */
function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function resolvePath(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/**
 * Opens the archive of an .xlsx file.
 * @throws UnreadableFile when the bytes are empty, encrypted, an old .xls, no archive at all, or damaged
 */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const entries = entriesOf(bytes);
  const byLowerCase = new Map(entries.map((entry) => [entry.name.replace(/\\/g, '/').toLowerCase(), entry]));
  const find = (path: string): ArchiveEntry | undefined =>
    byLowerCase.get(path.toLowerCase()) ?? byLowerCase.get(unescaped(path).toLowerCase());
  let unpacked = 0;
  const text = (path: string): string | null => {
    const entry = find(path);
    if (!entry) return null;
    unpacked += entry.size;
    if (entry.size > LARGEST_PART || unpacked > LARGEST_UNPACKED) throw new UnreadableFile('too-large');
    return decodePart(unpackEntry(entry)).text;
  };
  const xml = (path: string, handedOver?: HandedOver): XmlElement | null => {
    const source = text(path);
    if (source === null) return null;
    try {
      return parseXml(source, handedOver);
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  };
  return {
    paths: entries.map((entry) => entry.name),
    has: (path) => find(path) !== undefined,
    text,
    xml,
    relationships: (path) => {
      const root = xml(path.replace(/([^/]*)$/, '_rels/$1.rels'));
      return childrenNamed(root ?? undefined, 'Relationship').map((one) => {
        const external = one.attributes.TargetMode === 'External';
        const target = one.attributes.Target ?? '';
        return {
          id: one.attributes.Id ?? '',
          type: (one.attributes.Type ?? '').split('/').pop() ?? '',
          target: external ? target : resolvePath(path, target),
          external,
        };
      });
    },
  };
}
