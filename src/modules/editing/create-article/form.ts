import { choice, defineForm, type FormValue, text, wholeNumber } from '#platform/forms/index.ts'
import { areas, articleKinds, type QuestionPlace, questionTopics } from '../article.ts'
import { longestSlug } from '../slug.ts'

export const articleForm = defineForm({
  kind: choice(articleKinds),
  area: choice(areas, { required: false }),
  title: text({ max: 200, required: true }),
  slug: text({ max: longestSlug }),
  topic: choice(questionTopics, { required: false }),
  position: wholeNumber({ min: 0, max: 9999, required: false }),
})

export const articlePrefix = 'editing.article'

/** Where a question stands among the others; every other kind has no such place. */
export function questionPlace({
  kind,
  topic,
  position,
}: Pick<FormValue<typeof articleForm>, 'kind' | 'topic' | 'position'>): QuestionPlace | null {
  return kind === 'question' ? { topic: topic === '' ? null : topic, position: position ?? 0 } : null
}
