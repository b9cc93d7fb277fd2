/* eslint-disable @typescript-eslint/class-literal-property-style -- fields could be assigned by the add-in */
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { intersection } from './areas';
import type { CommentRecord, ReplyRecord } from './commentStore';
import { isRangeLink, type BookLink, type RangeLink, type SheetLink } from './links';

const AUTHOR = { name: 'Workbench', email: '' } as const;
/** Everything written in a session was written at one moment: what depends on the clock is no test. */
const MOMENT = '2026-01-05T09:00:00.000Z';

export class CommentCollection {
  static readonly type = 'CommentCollection';

  constructor(
    private readonly book: BookLink,
    private readonly sheet: SheetLink | null,
  ) {}

  items(): readonly Comment[] {
    const { sheet } = this;
    return this.book.commentStore
      .list()
      .filter(({ sheetId }) => sheet === null || sheet.gridId === sheetId)
      .map((record) => new Comment(this.book, record));
  }
  getCount(): number {
    return this.items().length;
  }
  getItem(id: unknown): Comment {
    return this.items().find((comment) => comment.id === id) ?? throwNotFound();
  }
  getItemOrNullObject(id: unknown): Comment | null {
    return this.items().find((comment) => comment.id === id) ?? null;
  }
  getItemAt(index: number): Comment {
    return this.items()[index] ?? throwNotFound();
  }
  getItemByCell(cell: unknown): Comment {
    const { sheet, area } = this.#cell(cell);
    const found = this.items().find(
      ({ record: { sheetId, row, column } }) =>
        sheetId === sheet.gridId && intersection(area, { row, column, rowCount: 1, columnCount: 1 }),
    );
    return found ?? throwNotFound();
  }
  getItemByReplyId(id: unknown): Comment {
    const found = this.items().find(({ record }) => record.replies.some((reply) => reply.id === id));
    return found ?? throwNotFound();
  }

  /** Mentions are kept as their text. */
  add(cell: unknown, content: unknown): Comment {
    const { sheet, area } = this.#cell(cell);
    const { row, column } = area;
    if (area.rowCount * area.columnCount !== 1) throw invalidArgument();
    const isTaken = this.book.commentStore
      .list()
      .some((one) => one.sheetId === sheet.gridId && one.row === row && one.column === column);
    if (isTaken) throw invalidArgument();
    const id = this.book.commentStore.newId();
    const record: CommentRecord = {
      ...{ id, sheetId: sheet.gridId, row, column, resolved: false, replies: [] },
      content: textOf(content),
    };
    this.book.commentStore.add(record);
    return new Comment(this.book, record);
  }

  #cell(written: unknown): RangeLink {
    if (isRangeLink(written)) return written;
    if (typeof written !== 'string') throw invalidArgument();
    return (this.sheet ?? this.book.activeSheet).getRange(written);
  }
}

/** What a comment and a reply to it have in common. */
class Remark {
  constructor(private readonly said: { readonly id: string; content: string }) {}

  get wireId(): { readonly key: string; readonly value: string } {
    return { key: 'Id', value: this.id };
  }
  get id(): string {
    return this.said.id;
  }
  get authorName(): string {
    return AUTHOR.name;
  }
  get authorEmail(): string {
    return AUTHOR.email;
  }
  get creationDate(): string {
    return MOMENT;
  }
  get contentType(): string {
    return 'Plain';
  }
  get content(): string {
    return this.said.content;
  }
  set content(content: string) {
    this.said.content = content;
  }
}

export class Comment extends Remark {
  static readonly type = 'Comment';

  constructor(
    private readonly book: BookLink,
    readonly record: CommentRecord,
  ) {
    super(record);
  }

  get mentions(): readonly object[] {
    return [];
  }
  get richContent(): string {
    return this.record.content;
  }
  get resolved(): boolean {
    return this.record.resolved;
  }
  set resolved(isResolved: boolean) {
    this.record.resolved = isResolved;
  }
  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.book, this.record);
  }
  getLocation(): RangeLink {
    const { sheetId, row, column } = this.record;
    const sheet = this.book.sheetWithGridId(sheetId);
    if (!sheet) throw itemNotFound();
    return sheet.rangeOver({ row, column, rowCount: 1, columnCount: 1 });
  }
  updateMentions(content: unknown): void {
    this.record.content = textOf(content);
  }
  delete(): void {
    this.book.commentStore.delete(this.record);
  }
}

export class CommentReplyCollection {
  static readonly type = 'CommentReplyCollection';

  constructor(
    private readonly book: BookLink,
    private readonly comment: CommentRecord,
  ) {}

  items(): readonly CommentReply[] {
    return this.comment.replies.map((reply) => new CommentReply(this.book, this.comment, reply));
  }
  getCount(): number {
    return this.items().length;
  }
  getItem(id: unknown): CommentReply {
    return this.items().find((reply) => reply.id === id) ?? throwNotFound();
  }
  getItemAt(index: number): CommentReply {
    return this.items()[index] ?? throwNotFound();
  }
  add(content: unknown): CommentReply {
    const reply = { id: this.book.commentStore.newId(), content: textOf(content) };
    this.comment.replies.push(reply);
    return new CommentReply(this.book, this.comment, reply);
  }
}

export class CommentReply extends Remark {
  static readonly type = 'CommentReply';

  constructor(
    private readonly book: BookLink,
    private readonly comment: CommentRecord,
    private readonly reply: ReplyRecord,
  ) {
    super(reply);
  }

  get resolved(): boolean {
    return this.comment.resolved;
  }
  getLocation(): RangeLink {
    return this.getParentComment().getLocation();
  }
  getParentComment(): Comment {
    return new Comment(this.book, this.comment);
  }
  delete(): void {
    this.comment.replies.splice(this.comment.replies.indexOf(this.reply), 1);
  }
}

function throwNotFound(): never {
  throw itemNotFound();
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  const rich: unknown =
    content !== null && typeof content === 'object' ? Reflect.get(content, 'richContent') : undefined;
  if (typeof rich !== 'string') throw invalidArgument();
  return rich.replace(/<at[^>]*>(.*?)<\/at>/g, '$1');
}
