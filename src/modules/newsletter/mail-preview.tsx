import { autonymOf, type Lang, marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { IssueMarkup, type Rendering } from './render-issue.tsx'

/** An issue as it stands in the mail. */
export function MailPreview({
  t,
  lang,
  mail,
}: {
  readonly t: Translator
  readonly lang: Lang
  readonly mail: Rendering
}) {
  return (
    <section
      class="text-view"
      aria-label={`${t('newsletter.text.preview.mail')}: ${autonymOf(lang)}`}
      {...marksOf(lang)}
    >
      <p class="text-view__title">{mail.text.subject}</p>
      <div class="article__body">
        <IssueMarkup {...mail} />
      </div>
    </section>
  )
}
