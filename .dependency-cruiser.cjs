// Imports point only downwards. A room may know the rooms named here and no others; see docs/architecture.md.
const rooms = {
  negotiation: [],
  cells: ['negotiation'],
  xlsx: ['negotiation', 'cells'],
  vocabulary: ['negotiation', 'cells'],
  library: ['negotiation', 'cells', 'vocabulary'],
  formulas: ['negotiation', 'cells', 'vocabulary'],
  functions: ['negotiation', 'cells', 'vocabulary', 'library', 'formulas'],
  excel: ['xlsx', 'negotiation', 'cells', 'vocabulary', 'library', 'formulas', 'functions'],
  commands: ['excel', 'negotiation', 'cells', 'vocabulary'],
  taskpane: ['excel', 'xlsx', 'negotiation', 'cells', 'vocabulary', 'library', 'functions', 'commands'],
};

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-knows-only-what-is-below`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
    })),
    {
      name: 'the-add-in-never-imports-the-workbench',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workbench|cli)/' },
      to: { path: '^src/workbench/' },
    },
    {
      name: 'the-workbench-knows-cells-and-nothing-else-of-the-add-in',
      severity: 'error',
      from: { path: '^src/workbench/' },
      to: { path: '^src/', pathNot: '^src/(workbench|cells|xlsx)/' },
    },
    {
      name: 'the-method-needs-no-library',
      comment: 'Pure functions over plain data; zod only at the edge, in excel/deal/ and the readers.',
      severity: 'error',
      from: { path: '^src/negotiation/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'no-circles-between-the-folders-of-excel',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/excel(?:/|$)' },
      to: { circular: true, path: '^src/excel(?:/|$)' },
    },
    {
      name: 'what-all-of-excel-shares-knows-none-of-its-folders',
      severity: 'error',
      from: { path: '^src/excel/[^/]+$' },
      to: { path: '^src/excel/[^/]+/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'one-door-to-hucre',
      comment: 'hucre is young: it stands behind one module.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbench/files/' },
      to: { path: 'node_modules/hucre' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
