import type { AnyNode, ArrowFunctionExpression, CallExpression, Expression, FunctionExpression } from 'acorn';
import { simple } from 'acorn-walk';

// Small readers of a syntax tree, as much as the wire schema needs.

export type FunctionNode = FunctionExpression | ArrowFunctionExpression;

export function asFunction(node: AnyNode | null | undefined): FunctionNode | undefined {
  return node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression' ? node : undefined;
}

export function literal(node: AnyNode | null | undefined): unknown {
  return node?.type === 'Literal' ? node.value : undefined;
}

export function text(node: AnyNode | null | undefined): string | undefined {
  const value = literal(node);
  return typeof value === 'string' ? value : undefined;
}

/** The last name of `Excel.Range` or `Range`. */
export function lastName(node: AnyNode | null | undefined): string | undefined {
  if (node?.type === 'Identifier') return node.name;
  if (node?.type !== 'MemberExpression') return undefined;
  return node.property.type === 'Identifier' ? node.property.name : undefined;
}

/** `Owner.prototype` → `Owner`. */
export function prototypeOwner(node: AnyNode | null | undefined): string | undefined {
  if (node?.type !== 'MemberExpression' || lastName(node) !== 'prototype') return undefined;
  return lastName(node.object);
}

/** The value of a property in `{ name: value }`. */
export function property(node: AnyNode | null | undefined, name: string): Expression | undefined {
  if (node?.type !== 'ObjectExpression') return undefined;
  for (const member of node.properties)
    if (member.type === 'Property' && lastName(member.key) === name) return member.value;
  return undefined;
}

/** Calls of free functions within a function, in source order. */
export function callsIn(node: AnyNode): (CallExpression & { readonly called: string })[] {
  const calls: (CallExpression & { readonly called: string })[] = [];
  simple(node, {
    CallExpression(call) {
      if (call.callee.type === 'Identifier') calls.push(Object.assign(call, { called: call.callee.name }));
    },
  });
  return calls;
}

/** What a function returns, when it returns one array of literals. */
export function returnedList(node: AnyNode): readonly unknown[] {
  let list: readonly unknown[] = [];
  simple(node, {
    ReturnStatement(statement) {
      if (statement.argument?.type === 'ArrayExpression') list = statement.argument.elements.map(literal);
    },
  });
  return list;
}

/** The name of the first method that a function calls: `() => this._RegisterX()` → `_RegisterX`. */
export function firstMethodCalled(node: AnyNode | undefined): string | undefined {
  let name: string | undefined;
  if (node)
    simple(node, {
      CallExpression(call) {
        if (call.callee.type === 'MemberExpression') name ??= lastName(call.callee);
      },
    });
  return name;
}
