import { ReviewProblem } from './files';

/** What the command ends with; of several workbooks the highest. */
export const EXIT = { reviewed: 0, notReviewed: 2, noTemplate: 3 } as const;

/** Why a file was not reviewed, in words for the person who asked. */
export function sentenceFor(reason: unknown, file: string): string {
  if (reason instanceof ReviewProblem) return reason.message;
  // Thrown in the add-in's own window, whose Error is another one than ours.
  const { name, message } = (reason ?? {}) as Partial<Error>;
  if (name === 'NoSuchAnswer') return `${file}: ${message ?? ''}`;
  if (reason instanceof Error && reason.name === 'UnreadableFile') return `${file}: ${reason.message}`;
  // What a library says to its developers is for those who ask for it.
  if (process.env.DEBUG) console.error(reason);
  return `${file} could not be reviewed: it holds something that is not foreseen here. Nothing was saved. Opening it in Excel and saving it again may help; DEBUG=1 before the command shows what went wrong.`;
}

/** Sentences for people go to standard error; standard output holds the review alone. */
export function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Resolves when everything is out: a pipe takes a long text in pieces, and leaving earlier would cut it off. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}
