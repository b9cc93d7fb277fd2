/** Path of the part that holds the links of a part; `''` stands for the package itself. */
export function relationshipsPath(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** The path that a link's target means, seen from the part that holds the link. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** A link's target as seen from the part: as short as relative paths allow. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}
