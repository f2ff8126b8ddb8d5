import type { Translator } from '#platform/i18n/index.ts'
import type { KeptMail } from '#platform/mail/index.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Ltr, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { keptMail } from '../addresses.ts'
import { arrivalOf } from '../mailbox.ts'

type KeptMailListProps = {
  readonly t: Translator
  readonly mails: readonly KeptMail[]
  readonly previous: string | undefined
  readonly next: string | undefined
}

export function KeptMailList({ t, mails, previous, next }: KeptMailListProps) {
  return (
    <>
      <PageHeading title={t('messages.list.title')} lead={t('messages.list.lead')} />
      <Notice t={t} kind="info">
        <p>{t('messages.list.stand-in')}</p>
      </Notice>
      {mails.length === 0 ? (
        <EmptyState title={t('messages.list.empty.title')} text={t('messages.list.empty.text')} />
      ) : (
        <DataTable id="mails" caption={t('messages.list.caption')} hideCaption columns={columnsOf(t)} rows={mails} />
      )}
      <Pagination t={t} previous={previous} next={next} />
    </>
  )
}

function columnsOf(t: Translator): readonly Column<KeptMail>[] {
  return [
    {
      label: t('messages.mail.subject'),
      rowHeader: true,
      cell: (mail) => (
        <a href={keptMail.href(t.lang, { mailId: mail.id })} lang={mail.lang}>
          {mail.subject}
        </a>
      ),
    },
    { label: t('messages.mail.recipient'), cell: (mail) => <Ltr>{mail.recipient}</Ltr> },
    { label: t('messages.mail.time'), cell: (mail) => arrivalOf(mail, t) },
  ]
}
