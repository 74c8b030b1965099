/** The walls between rooms, and the packages each may bring in. See «Rooms» in the README. */
const room = (name) => `^${name}/`;
const only = (name, from, rooms, packages) => ({
  name,
  severity: 'error',
  comment: `${name}: may import ${[...rooms, ...packages].join(', ') || 'nothing but itself'}`,
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: {
    pathNot: [...rooms.map((one) => `^${one}/`), ...packages.map((one) => `(^|node_modules/)${one}(/|$)`)],
  },
});

module.exports = {
  forbidden: [
    only('engine', room('engine'), ['engine'], []),
    only('rules', '^rules/(?!bin/)', ['engine', 'rules'], ['zod', 're2js', 'compromise']),
    {
      name: 'rules-bin-stays-out',
      severity: 'error',
      from: { path: '^(?!rules/bin/|tests/|scripts/|wxt\\.config)', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^rules/bin/' },
    },
    only(
      'host',
      room('host'),
      ['engine', 'rules', 'host'],
      ['idb', '@mozilla/readability', 'aws4fetch', 'wxt', '@wxt-dev', '\\.wxt'],
    ),
    only(
      'components',
      room('components'),
      ['engine', 'rules', 'components', 'assets'],
      ['react', 'react-dom', 'zustand', '@types/react', '@types/react-dom'],
    ),
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '(^virtual:|\\?inline$|^#imports|^wxt/)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^node_modules', '\\.output', '^tests/pages/dist'] },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.css'] },
  },
};
