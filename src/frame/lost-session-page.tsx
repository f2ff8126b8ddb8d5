import type { LostSession, PageView, RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'

/** For whoever sent a form after her session had ended: her words, to be taken along, and the way to sign in. */
export function lostSessionPage({ t }: RequestContext, { signInHref, texts }: LostSession): PageView {
  const title = t('frame.lostSession.title')
  return {
    title,
    unlisted: true,
    status: 401,
    content: (
      <>
        <PageHeading title={title} lead={t('frame.lostSession.lead')} />
        {texts.map((text, index) => (
          <TextArea
            t={t}
            id={`text-${index + 1}`}
            name={`text-${index + 1}`}
            label={
              texts.length === 1 ? t('frame.lostSession.text') : t('frame.lostSession.texts', { number: index + 1 })
            }
            value={text}
            attributes={{ required: true, readonly: true, rows: 8, dir: 'auto' }}
          />
        ))}
        <Row>
          <ButtonLink href={signInHref}>{t('frame.lostSession.signIn')}</ButtonLink>
        </Row>
      </>
    ),
  }
}
