import { type Lang, marksOf } from '#kernel/language.ts'
import { type Pictures, renderMarkdown } from '#modules/content/index.ts'
import type { TextFields } from './article.ts'

type TextViewProps = {
  readonly label: string
  readonly lang: Lang
  readonly fields: TextFields
  readonly pictures?: Pictures | undefined
}

/** A text as the public would see it, in a frame of its own; its title is no heading here, since the page has one. */
export function TextView({ label, lang, fields, pictures }: TextViewProps) {
  return (
    <section class="text-view" aria-label={label} {...marksOf(lang)}>
      <p class="text-view__title">{fields.title}</p>
      {fields.summary === '' ? null : <p class="page-heading__lead">{fields.summary}</p>}
      <div class="article__body">{renderMarkdown(fields.body, pictures)}</div>
    </section>
  )
}
