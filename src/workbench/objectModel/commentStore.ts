export interface ReplyRecord {
  readonly id: string;
  content: string;
}

/** A comment of this session; the file does not get it, and saving says so. */
export interface CommentRecord extends ReplyRecord {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  resolved: boolean;
  readonly replies: ReplyRecord[];
}

/** Comments that were added since the workbook was opened. */
export class CommentStore {
  #comments: readonly CommentRecord[] = [];
  #nextId = 1;

  list(): readonly CommentRecord[] {
    return this.#comments;
  }
  newId(): string {
    return `{comment-${this.#nextId++}}`;
  }
  add(comment: CommentRecord): void {
    this.#comments = [...this.#comments, comment];
  }
  delete(comment: CommentRecord): void {
    this.#comments = this.#comments.filter((one) => one !== comment);
  }
}
