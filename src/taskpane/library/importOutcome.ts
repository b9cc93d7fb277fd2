import type { LibraryDocument, NewerDocument } from '../../library/document';
import type { Import } from '../../library/libraryRows';

/** What a file would bring. */
export type ReadImport =
  | (Omit<Import, 'documents'> & {
      readonly kind: 'found';
      readonly documents: readonly LibraryDocument[];
      readonly refused: number;
      /** Of a later version of the add-in: kept for it, and not used here. */
      readonly newer: readonly NewerDocument[];
    })
  | { readonly kind: 'unreadable'; readonly reason: string };
