/** The parts of a package, each inflated when it is asked for. */
export interface OpenArchive {
  readonly names: readonly string[];
  /** The text of a part; null where there is none. */
  readonly text: (name: string) => Promise<string | null>;
}

/** More than this all parts together never hold; a package that says so is made to break its reader. */
const LARGEST_CONTENT = 400_000_000;
const [END_SIGN, ENTRY_SIGN] = [0x06054b50, 0x02014b50];
const [STORED, DEFLATED] = [0, 8];

/** Opens a .zip package, as every .xlsx is one. Throws where it is none, is locked, or holds more than any list of ours. */
export function openArchive(bytes: Uint8Array<ArrayBuffer>): OpenArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<
    string,
    { readonly at: number; readonly packed: number; readonly method: number }
  >();
  let at = directoryAt(view);
  let content = 0;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY_SIGN) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    content += view.getUint32(at + 24, true);
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  if (entries.size === 0) throw new Error('The file is no workbook.');
  if (content > LARGEST_CONTENT) throw new Error('The file holds more than any library.');
  return {
    names: [...entries.keys()],
    async text(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const begin = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
      const packed = bytes.slice(begin, begin + entry.packed);
      if (entry.method === STORED) return new TextDecoder().decode(packed);
      if (entry.method !== DEFLATED) throw new Error('The file is packed in a way that is not read here.');
      return inflated(packed);
    },
  };
}

function directoryAt(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END_SIGN) return view.getUint32(at + 16, true);
  throw new Error('The file is no workbook.');
}

/** Inflates in pieces, and stops where a part holds more than it said. */
async function inflated(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  let [text, length] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > LARGEST_CONTENT) throw new Error('The file holds more than any library.');
    text += decoder.decode(value, { stream: true });
  }
}
