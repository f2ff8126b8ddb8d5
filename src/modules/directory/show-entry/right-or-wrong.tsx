import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { entryApproval, entryClaim, feedbackForm } from '../addresses.ts'
import { entryHref } from '../entry-card.tsx'
import type { EntryPage } from './entry.queries.ts'

/**
 * Asks whether the entry is right, and whose it is while nobody keeps it. Links, not a form: the page is kept and the same for
 * everybody, so it can hold no one-time key.
 */
export function RightOrWrong({ t, entry }: { readonly t: Translator; readonly entry: EntryPage }) {
  const page = entryHref(t, entry)
  return (
    <Panel title={t('directory.entry.right')}>
      <Stack>
        {entry.confirmedOn === null ? null : <p>{t('directory.entry.confirmed', { day: t.day(entry.confirmedOn) })}</p>}
        <Row>
          <ButtonLink look="secondary" href={entryApproval.href(t.lang, { slug: entry.slug })}>
            {t('directory.entry.right.yes')}
          </ButtonLink>
          <ButtonLink
            look="secondary"
            href={feedbackForm.href(t.lang, {}, { art: 'falsch', seite: page })}
            rel="nofollow"
          >
            {t('directory.entry.right.no')}
          </ButtonLink>
        </Row>
        {entry.unkept && entry.kind !== 'centre' ? (
          <p>
            {t('directory.entry.unkept')}{' '}
            <a href={entryClaim.href(t.lang, { slug: entry.slug })}>{t('directory.entry.claim')}</a>
          </p>
        ) : null}
      </Stack>
    </Panel>
  )
}
