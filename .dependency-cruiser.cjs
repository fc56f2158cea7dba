/**
 * The rooms of the house and who may call whom (ARCHITECTURE.md):
 * guide ← lint | exchange ← rules ← workspace ← review ← service ← lsp | cli ← entry; config beside guide, l10n beside lsp.
 */
const rooms = {
  guide: [],
  config: ['guide'],
  l10n: [],
  lint: ['guide', 'config'],
  exchange: ['guide', 'config', 'lint'],
  rules: ['guide', 'config', 'lint', 'exchange'],
  workspace: ['guide', 'config', 'lint', 'exchange', 'rules'],
  review: ['guide', 'config', 'lint', 'exchange', 'rules', 'workspace'],
  service: ['guide', 'config', 'lint', 'exchange', 'rules', 'workspace', 'review'],
  lsp: ['guide', 'config', 'lint', 'exchange', 'rules', 'workspace', 'review', 'service', 'l10n'],
  cli: ['guide', 'config', 'lint', 'exchange', 'rules', 'workspace', 'review', 'service'],
};

const oneWay = Object.entries(rooms).map(([room, mayUse]) => ({
  name: `${room}-imports-one-way`,
  comment: `${room}/ may import only ${mayUse.join(', ') || 'itself'}.`,
  severity: 'error',
  from: { path: `^server/src/${room}/` },
  to: {
    path: '^server/src/[^/]+/',
    pathNot: [room, ...mayUse].map((allowed) => `^server/src/${allowed}/`),
  },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'client-knows-only-the-protocol',
      comment:
        'The client talks to the server over the protocol; it shares the types of the custom requests, and the reader for previews.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/src/(?:protocol|preview)\\.ts$' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(?:server|client)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'only-entries-use-node',
      comment: 'Everything but entry/ and cli/ runs in a web worker too.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/(?:entry|cli)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'protocol-types-only-in-service-and-lsp',
      comment: 'The model and the rules know nothing of editors.',
      severity: 'error',
      from: { path: '^server/src/(?:guide|config|lint|exchange|rules|workspace|review|cli)/' },
      to: { path: 'node_modules/vscode-' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(?:vscode|vscode-languageserver/.*)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:dist|node_modules/\\.cache)/|^tests/(?:editor|bench)/node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.lint.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
