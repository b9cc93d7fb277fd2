import { strFromU8, unzipSync } from 'fflate';
import { UnreadableFile } from './unreadable';
import type { XmlElement } from './xml';
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
  /** The part's root element; null when there is no such part or its XML is broken. */
  xml(path: string): XmlElement | null;
  /** Links that start at the part (`''` for the package itself). */
  relationships(path: string): readonly PartLink[];
}

/** More than this is not a deal sheet; refusing early keeps a hostile archive from filling the memory. */
const LARGEST_UNPACKED = 1_000_000_000;

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

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw new UnreadableFile(namesStream(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-xls');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new UnreadableFile('not-a-package');
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        if (total > LARGEST_UNPACKED) throw new UnreadableFile('too-large');
        return !file.name.endsWith('/');
      },
    });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('damaged', error);
  }
}

/** Text of a part: UTF-8, or UTF-16 where a byte order mark says so. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes).replace(/^\uFEFF/, '');
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
  const parts = unpack(bytes);
  const paths = Object.keys(parts);
  const byLowerCase = new Map(paths.map((path) => [path.replace(/\\/g, '/').toLowerCase(), path]));
  const find = (path: string): Uint8Array | undefined => {
    const key = byLowerCase.get(path.toLowerCase()) ?? byLowerCase.get(unescaped(path).toLowerCase());
    return key === undefined ? undefined : parts[key];
  };
  const text = (path: string): string | null => {
    const part = find(path);
    return part ? decodeText(part) : null;
  };
  const xml = (path: string): XmlElement | null => {
    const source = text(path);
    if (source === null) return null;
    try {
      return parseXml(source);
    } catch {
      return null;
    }
  };
  return {
    paths,
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
