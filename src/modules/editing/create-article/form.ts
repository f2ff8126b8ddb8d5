import { choice, defineForm, text } from '#platform/forms/index.ts'
import { areas, articleKinds } from '../article.ts'
import { longestSlug } from '../slug.ts'

export const articleForm = defineForm({
  kind: choice(articleKinds),
  area: choice(areas, { required: false }),
  title: text({ max: 200, required: true }),
  slug: text({ max: longestSlug }),
})

export const articlePrefix = 'editing.article'
