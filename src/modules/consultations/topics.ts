import type { CentreArea } from '#kernel/actor.ts'

type Topic = { readonly code: string; readonly area: CentreArea | null }

/** What advice is about, and which area of the centre knows most of it; null where both do. */
const list = [
  { code: 'founding', area: 'organisations' },
  { code: 'statutes', area: 'organisations' },
  { code: 'board', area: 'organisations' },
  { code: 'money', area: 'organisations' },
  { code: 'accounting', area: 'organisations' },
  { code: 'project', area: 'organisations' },
  { code: 'partners', area: 'organisations' },
  { code: 'new-volunteers', area: 'volunteers' },
  { code: 'team', area: 'volunteers' },
  { code: 'training', area: 'volunteers' },
  { code: 'allowance', area: 'volunteers' },
  { code: 'quality', area: 'volunteers' },
  { code: 'data-protection', area: null },
  { code: 'visibility', area: null },
  { code: 'other', area: null },
] as const satisfies readonly Topic[]

export type TopicCode = (typeof list)[number]['code']
export const topicCodes: readonly TopicCode[] = list.map(({ code }) => code)

export function areaOfTopic(code: TopicCode): CentreArea | null {
  return list.find((topic) => topic.code === code)?.area ?? null
}
