import type { ConcessionDocument, LibraryDocument } from './document';

/**
 * The concessions that count: without those that were withdrawn or corrected by a later document. Where two people corrected the
 * same row at the same time, one of the two counts, the same on every computer.
 */
export function currentDocuments(documents: readonly LibraryDocument[]): readonly ConcessionDocument[] {
  const concessions = new Map<string, ConcessionDocument>();
  const withdrawn = new Set<string>();
  const replaced = new Set<string>();
  for (const document of documents) {
    if (document.kind === 'withdrawal') for (const id of document.withdraws) withdrawn.add(id);
    else {
      concessions.set(document._id, document);
      for (const id of document.replaces) replaced.add(id);
    }
  }
  const current = [...concessions.values()].filter(({ _id }) => !withdrawn.has(_id) && !replaced.has(_id));
  if (replaced.size === 0) return current;
  const origins = originsOf(concessions);
  const best = new Map<string, { readonly document: ConcessionDocument; readonly steps: number }>();
  for (const document of current) {
    const { origin, steps } = origins(document._id);
    const known = best.get(origin);
    const isBetter =
      !known || steps > known.steps || (steps === known.steps && document._id > known.document._id);
    if (isBetter) best.set(origin, { document, steps });
  }
  return [...best.values()].map(({ document }) => document);
}

/** Where a row began, and after how many corrections it stands where it is. */
function originsOf(concessions: ReadonlyMap<string, ConcessionDocument>) {
  const known = new Map<string, { readonly origin: string; readonly steps: number }>();
  return (id: string) => {
    const way: string[] = [];
    let at = id;
    // An id is worked out from what the document replaces, so that no way leads back to itself.
    while (!known.has(at)) {
      const [before] = concessions.get(at)?.replaces ?? [];
      if (before === undefined) known.set(at, { origin: at, steps: 0 });
      else {
        way.push(at);
        at = before;
      }
    }
    for (const step of way.reverse()) {
      const { origin, steps } = known.get(at) ?? { origin: at, steps: 0 };
      known.set(step, { origin, steps: steps + 1 });
      at = step;
    }
    return known.get(id) ?? { origin: id, steps: 0 };
  };
}
