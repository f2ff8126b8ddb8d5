import type { Translator } from '#platform/i18n/index.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { enquiryList, enquiryPage } from '../addresses.ts'
import type { Enquiry } from '../trainer.ts'
import type { EnquiryPage } from '../trainer.queries.ts'
import { EnquiryTag } from '../words.tsx'

type Props = {
  readonly t: Translator
  readonly page: EnquiryPage
  readonly open: boolean
  readonly isFirst: boolean
}

/** Questions to trainers as this person may see them: all for the centre, their own for everybody else. */
export function EnquiriesPage({ t, page, open, isFirst }: Props) {
  const href = (stand: 'offen' | 'fertig', nach?: string) => enquiryList.href(t.lang, {}, { stand, nach })
  const stand = open ? 'offen' : 'fertig'
  return (
    <>
      <PageHeading title={t('trainers.enquiries.title')} lead={t('trainers.enquiries.lead')} />
      <nav class="row views" aria-label={t('trainers.enquiries.views')}>
        <a href={href('offen')} aria-current={open ? 'page' : undefined}>
          {t('trainers.enquiries.open')}
        </a>
        <a href={href('fertig')} aria-current={open ? undefined : 'page'}>
          {t('trainers.enquiries.done')}
        </a>
      </nav>
      {page.enquiries.length === 0 ? (
        <EmptyState title={t('trainers.enquiries.empty.title')} text={t('trainers.enquiries.empty.text')} />
      ) : (
        <DataTable
          id="enquiries"
          caption={t('trainers.enquiries.title')}
          hideCaption
          columns={columns(t)}
          rows={page.enquiries}
        />
      )}
      <Pagination
        t={t}
        previous={isFirst ? undefined : href(stand)}
        next={page.next === undefined ? undefined : href(stand, page.next)}
      />
    </>
  )
}

function columns(t: Translator): readonly Column<Enquiry>[] {
  return [
    {
      label: t('trainers.enquiry.topic'),
      rowHeader: true,
      cell: ({ id, topic }) => (
        <a href={enquiryPage.href(t.lang, { enquiryId: id })}>
          <bdi>{topic}</bdi>
        </a>
      ),
    },
    { label: t('trainers.enquiry.day'), cell: ({ day }) => t.day(day) },
    { label: t('trainers.one'), cell: ({ trainerName }) => <bdi>{trainerName}</bdi> },
    { label: t('trainers.enquiry.project'), cell: ({ profileName }) => <bdi>{profileName}</bdi> },
    { label: t('trainers.enquiry.state'), cell: ({ state }) => <EnquiryTag t={t} state={state} /> },
  ]
}
