import type { RuleKey } from '#modules/programme/index.ts'
import type { LegalForm, Purpose } from './question.ts'

export const documents = [
  'online-form',
  'finance-plan',
  'concept',
  'confirmation',
  'statute',
  'tax-notice',
  'participants',
  'resolution',
] as const
export type DocumentKind = (typeof documents)[number]

const lineIds = [
  'microproject',
  'guides',
  'interpreters',
  'projects',
  'centres',
  'strategies',
  'dsee',
  'amadeu',
  'bosch',
  'monom',
  'ehrenamt',
] as const

/** One line of funding: what it asks for. What a key of the programme says is looked up on the day. */
export type FundingLine = {
  readonly id: (typeof lineIds)[number]
  /** Its official name, German. */
  readonly name: string
  readonly funder: string
  readonly link: string | undefined
  /** Who answers questions, where it is not the funder. */
  readonly ask?: { readonly office: string; readonly link: string }
  /** Where it stands, German, with its year. */
  readonly source: string
  /** Empty where nobody knows who may apply. */
  readonly legalForms: readonly LegalForm[]
  readonly purposes: readonly Purpose[]
  readonly hesseOnly: boolean
  readonly startAfterAward: boolean
  /** The highest amount; null where nobody has found one. */
  readonly limit: RuleKey | null
  /** Over how many years the highest amount goes; one where nothing is said. */
  readonly limitYears?: number
  /** What is paid for each unit, where there is no highest amount. */
  readonly rates?: readonly RuleKey[]
  /** A second amount beside the first. */
  readonly limitBeside?: RuleKey
  readonly deadline?: RuleKey
  readonly leadWeeks?: RuleKey
  /** The share that is paid. */
  readonly share?: RuleKey
  readonly noPaidStaff?: true
  readonly migrantLed?: true
  readonly minijob?: true
  readonly sizeMin?: RuleKey
  readonly sizeMax?: RuleKey
  /** What is doubtful about the line itself. */
  readonly doubt?: 'not-listed' | 'rules-unknown' | 'all-there'
  /** The path on which one applies step by step. */
  readonly path?: 'mikroprojekt' | 'lotsinnen-projekt'
  readonly documents: readonly DocumentKind[]
  /** Hours until it is handed in: our estimate, from the documents it needs. */
  readonly hours: readonly [number, number]
}

const bodies = ['non-profit', 'church', 'municipality'] as const
const land = 'Land Hessen, Landesprogramm WIR'
const kompass = 'https://integrationskompass.hessen.de'
// Decides on applications of the whole state.
const ask = { office: 'Regierungspräsidium Darmstadt, Dezernat II 25', link: 'https://rp-darmstadt.hessen.de' }
const plain = { funder: land, link: kompass, ask, hesseOnly: true, startAfterAward: true } as const
// A list a Kreis keeps for its associations; amounts only.
const district = {
  source: 'Förderübersicht des Lahn-Dill-Kreises, 2025',
  hesseOnly: false,
  startAfterAward: true,
} as const
/** For training, for work and for who accompanies it, in the order of the sentence that names them. */
const guideRates = [
  'training.rate_per_participant_ue_cents',
  'allowance.rate_per_hour_cents',
  'coordination.lump_sum_year_cents',
] as const
const unknown = { legalForms: [], purposes: [], doubt: 'rules-unknown' } as const

/** Lines of the programme (domain dossier, §4) and what else associations ask about. */
export const fundingLines: readonly FundingLine[] = [
  {
    ...plain,
    id: 'microproject',
    // The long word may be parted on a small phone.
    name: 'Mikroprojekt mit Minijob für Migranten\u00ADorganisationen',
    source: 'Förderrichtlinie WIR vom 11. Dezember 2020, Ziffer 4.5',
    legalForms: ['non-profit'],
    purposes: ['integration', 'association'],
    limit: 'funding.microproject.max_cents',
    limitBeside: 'funding.microproject.minijob_max_cents',
    deadline: 'funding.microproject.deadline',
    noPaidStaff: true,
    migrantLed: true,
    minijob: true,
    path: 'mikroprojekt',
    documents: ['online-form', 'finance-plan', 'concept', 'confirmation', 'statute', 'tax-notice'],
    hours: [12, 25],
  },
  {
    ...plain,
    id: 'guides',
    name: 'WIR Lots*innen: Qualifizierung und Einsatz',
    source: 'Förderrichtlinie WIR vom 11. Dezember 2020, Ziffer 4.3',
    legalForms: bodies,
    purposes: ['guides'],
    limit: null,
    rates: guideRates,
    path: 'lotsinnen-projekt',
    leadWeeks: 'application.lead_weeks_training',
    documents: ['online-form', 'finance-plan', 'participants'],
    hours: [8, 16],
  },
  {
    ...plain,
    id: 'interpreters',
    name: 'Laiendolmetschende: Pool und Einsätze',
    source: 'Förderrichtlinie WIR vom 11. Dezember 2020, Ziffer 4.4',
    legalForms: bodies,
    purposes: ['interpreting'],
    limit: null,
    leadWeeks: 'application.lead_weeks_interpreters',
    sizeMin: 'funding.interpreters.people_min',
    documents: ['online-form', 'finance-plan', 'participants'],
    hours: [8, 16],
  },
  {
    ...plain,
    id: 'projects',
    name: 'Innovative Integrations- und Teilhabeprojekte',
    source: 'Förderrichtlinie WIR vom 11. Dezember 2020, Ziffer 4.2',
    legalForms: bodies,
    purposes: ['integration'],
    limit: 'funding.projects.max_cents',
    share: 'funding.projects.share',
    deadline: 'funding.projects.deadline',
    documents: ['online-form', 'finance-plan', 'concept', 'statute', 'tax-notice'],
    hours: [20, 50],
  },
  {
    ...plain,
    id: 'centres',
    name: 'WIR-Vielfaltszentren',
    source: 'Förderrichtlinie WIR vom 11. Dezember 2020, Ziffer 4.1; Förderzeit 2026 bis 2030',
    legalForms: ['municipality'],
    purposes: ['strategy', 'integration'],
    limit: 'funding.centres.period_cents',
    limitYears: 5,
    doubt: 'all-there',
    deadline: 'funding.centres.deadline',
    documents: ['online-form', 'finance-plan', 'concept', 'resolution'],
    hours: [30, 60],
  },
  {
    ...plain,
    id: 'strategies',
    name: 'Kommunale Vielfalts- und Integrationsstrategien (KIV)',
    source: 'Land Hessen, Ausschreibungen bis 2022, Ziffer 4.6',
    legalForms: ['municipality'],
    purposes: ['strategy'],
    limit: 'funding.strategies.max_cents',
    sizeMin: 'funding.strategies.residents_min',
    sizeMax: 'funding.strategies.residents_max',
    doubt: 'not-listed',
    documents: ['online-form', 'finance-plan', 'concept', 'resolution'],
    hours: [20, 40],
  },
  {
    ...district,
    ...unknown,
    id: 'dsee',
    name: 'Mikroförderprogramm der DSEE',
    funder: 'Deutsche Stiftung für Engagement und Ehrenamt',
    link: 'https://www.deutsche-stiftung-engagement-und-ehrenamt.de',
    limit: 'funding.dsee.max_cents',
    documents: ['online-form', 'finance-plan', 'statute', 'tax-notice'],
    hours: [3, 8],
  },
  {
    ...district,
    ...unknown,
    id: 'amadeu',
    name: 'Projektförderung der Amadeu Antonio Stiftung',
    funder: 'Amadeu Antonio Stiftung',
    link: 'https://www.amadeu-antonio-stiftung.de',
    limit: 'funding.amadeu.max_cents',
    documents: ['online-form', 'finance-plan', 'concept'],
    hours: [5, 12],
  },
  {
    ...district,
    ...unknown,
    id: 'bosch',
    name: 'Vor Ort vereint',
    funder: 'Robert Bosch Stiftung',
    link: 'https://www.bosch-stiftung.de',
    limit: 'funding.bosch.max_cents',
    documents: ['online-form', 'finance-plan', 'concept'],
    hours: [10, 25],
  },
  {
    ...district,
    ...unknown,
    id: 'monom',
    name: 'Förderung der Monom Stiftung',
    funder: 'Monom Stiftung',
    link: undefined,
    limit: 'funding.monom.max_cents',
    documents: ['online-form', 'finance-plan'],
    hours: [3, 8],
  },
  {
    ...district,
    ...unknown,
    id: 'ehrenamt',
    name: '#deinehrenamt',
    funder: 'Hessische Staatskanzlei',
    link: 'https://www.deinehrenamt.de',
    hesseOnly: true,
    limit: null,
    documents: ['online-form'],
    hours: [3, 8],
  },
]

/** Every key of the programme the lines ask for. */
export const lineKeys: readonly RuleKey[] = [
  ...new Set([
    ...fundingLines.flatMap(({ limit, rates = [], limitBeside, deadline, leadWeeks, share, sizeMin, sizeMax }) =>
      [limit ?? undefined, ...rates, limitBeside, deadline, leadWeeks, share, sizeMin, sizeMax].filter(
        (key) => key !== undefined,
      ),
    ),
    'minijob.limit_month_cents' as const,
    'minijob.employer_share' as const,
  ]),
]
