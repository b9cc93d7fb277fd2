import type { BookLink } from './links';

/** Whether sheets may be added, deleted and renamed. Passwords are not checked: the workbench protects nothing. */
export class WorkbookProtection {
  static readonly type = 'WorkbookProtection';

  constructor(private readonly book: BookLink) {}

  get protected(): boolean {
    return this.book.isStructureProtected;
  }
  protect(): void {
    this.book.isStructureProtected = true;
  }
  unprotect(): void {
    this.book.isStructureProtected = false;
  }
}
