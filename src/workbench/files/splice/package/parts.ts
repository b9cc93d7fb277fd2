import type { ArchiveEntry } from './archive';
import { packEntry, readArchive, unpackEntry, writeArchive } from './archive';
import type { PartText } from './partText';
import { decodePart, encodePart } from './partText';

function key(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}

/**
 * The parts of an Office package while changes are spliced in. Parts that are only read, or written with the text they
 * already have, keep their bytes. Paths are compared without regard to case.
 */
export class PackageParts {
  readonly #entries: ArchiveEntry[];
  readonly #texts = new Map<string, PartText>();
  readonly #changed = new Map<string, PartText>();

  /** @throws UnreadableFile when the bytes are no archive or a damaged one */
  constructor(bytes: Uint8Array) {
    this.#entries = [...readArchive(bytes)];
  }

  #entry(path: string): ArchiveEntry | undefined {
    const wanted = key(path);
    return this.#entries.find((entry) => key(entry.name) === wanted);
  }

  /** Paths of all parts, as the archive spells them, but with slashes. */
  paths(): readonly string[] {
    return this.#entries.map((entry) => entry.name.replace(/\\/g, '/')).filter((name) => !name.endsWith('/'));
  }

  has(path: string): boolean {
    return this.#entry(path) !== undefined;
  }

  /** The part's path as the archive spells it; undefined when there is no such part. */
  spelling(path: string): string | undefined {
    return this.#entry(path)?.name.replace(/\\/g, '/');
  }

  #part(path: string): PartText | undefined {
    const name = key(path);
    const known = this.#changed.get(name) ?? this.#texts.get(name);
    if (known) return known;
    const entry = this.#entry(path);
    if (!entry) return undefined;
    const part = decodePart(unpackEntry(entry));
    this.#texts.set(name, part);
    return part;
  }

  /** The text of an XML part; undefined when there is no such part. */
  text(path: string): string | undefined {
    return this.#part(path)?.text;
  }

  /** Gives an existing part another text, in the encoding it has. */
  put(path: string, text: string): void {
    const part = this.#part(path);
    if (!part) throw new RangeError(`The package holds no part ${path}.`);
    if (part.text === text && !this.#changed.has(key(path))) return;
    this.#changed.set(key(path), { ...part, text });
  }

  /** Adds a part at the end of the package. */
  add(path: string, text: string): void {
    if (this.has(path)) throw new RangeError(`The package holds a part ${path} already.`);
    this.#entries.push(packEntry(path, new Uint8Array()));
    this.#changed.set(key(path), { text, encoding: 'utf-8', byteOrderMark: false });
  }

  remove(path: string): void {
    const at = this.#entries.findIndex((entry) => key(entry.name) === key(path));
    if (at >= 0) this.#entries.splice(at, 1);
    this.#changed.delete(key(path));
    this.#texts.delete(key(path));
  }

  /** The first path of the form `xl/tables/table1.xml`, `…2.xml`, … that is not taken. */
  freePath(start: string, end: string): string {
    for (let number = 1; ; number++) {
      const path = `${start}${number}${end}`;
      if (!this.has(path)) return path;
    }
  }

  /** The package's bytes with all changes in it; entries keep their order. */
  bytes(): Uint8Array {
    return writeArchive(
      this.#entries.map((entry) => {
        const changed = this.#changed.get(key(entry.name));
        return changed ? packEntry(entry.name, encodePart(changed), entry) : entry;
      }),
    );
  }
}
