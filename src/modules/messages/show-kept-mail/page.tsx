import { marksOf, tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { KeptMail } from '#platform/mail/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Ltr, PageHeading, Row, Stack } from '#ui/layout.tsx'
import { demoMailbox, keptMailFile } from '../addresses.ts'
import { arrivalOf } from '../mailbox.ts'

type KeptMailPageProps = { readonly t: Translator; readonly mail: KeptMail }

export function KeptMailPage({ t, mail }: KeptMailPageProps) {
  return (
    <>
      <PageHeading title={mail.subject} {...marksOf(mail.lang)} />
      <DescriptionList
        items={[
          { term: t('messages.mail.recipient'), details: <Ltr>{mail.recipient}</Ltr> },
          { term: t('messages.mail.time'), details: arrivalOf(mail, t) },
        ]}
      />
      <article {...marksOf(mail.lang)} aria-label={t('messages.show.text')}>
        <Stack>
          {mail.paragraphs.map((paragraph) => (
            <p>{lines(paragraph)}</p>
          ))}
          {mail.action === null ? null : <Action {...mail.action} lang={mail.lang} />}
        </Stack>
      </article>
      <Row>
        <ButtonLink look="secondary" href={keptMailFile.href(t.lang, { mailId: mail.id })} download>
          {t('messages.show.download')}
        </ButtonLink>
        <ButtonLink look="tertiary" href={demoMailbox.href(t.lang)}>
          {t('messages.show.back')}
        </ButtonLink>
      </Row>
    </>
  )
}

function Action({ label, href, lang }: NonNullable<KeptMail['action']> & Pick<KeptMail, 'lang'>) {
  return (
    <>
      <Row>
        <ButtonLink href={href} lang={tagOf(lang)}>
          {label}
        </ButtonLink>
      </Row>
      <p>
        <Ltr>{href}</Ltr>
      </p>
    </>
  )
}

function lines(paragraph: string) {
  return paragraph.split('\n').map((line, index) => (
    <>
      {index === 0 ? null : <br />}
      {line}
    </>
  ))
}
