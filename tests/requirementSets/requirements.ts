import ts from 'typescript';

/** A requirement set of Office and the version that something needs. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
}

/** Sets of other programs, whose remarks stand on members that Excel has as well. */
const OF_OTHER_PROGRAMS = /^(?:Mailbox|WordApi|PowerPointApi|OneNoteApi|Visio)/;

/** Compares versions such as "1.9" and "1.10". */
export function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/**
 * What the remarks of these declarations ask for: `[Api set: ExcelApi 1.7]` and `**Requirement set**: … SharedRuntime 1.1`.
 * A remark with several versions, as in "1.4 allows …; 1.15 for adding `alwaysInsert` parameter", asks for the newest,
 * but for clauses on a parameter that the call leaves out.
 */
export function requirementsOf(
  declarations: readonly ts.Declaration[],
  call: ts.CallExpression | ts.NewExpression | null,
): readonly Requirement[] {
  return declarations.flatMap((declaration) => {
    const text = declaration.getFullText().slice(0, declaration.getStart() - declaration.getFullStart());
    const remark = text.slice(Math.max(0, text.lastIndexOf('/**')));
    const passed = passedNames(declaration, call);
    const applies = (clause: string) => {
      const parameter = /`(\w+)`/.exec(clause)?.[1];
      return parameter === undefined || passed === null || passed.includes(parameter);
    };
    const marked = [...remark.matchAll(/\[Api set: (\w+) ([^\]]*)\]/g)].flatMap(
      ([, set = '', clauses = '']) =>
        clauses
          .split(';')
          .filter(applies)
          .flatMap((clause) => [...clause.matchAll(/\b\d+\.\d+\b/g)].map(([version]) => ({ set, version }))),
    );
    const told = [...remark.matchAll(/\*\*Requirement set\*\*:[^\n]*?\b(\w+) (\d+\.\d+)\b/g)].map(
      ([, set = '', version = '']) => ({ set, version }),
    );
    return newestOfEach([...marked, ...told].filter(({ set }) => !OF_OTHER_PROGRAMS.test(set)));
  });
}

/** The names of the parameters that a call passes; null where nothing is called. */
function passedNames(
  declaration: ts.Declaration,
  call: ts.CallExpression | ts.NewExpression | null,
): readonly string[] | null {
  if (call === null || !ts.isFunctionLike(declaration)) return null;
  return declaration.parameters
    .slice(0, call.arguments?.length ?? 0)
    .map(({ name }) => (ts.isIdentifier(name) ? name.text : ''));
}

function newestOfEach(all: readonly Requirement[]): readonly Requirement[] {
  const newest = new Map<string, string>();
  for (const { set, version } of all)
    if (isAtLeast(version, newest.get(set) ?? '0.0')) newest.set(set, version);
  return [...newest].map(([set, version]) => ({ set, version }));
}
