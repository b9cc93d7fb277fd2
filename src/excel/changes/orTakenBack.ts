const PARTLY_MADE = 'PartlyMade';

/**
 * Writes; when Excel stops in the middle, takes back what is there by then and passes the error on, so that a change is made
 * as a whole or not at all. Excel itself keeps what a batch did before it failed.
 *
 * @param takeBack must do with whatever part was written
 */
export async function orTakenBack<T>(
  context: Excel.RequestContext,
  takeBack: (context: Excel.RequestContext) => Promise<unknown>,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    await takeBack(context).catch((failure: unknown) => {
      // What may not be written to was not written to in the first place.
      if (isDenied(error) && isDenied(failure)) return;
      throw Object.assign(new Error('Not all could be taken back.'), { code: PARTLY_MADE });
    });
    throw error;
  }
}

function isDenied(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'AccessDenied';
}
