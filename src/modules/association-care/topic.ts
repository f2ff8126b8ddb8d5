/** What every association should have in order; each has a light. */
export const lightTopics = [
  'statute',
  'register',
  'non-profit',
  'board',
  'bank',
  'insurance',
  'data-protection',
  'website',
  'funds',
] as const

/** What a new board must know beside it. */
export const kitTopics = ['members', 'accounting', 'keys', 'access', 'running'] as const

export const topics = [...lightTopics, ...kitTopics] as const
export type LightTopic = (typeof lightTopics)[number]
export type Topic = (typeof topics)[number]

type TopicFacts = {
  /** Without it an association is in trouble; the others are wished for. */
  readonly required: boolean
  /** Some do without: not entered in the register, not non-profit, no website. */
  readonly mayBeNeedless: boolean
  readonly hasDate: boolean
  readonly hasEnd: boolean
  /** How many days before its end the light turns yellow and the first reminder goes out. */
  readonly aheadDays: number
  /** What the library is searched for. */
  readonly words: string
}

const plain = { required: false, mayBeNeedless: false, hasDate: false, hasEnd: false, aheadDays: 0 } as const

/** The figures are ours: a general meeting is called weeks ahead, a tax office takes months. */
export const topicFacts: Readonly<Record<Topic, TopicFacts>> = {
  statute: { ...plain, required: true, hasDate: true, words: 'Satzung' },
  register: { ...plain, required: true, mayBeNeedless: true, hasDate: true, words: 'Vereinsregister' },
  'non-profit': { ...plain, required: true, mayBeNeedless: true, hasDate: true, aheadDays: 180, words: 'gemeinnützig' },
  board: { ...plain, required: true, hasEnd: true, aheadDays: 90, words: 'Vorstand' },
  bank: { ...plain, required: true, words: 'Konto' },
  insurance: { ...plain, mayBeNeedless: true, hasEnd: true, aheadDays: 60, words: 'Versicherungsschutz' },
  'data-protection': { ...plain, required: true, words: 'Datenschutz' },
  website: { ...plain, mayBeNeedless: true, hasEnd: true, aheadDays: 30, words: 'Website' },
  funds: { ...plain, mayBeNeedless: true, hasEnd: true, aheadDays: 90, words: 'Antragstellung' },
  members: { ...plain, words: 'Mitglieder' },
  accounting: { ...plain, hasEnd: true, aheadDays: 60, words: 'Abrechnung' },
  keys: { ...plain, words: 'Schlüssel' },
  access: { ...plain, words: 'Zugang' },
  running: { ...plain, hasEnd: true, aheadDays: 30, words: 'Veranstaltung' },
}

export function isTopic(text: string): text is Topic {
  return topics.some((topic) => topic === text)
}

export function isLightTopic(topic: Topic): topic is LightTopic {
  return lightTopics.some((one) => one === topic)
}
