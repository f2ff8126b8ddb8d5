import type { CentreArea } from '#kernel/actor.ts'
import type { AskerKind } from './consultation.ts'
import { areaOfTopic, type TopicCode } from './topics.ts'

/** What the client chose as the area; most people cannot know. */
export const areaChoices = ['volunteers', 'organisations', 'unsure'] as const
export type AreaChoice = (typeof areaChoices)[number]

type Asked = { readonly area: AreaChoice; readonly topics: readonly TopicCode[]; readonly askerKind: AskerKind }

const areaOfAsker: Readonly<Record<AskerKind, CentreArea>> = {
  association: 'organisations',
  initiative: 'organisations',
  'responsible-organisation': 'volunteers',
  municipality: 'volunteers',
  volunteer: 'volunteers',
  other: 'organisations',
}

/** Whose team it goes to: the area that was chosen, else the one most topics belong to, else the one that knows this kind of asker. */
export function areaFor({ area, topics, askerKind }: Asked): CentreArea {
  if (area !== 'unsure') return area
  const votes = topics.map(areaOfTopic)
  const [volunteers, organisations] = (['volunteers', 'organisations'] as const).map(
    (one) => votes.filter((vote) => vote === one).length,
  )
  if (volunteers === organisations) return areaOfAsker[askerKind]
  return (volunteers ?? 0) > (organisations ?? 0) ? 'volunteers' : 'organisations'
}
