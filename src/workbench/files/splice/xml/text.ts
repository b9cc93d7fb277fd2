const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as it reads, from the way XML writes it. */
export function decodeXml(written: string): string {
  if (!written.includes('&')) return written;
  return written.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, word?: string) => {
      const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : null;
      if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return ENTITIES[word ?? ''] ?? whole;
    },
  );
}

/** Characters that XML cannot hold: control characters and halves of surrogate pairs. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are the very characters to be found
  /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function office(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * Text for an element that Office reads as a string (cell texts, names of columns): what XML cannot hold is written as
 * `_x0007_`, and text that happens to look like that is guarded.
 */
export function officeText(text: string): string {
  return xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNWRITABLE, office));
}

/** Text for any element; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text between the double quotes of an attribute; line breaks survive the reader's normalising. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** As {@link xmlAttribute}, for attributes that Office reads as strings (names of columns, comments of names). */
export function officeAttribute(text: string): string {
  return officeText(text).replace(/"/g, '&quot;').replace(/\n/g, '_x000a_').replace(/\t/g, '&#9;');
}

/** An attribute's value when Office reads it as a string. */
export function decodeOffice(written: string): string {
  return decodeXml(written).replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
