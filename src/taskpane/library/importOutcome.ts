import type { LibraryDocument } from '../../library/document';
import type { Import } from '../../library/libraryRows';

/** What a file would bring. */
export type ReadImport =
  | (Omit<Import, 'documents'> & {
      readonly kind: 'found';
      readonly documents: readonly LibraryDocument[];
      readonly refused: number;
      readonly newer: number;
    })
  | { readonly kind: 'unreadable'; readonly reason: string };
