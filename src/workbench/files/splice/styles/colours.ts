/** The attribute that names a colour, `rgb="FFCC0000"` for `#cc0000`. */
export function rgbAttribute(colour: string): string {
  return `rgb="FF${colour.replace('#', '').toUpperCase()}"`;
}
