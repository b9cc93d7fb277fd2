import ts from 'typescript';

/** Thrown when the code took far more steps than it does when it is right: an endless loop, told without a clock. */
export class TooManySteps extends Error {}

let taken = 0;
let allowed = Infinity;
let reached = new Set<string>();

Object.assign(globalThis, {
  __step: (place?: string) => {
    if (place !== undefined) reached.add(place);
    if (++taken > allowed) throw new TooManySteps();
  },
});

/** Starts counting anew; beyond `limit` steps every further step throws. */
export function countSteps(limit: number): void {
  taken = 0;
  allowed = limit;
}

export function stepsTaken(): number {
  return taken;
}

/** The functions entered since this was last asked, as {@link functionAt} names them. */
export function functionsReached(): ReadonlySet<string> {
  const since = reached;
  reached = new Set();
  return since;
}

type WithBody = ts.SignatureDeclaration & { readonly body: ts.ConciseBody };

const hasBody = (node: ts.Node): node is WithBody =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

const parsed = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
const nameOf = (file: string, node: ts.Node) => `${file}:${node.getStart()}`;

/** The innermost function around a place of a file; null outside of all, in what runs when the file is loaded. */
export function functionAt(file: string, text: string, position: number): string | null {
  let found: string | null = null;
  const visit = (node: ts.Node): void => {
    if (position < node.getStart() || position >= node.getEnd()) return;
    if (hasBody(node)) found = nameOf(file, node);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file, text));
  return found;
}

/** The text with a step counted at the start of every function body and loop round. */
export function counted(file: string, text: string): string {
  const inserts: [number, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIterationStatement(node, false))
      inserts.push([node.statement.getStart(), '{__step();'], [node.statement.getEnd(), '}']);
    if (hasBody(node)) {
      const step = `__step(${JSON.stringify(nameOf(file, node))})`;
      if (ts.isBlock(node.body)) inserts.push([node.body.getStart() + 1, `${step};`]);
      else inserts.push([node.body.getStart(), `(${step},`], [node.body.getEnd(), ')']);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(file, text));
  let made = '';
  let from = 0;
  // Of pieces at one place the closing ones come first, as the sort keeps the order in which they were found: outer before inner.
  for (const [at, piece] of inserts.sort(([a], [b]) => a - b)) {
    made += text.slice(from, at) + piece;
    from = at;
  }
  return made + text.slice(from);
}
