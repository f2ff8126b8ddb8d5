// Who may know whom. The one table of allowed arrows between modules; `docs/architecture.md` holds the drawing made from the real imports.
const arrows = {
  places: [],
  people: ['places'],
  content: [],
  editing: ['content'],
  organisations: ['people', 'places'],
  accounts: ['people', 'organisations'],
  directory: ['organisations', 'places', 'content'],
  claims: ['directory', 'organisations', 'accounts'],
  feedback: ['directory', 'content', 'organisations', 'accounts'],
  consultations: ['appointments', 'organisations', 'people', 'places', 'content', 'accounts'],
  registrations: ['people'],
  questions: ['registrations'],
  events: ['registrations', 'questions', 'organisations', 'people', 'places'],
  meetings: ['events', 'registrations', 'questions', 'accounts', 'organisations'],
  surveys: ['events', 'registrations'],
  invitations: ['events', 'registrations', 'accounts', 'organisations', 'people', 'places'],
  'reserved-seats': ['events', 'registrations', 'accounts', 'organisations'],
  volunteers: ['people', 'organisations', 'places'],
  certificates: ['volunteers', 'organisations', 'people'],
  attendance: ['events', 'registrations', 'organisations'],
  'association-care': ['accounts', 'materials', 'organisations'],
  funding: ['association-care', 'organisations', 'places', 'programme'],
  'offers-and-seeks': ['directory', 'organisations', 'places'],
  programme: [],
  courses: [
    'events',
    'registrations',
    'attendance',
    'certificates',
    'programme',
    'materials',
    'organisations',
    'places',
    'trainers',
    'volunteers',
  ],
  quality: ['organisations', 'volunteers', 'courses', 'accounts'],
  'group-mails': ['accounts', 'organisations', 'people', 'places'],
  home: ['directory', 'organisations', 'places', 'content', 'sign-language', 'events'],
  materials: ['directory', 'organisations'],
  messages: [],
  newsletter: ['accounts', 'content', 'editing', 'organisations', 'people', 'places'],
  'open-data': ['directory', 'organisations', 'places', 'content', 'materials', 'newsletter'],
  imports: ['accounts', 'materials', 'organisations', 'places', 'volunteers'],
  pathways: ['accounts', 'content', 'directory', 'materials', 'organisations', 'places', 'programme'],
  'sign-language': ['content'],
  exchange: ['accounts', 'content', 'organisations', 'people', 'places'],
  trainers: ['organisations', 'people', 'places'],
  appointments: ['organisations', 'people', 'accounts'],
}

const modules = Object.keys(arrows)

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  arrows,
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'kernel-is-pure', severity: 'error', from: { path: '^src/kernel/' }, to: { pathNot: '^src/kernel/' } },
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/(platform|kernel)/' },
    },
    {
      name: 'ui-knows-no-data',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/', pathNot: '^src/(ui|kernel)/|^src/platform/(i18n|forms)/' },
    },
    {
      name: 'modules-are-wired-by-app-only',
      severity: 'error',
      from: { path: '^src/(kernel|platform|ui|modules)/', pathNot: '\\.(test|fixtures)\\.tsx?$' },
      to: { path: '^src/[^/]+\\.tsx?$|^src/frame/' },
    },
    ...modules.flatMap((name) => {
      const others = modules.filter((other) => other !== name)
      const allowed = arrows[name]
      return others.map((other) => ({
        name: allowed.includes(other) ? `${name}-enters-${other}-by-the-front-door` : `${name}-does-not-know-${other}`,
        severity: 'error',
        // Tests may build the world of other modules.
        from: { path: `^src/modules/${name}/`, pathNot: '\\.(test|fixtures)\\.tsx?$' },
        to: allowed.includes(other)
          ? { path: `^src/modules/${other}/`, pathNot: `^src/modules/${other}/(index|addresses)\\.ts$` }
          : { path: `^src/modules/${other}/` },
      }))
    }),
    {
      name: 'no-development-packages-in-the-program',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$|^src/(ui|modules/[^/]+)/client/|gallery' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|^dist|\\.generated\\.ts$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
}
