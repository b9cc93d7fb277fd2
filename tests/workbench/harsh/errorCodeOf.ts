/** The code of the error that some work in Excel ends with; `done` where it ends well. */
export function errorCodeOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> {
  return codeOf(Excel.run(work));
}

export function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'done',
    (error: unknown) => (error as { readonly code?: unknown }).code ?? error,
  );
}
