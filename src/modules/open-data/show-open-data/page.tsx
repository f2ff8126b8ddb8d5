import type { Translator } from '#platform/i18n/index.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Heading, Ltr, PageHeading } from '#ui/layout.tsx'
import { embeddingPage } from '../addresses.ts'
import { licence, placesAttribution } from '../licence.ts'
import { examples, type Offer, offers } from './offers.ts'

type OpenDataPageProps = { readonly t: Translator; readonly baseUrl: string }

export function OpenDataPage({ t, baseUrl }: OpenDataPageProps) {
  return (
    <>
      <PageHeading title={t('open-data.page.title')} lead={t('open-data.page.lead')} />
      <Heading level={2}>{t('open-data.what.title')}</Heading>
      <DataTable<Offer>
        id="daten"
        caption={t('open-data.what.caption')}
        hideCaption
        columns={[
          { label: t('open-data.what.columns.what'), cell: ({ what }) => t(what), rowHeader: true },
          { label: t('open-data.what.columns.format'), cell: ({ format }) => <Ltr>{format}</Ltr> },
          {
            label: t('open-data.what.columns.address'),
            cell: ({ href }) => (
              <a href={href}>
                <Ltr>{href}</Ltr>
              </a>
            ),
          },
        ]}
        rows={offers(t.lang)}
      />
      <Licence t={t} />
      <Heading level={2}>{t('open-data.people.title')}</Heading>
      <p>{t('open-data.people.text')}</p>
      <Heading level={2}>{t('open-data.examples.title')}</Heading>
      <ul>
        {examples(t.lang).map(({ what, href }) => (
          <li>
            {t(what)}:{' '}
            <a href={href}>
              <Ltr>{baseUrl + href}</Ltr>
            </a>
          </li>
        ))}
      </ul>
      <Heading level={2}>{t('open-data.programs.title')}</Heading>
      <p>{t('open-data.programs.paging', { field: 'next' })}</p>
      <p>{t('open-data.programs.conditional', { header: 'If-None-Match' })}</p>
      <Heading level={2}>{t('open-data.embed.title')}</Heading>
      <p>{t('open-data.embed.text')}</p>
      <p>
        <a href={embeddingPage.href(t.lang)}>{t('open-data.embed.link')}</a>
      </p>
    </>
  )
}

function Licence({ t }: { readonly t: Translator }) {
  return (
    <>
      <Heading level={2}>{t('open-data.licence.title')}</Heading>
      <p>
        {t('open-data.licence.text')} <Ltr>{licence.attribution}</Ltr>
      </p>
      <p>
        {t('open-data.licence.name')}{' '}
        <a href={licence.url} rel="license noopener external" lang="en" dir="ltr">
          {licence.name}
        </a>
      </p>
      <p>
        {t('open-data.licence.places')} <Ltr>{placesAttribution}</Ltr>
      </p>
    </>
  )
}
