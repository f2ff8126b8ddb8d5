import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { summaryDocument } from './addresses.ts'

/** The way to the one-page summary as a document, in the reader's language. */
export function SummaryLink({ t }: { readonly t: Translator }) {
  return (
    <p class="screen-only">
      <ButtonLink look="secondary" icon="download" href={summaryDocument(t.lang)} rel="nofollow">
        {t('content.summary')}
      </ButtonLink>
    </p>
  )
}
