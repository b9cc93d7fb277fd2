import { explainRefusal } from '../excel/explain';
import type { Notice } from '../excel/notice';
import type { Refusal } from '../excel/refusal';

export function refused(refusal: Refusal): Notice {
  return { kind: 'problem', text: explainRefusal(refusal) };
}

export function done(text: string): Notice {
  return { kind: 'done', text };
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
