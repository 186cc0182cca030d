const lib = (names) => `^libs/(${names})/`;
/** The house rules of docs/architecture.md: apps -> features -> access -> platform. */
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'downhill-only', severity: 'error', from: { path: '^libs/' }, to: { path: '^(apps|test|migrations)/' } },
    {
      name: 'platform-knows-no-one',
      severity: 'error',
      from: { path: lib('platform') },
      to: { path: '^libs/', pathNot: lib('platform') },
    },
    {
      name: 'access-knows-only-platform',
      severity: 'error',
      from: { path: lib('access') },
      to: { path: '^libs/', pathNot: lib('access|platform') },
    },
    {
      name: 'front-doors',
      comment: 'Enter a library by its index.',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$|codes\\.ts$|wordings\\.ts$)', pathNot: '^libs/$2/' },
    },
    {
      name: 'one-door-to-the-data',
      comment: 'A feature reaches its rows through Work. Only entities and queries know the ORM.',
      severity: 'error',
      from: { path: '^libs/', pathNot: [lib('platform|access'), '\\.(entity|queries)\\.ts$', '\\.spec\\.ts$'] },
      to: { path: 'node_modules/(typeorm|pg|bullmq|@nestjs/(typeorm|bullmq))/' },
    },
    {
      name: 'http-stays-at-the-edge',
      severity: 'error',
      from: {
        path: '^libs/',
        pathNot: ['^libs/platform/src/http/', '\\.(controller|dto|module|guard|strategy)\\.ts$', '\\.spec\\.ts$'],
      },
      to: { path: 'node_modules/(fastify|@fastify|class-validator|@nestjs/(platform-fastify|swagger|passport))/' },
    },
    {
      name: 'lifecycles-are-pure',
      severity: 'error',
      from: { path: '\\.lifecycle\\.ts$' },
      to: { path: 'node_modules/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
  },
};
