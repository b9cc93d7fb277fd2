import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import {
  asFunction,
  callsIn,
  firstMethodCalled,
  lastName,
  literal,
  property,
  prototypeOwner,
  returnedList,
  text,
  type FunctionNode,
} from './syntax';
import type { WireClass, WireSchema } from './wireSchema';

interface Draft {
  scalars: Record<string, { js: string; writable: boolean }>;
  navigations: Record<string, { js: string; type: string | null; set?: string }>;
  methods: Record<string, { js: string; returns?: string | null; set?: string }>;
  events: Record<string, { type: number | null; register: string | null }>;
  collection: boolean;
  /** Three lists that the library keeps side by side: public names, wire names where they differ, which are writable. */
  publicNames: readonly unknown[];
  wireNames: readonly unknown[];
  writable: readonly unknown[];
}

/**
 * Reads from office.js' own readable build (`excel-web-16.00.debug.js`) which classes and members it puts on the
 * wire, and under which names. A build that says it otherwise than today gives an emptier schema: the canary test counts.
 */
export function extractSchema(source: string): WireSchema {
  const drafts = new Map<string, Draft>();
  const draftOf = (owner: string): Draft => {
    const draft = drafts.get(owner) ?? newDraft();
    drafts.set(owner, draft);
    return draft;
  };
  simple(parse(source, { ecmaVersion: 2020, allowReturnOutsideFunction: true }), {
    // Object.defineProperty(Range.prototype, "values", { get: function () {…} })
    CallExpression(call) {
      if (lastName(call.callee) !== 'defineProperty') return;
      const [target, name, descriptor] = call.arguments;
      const owner = prototypeOwner(target);
      const member = text(name);
      const getter = asFunction(property(descriptor, 'get'));
      if (owner !== undefined && member !== undefined && getter) readGetter(draftOf(owner), member, getter);
    },
    // Range.prototype.getCell = function () {…}
    AssignmentExpression({ left, right }) {
      const owner = left.type === 'MemberExpression' ? prototypeOwner(left.object) : undefined;
      const body = asFunction(right);
      const name = lastName(left);
      if (owner !== undefined && name !== undefined && body) readCalls(draftOf(owner), name, body, false);
    },
  });
  const classes = [...drafts].map(([name, draft]) => [name, finished(draft)] as const);
  return Object.fromEntries(classes.filter(([, wireClass]) => hasMembers(wireClass)));
}

function newDraft(): Draft {
  return {
    scalars: {},
    navigations: {},
    methods: {},
    events: {},
    collection: false,
    publicNames: [],
    wireNames: [],
    writable: [],
  };
}

function readGetter(draft: Draft, name: string, getter: FunctionNode): void {
  switch (name) {
    case '_scalarPropertyNames':
      draft.publicNames = returnedList(getter);
      return;
    case '_scalarPropertyOriginalNames':
      draft.wireNames = returnedList(getter);
      return;
    case '_scalarPropertyUpdateable':
      draft.writable = returnedList(getter);
      return;
    case '_isCollection':
      draft.collection = true;
      return;
    default:
      readCalls(draft, name, getter, true);
      readEvents(draft, name, getter);
  }
}

/** A member says what it is by the library's helper that it calls; their arguments hold the wire name. */
function readCalls(draft: Draft, js: string, body: FunctionNode, isGetter: boolean): void {
  const calls = callsIn(body);
  const check = calls.find(({ called }) => called === '_throwIfApiNotSupported')?.arguments;
  const version = text(check?.[2]);
  const set = version === undefined ? {} : { set: `${text(check?.[1]) ?? 'ExcelApi'} ${version}` };
  for (const { called, arguments: args } of calls) {
    const [first, second, third] = args;
    const wireName = text(called === '_invokeMethod' ? second : third);
    if (wireName === undefined) continue;
    if (called === '_createPropertyObject')
      draft.navigations[wireName] ??= { js, type: lastName(first) ?? null, ...set };
    else if (called === '_createMethodObject')
      draft.methods[wireName] ??= { js, returns: lastName(first) ?? null, ...set };
    else if (called === '_invokeMethod' && !isGetter) draft.methods[wireName] ??= { js, ...set };
  }
}

function readEvents(draft: Draft, name: string, getter: FunctionNode): void {
  simple(getter, {
    NewExpression(creation) {
      if (!lastName(creation.callee)?.endsWith('EventHandlers')) return;
      const options = creation.arguments[3];
      const type = literal(property(options, 'eventType'));
      draft.events[name] = {
        type: typeof type === 'number' ? type : null,
        register: firstMethodCalled(property(options, 'registerFunc')) ?? null,
      };
    },
  });
}

function finished(draft: Draft): WireClass {
  const scalars = { ...draft.scalars };
  for (const [index, publicName] of draft.publicNames.entries()) {
    if (typeof publicName !== 'string') continue;
    const wireName = draft.wireNames[index];
    const key = typeof wireName === 'string' ? wireName : publicName;
    scalars[key] = { js: publicName, writable: draft.writable[index] === true };
  }
  const { navigations, methods, events, collection } = draft;
  return { scalars, navigations, methods, events, collection };
}

function hasMembers({ scalars, navigations, methods, collection }: WireClass): boolean {
  return collection || [scalars, navigations, methods].some((members) => Object.keys(members).length > 0);
}
