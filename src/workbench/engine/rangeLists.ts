import type { Injector, IUnitRange } from '@univerjs/core';
import {
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  type IFormulaDependencyTree,
} from '@univerjs/engine-formula';

/** As much of the engine's parsed formula as is looked at here. */
interface ParsedNode {
  readonly nodeType: number;
  getChildren(): readonly ParsedNode[];
  getToken(): string;
}

/** Members of the engine's generator (0.25.1) that no public call reaches; a test of ours fails when they go. */
interface GeneratorInternals {
  _getRangeListByNode(data: {
    readonly node: ParsedNode | null;
    readonly refOffsetX: number;
    readonly refOffsetY: number;
  }): Promise<readonly IUnitRange[]>;
  _detectForcedRecalculationNode(tree: IFormulaDependencyTree, node: ParsedNode | null): boolean;
  _getAddressFunctionNodeList(node: ParsedNode | null): readonly ParsedNode[];
  readonly _runtimeService: { readonly currentUnitId: string; readonly currentSubUnitId: string };
}

const REFERENCE = 1;
const PREFIX = 11;
const SUFFIX = 12;
const UNION = 10;

/**
 * The engine works out anew, at every edit, which cells each formula of the workbook reads and whether it must always be
 * calculated: most of what an edit costs. Both follow from the text alone wherever a formula has nothing but addresses in it.
 * @param meaning differs whenever an address may have come to mean another sheet
 */
export function rememberRangeLists(injector: Injector, meaning: (unitId: string) => string): void {
  listRangesOnce(injector);
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as GeneratorInternals;
  const isFixed = new WeakMap<ParsedNode, boolean>();
  const isForced = new WeakMap<ParsedNode, boolean>();
  let lists = new WeakMap<ParsedNode, Map<string, readonly IUnitRange[]>>();
  let known = '';
  const listRanges = generator._getRangeListByNode.bind(generator);
  generator._getRangeListByNode = async (data) => {
    const { node, refOffsetX, refOffsetY } = data;
    if (!node || refOffsetX !== 0 || refOffsetY !== 0 || !remembered(isFixed, node, holdsAddressesAlone))
      return listRanges(data);
    const { currentUnitId, currentSubUnitId } = generator._runtimeService;
    const now = meaning(currentUnitId);
    if (now !== known) lists = new WeakMap();
    known = now;
    const sheets = lists.get(node) ?? new Map<string, readonly IUnitRange[]>();
    lists.set(node, sheets);
    const key = `${currentUnitId}|${currentSubUnitId}`;
    const found = sheets.get(key) ?? (await listRanges(data));
    sheets.set(key, found);
    // The engine keeps and changes what it is given.
    return found.map(({ unitId, sheetId, range }) => ({ unitId, sheetId, range: { ...range } }));
  };
  const addressFunctions = new WeakMap<ParsedNode, readonly ParsedNode[]>();
  const listFunctions = generator._getAddressFunctionNodeList.bind(generator);
  generator._getAddressFunctionNodeList = (node) => {
    const found = (node && addressFunctions.get(node)) ?? listFunctions(node);
    if (node) addressFunctions.set(node, found);
    return found;
  };
  const detect = generator._detectForcedRecalculationNode.bind(generator);
  generator._detectForcedRecalculationNode = (tree, node) =>
    node ? remembered(isForced, node, () => detect(tree, node)) : detect(tree, node);
}

/**
 * A formula that was filled down works its ranges out anew whenever they are asked for, and the engine asks for each of them twice in a
 * loop over all. Within that loop they are worked out once.
 */
function listRangesOnce(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  const add = dependencies.addDependencyRTreeCache.bind(dependencies);
  dependencies.addDependencyRTreeCache = (tree) => {
    if (tree.isVirtual)
      Object.defineProperty(tree, 'rangeList', { value: tree.rangeList, configurable: true });
    add(tree);
    if (tree.isVirtual) Reflect.deleteProperty(tree, 'rangeList');
  };
}

function remembered(
  answers: WeakMap<ParsedNode, boolean>,
  node: ParsedNode,
  ask: (node: ParsedNode) => boolean,
): boolean {
  const known = answers.get(node);
  if (known !== undefined) return known;
  const answer = ask(node);
  answers.set(node, answer);
  return answer;
}

/** False where an address is worked out: by `@`, `#`, or a function at one end of a range. */
function holdsAddressesAlone(node: ParsedNode): boolean {
  return node.getChildren().every((child) => {
    if (child.nodeType === PREFIX || child.nodeType === SUFFIX)
      return !isWorkedOut(child) && holdsAddressesAlone(child);
    if (child.nodeType === UNION) return child.getChildren().every(({ nodeType }) => nodeType === REFERENCE);
    return holdsAddressesAlone(child);
  });
}

function isWorkedOut(node: ParsedNode): boolean {
  return ['@', '#'].includes(node.getToken());
}
