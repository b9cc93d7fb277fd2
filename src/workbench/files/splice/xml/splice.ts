/** Text to stand in the place of a stretch of a document; an empty stretch inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The document with all splices made at once; offsets are those of the document given. Splices at the same place keep
 * their order. Everything between them stays as it was.
 * @throws RangeError when two splices overlap
 */
export function applySplices(document: string, splices: readonly Splice[]): string {
  const ordered = splices
    .map((splice, order) => ({ splice, order }))
    .sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.order - b.order);
  let text = '';
  let at = 0;
  for (const { splice } of ordered) {
    if (splice.start < at) throw new RangeError('Two changes to a part overlap.');
    text += document.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return text + document.slice(at);
}
