import type { Area } from '#ui/card.tsx'

export const articleKinds = ['page', 'news', 'question', 'portrait', 'term'] as const
export type ArticleKind = (typeof articleKinds)[number]

/** What questions are about, in the order they are shown. */
export const questionTopics = ['support', 'volunteering', 'projects', 'funding', 'associations'] as const
export type QuestionTopic = (typeof questionTopics)[number]

export const areas = ['volunteers', 'organisations'] as const satisfies readonly Area[]

/** What an article is and where it stands: the same in all its languages, written in the German file. */
export type ArticlePlace = {
  readonly kind: ArticleKind
  /** The area of the centre it belongs to; undefined for both. */
  readonly area: Area | undefined
  readonly topic: QuestionTopic | undefined
  readonly position: number
  /** Since when it is public, a calendar day; undefined for what has no day. */
  readonly publishedOn: string | undefined
}

/** Reads the place of an article from the head of its German file. Throws when a line says what nobody understands. */
export function placeOf(slug: string, header: ReadonlyMap<string, string>): ArticlePlace {
  const oneOf = <Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined => {
    const value = header.get(name)
    const found = choices.find((choice) => choice === value)
    if (value !== undefined && found === undefined) throw new Error(`${slug}/de.md: ${name} may not be ${value}`)
    return found
  }
  const [position, published] = [Number(header.get('position') ?? 0), header.get('published')]
  if (!Number.isInteger(position)) throw new Error(`${slug}/de.md: position is no whole number`)
  if (published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(published))
    throw new Error(`${slug}/de.md: published is no day`)
  return {
    kind: oneOf('kind', articleKinds) ?? 'page',
    area: oneOf('area', areas),
    topic: oneOf('topic', questionTopics),
    position,
    publishedOn: published,
  }
}
