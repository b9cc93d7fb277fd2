/** The text of an XML part and how it was written, so that it can be written back the same way. */
export interface PartText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly byteOrderMark: boolean;
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return null;
}

/** Reads the bytes of an XML part: UTF-8 or UTF-16, with or without a byte order mark. */
export function decodePart(bytes: Uint8Array): PartText {
  const encoding = utf16(bytes) ?? 'utf-8';
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const byteOrderMark = text.startsWith('\uFEFF');
  return { text: byteOrderMark ? text.slice(1) : text, encoding, byteOrderMark };
}

/** The bytes of an XML part; the inverse of {@link decodePart}. */
export function encodePart(part: PartText): Uint8Array {
  const text = part.byteOrderMark ? `\uFEFF${part.text}` : part.text;
  if (part.encoding === 'utf-8') return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) {
    view.setUint16(at * 2, text.charCodeAt(at), part.encoding === 'utf-16le');
  }
  return new Uint8Array(view.buffer);
}
