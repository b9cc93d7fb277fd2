import fs from 'node:fs';
import path from 'node:path';
import { officeFolder, officeVersion } from '../../../src/workbench/protocol/officeLibrary';
import { extractSchema } from '../../../src/workbench/protocol/extractSchema';
import type { WireSchema } from '../../../src/workbench/protocol/wireSchema';

// The stand-in speaks the protocol of one build of office.js. When the library is updated, this test fails on
// purpose, and says what to look at before its numbers are written anew.

const KNOWN = {
  npmVersion: '1.1.110',
  fileVersion: '16.0.15407.10000',
  counts: { classes: 234, scalars: 812, navigations: 233, methods: 1185, events: 73, collections: 52 },
};

const WHAT_TO_CHECK = `@microsoft/office-js is not the build that the workbench was written against.
 1. Run the host tests: starting, batches, errors, events, commands, custom functions.
 2. Compare members that the object model offers with the new counts: a class may have been renamed or gained members.
 3. Look whether the message numbers still hold: executeMethod 75, 76, 93, 94; pushed categories 1, 2, 65536.
 4. When all of it holds, write the new numbers into this test.`;

function countsOf(schema: WireSchema): Record<string, number> {
  const classes = Object.values(schema);
  const total = (members: 'scalars' | 'navigations' | 'methods' | 'events'): number =>
    classes.reduce((sum, wireClass) => sum + Object.keys(wireClass[members]).length, 0);
  return {
    classes: classes.length,
    scalars: total('scalars'),
    navigations: total('navigations'),
    methods: total('methods'),
    events: total('events'),
    collections: classes.filter(({ collection }) => collection).length,
  };
}

const read = (name: string): string => fs.readFileSync(path.join(officeFolder(), name), 'utf8');

describe('protocol canary', () => {
  const schema = extractSchema(read('excel-web-16.00.debug.js'));

  test('the library is the build that the stand-in knows', () => {
    const fileVersion = /FileVersion: "([\d.]+)"/.exec(read('office.debug.js'))?.[1];
    const found = { npmVersion: officeVersion(), fileVersion, counts: countsOf(schema) };
    if (JSON.stringify(found) !== JSON.stringify(KNOWN))
      throw new Error(`${WHAT_TO_CHECK}\n\nKnown: ${JSON.stringify(KNOWN)}\nFound: ${JSON.stringify(found)}`);
  });

  test('members are read with their wire name, their class and whether they can be written', () => {
    expect(schema.Range?.scalars.Values).toEqual({ js: 'values', writable: true });
    expect(schema.Range?.scalars.Address).toEqual({ js: 'address', writable: false });
    expect(schema.Worksheet?.navigations.Tables).toMatchObject({ js: 'tables', type: 'TableCollection' });
    expect(schema.Range?.methods.GetUsedRangeOrNullObject).toMatchObject({ returns: 'Range' });
    expect(schema.Worksheet?.events.onChanged).toEqual({ type: 10, register: '_RegisterDataChangedEvent' });
    expect(schema.WorksheetCollection?.collection).toBe(true);
  });
});
