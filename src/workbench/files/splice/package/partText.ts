import { UnreadableFile } from '../../unreadable';

/** The text of an XML part and how it was written, so that it can be written back the same way. */
export interface PartText {
  readonly text: string;
  /** `other`: read in the encoding that the part declares, and written, once it changes, in UTF-8. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'other';
  readonly byteOrderMark: boolean;
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return null;
}

const DECLARED = /^(\s*<\?xml\s[^>]*?encoding\s*=\s*)(["'])([^"'>]*)\2/;
/** Single bytes tell nothing of UTF-16, so a part that declares it without being it is read as UTF-8. */
const UNICODE = /^(utf-?8|utf-?16.*|us-ascii|ascii|unicode)$/i;

/** The encoding that the XML declaration names, unless it is one that the bytes themselves tell; null when none is named. */
function declared(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\u00EF\u00BB\u00BF/, '');
  const name = DECLARED.exec(start)?.[3]?.trim();
  return name === undefined || UNICODE.test(name) ? null : name;
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (reason) {
    throw new UnreadableFile('encoding', reason);
  }
}

/**
 * Reads the bytes of an XML part: UTF-8 or UTF-16, with or without a byte order mark, or the encoding that it declares.
 * Bytes that are no UTF-8 and declare nothing else are read as Windows-1252, so that none of them is lost.
 * @throws UnreadableFile when the declared encoding is not known
 */
export function decodePart(bytes: Uint8Array): PartText {
  const wide = utf16(bytes);
  const named = wide === null ? declared(bytes) : null;
  if (named !== null)
    return { text: decoderFor(named).decode(bytes), encoding: 'other', byteOrderMark: false };
  const encoding = wide ?? 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    if (wide === null)
      return { text: decoderFor('windows-1252').decode(bytes), encoding: 'other', byteOrderMark: false };
    text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  }
  const byteOrderMark = text.startsWith('\uFEFF');
  return { text: byteOrderMark ? text.slice(1) : text, encoding, byteOrderMark };
}

/** The bytes of an XML part; the inverse of {@link decodePart}, but for other encodings, which become UTF-8. */
export function encodePart(part: PartText): Uint8Array {
  if (part.encoding === 'other') return new TextEncoder().encode(part.text.replace(DECLARED, '$1$2UTF-8$2'));
  const text = part.byteOrderMark ? `\uFEFF${part.text}` : part.text;
  if (part.encoding === 'utf-8') return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) {
    view.setUint16(at * 2, text.charCodeAt(at), part.encoding === 'utf-16le');
  }
  return new Uint8Array(view.buffer);
}
