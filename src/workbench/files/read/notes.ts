import { parseAddress } from '../../../cells/a1';
import type { OfficePackage } from '../openPackage';
import { child, childrenNamed } from '../xml';
import { plainText } from './sharedStrings';

/** A note (the older kind of comment) on a cell. */
export interface FileNote {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** The notes of a worksheet. */
export function readNotes(file: OfficePackage, sheetPart: string): readonly FileNote[] {
  const link = file.relationships(sheetPart).find((one) => one.type === 'comments' && !one.external);
  const comments = link ? (file.xml(link.target) ?? undefined) : undefined;
  const authors = childrenNamed(child(comments, 'authors'), 'author').map((one) => one.text);
  return childrenNamed(child(comments, 'commentList'), 'comment').flatMap((one) => {
    const place = parseAddress(one.attributes.ref ?? '');
    if (!place) return [];
    const text = plainText(child(one, 'text'));
    return [
      { row: place.row, column: place.column, author: authors[Number(one.attributes.authorId)] ?? '', text },
    ];
  });
}
