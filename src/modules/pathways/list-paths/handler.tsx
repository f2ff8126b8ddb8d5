import type { RequestContext } from '#platform/http/index.ts'
import { Doors } from '#ui/card.tsx'
import { PageHeading, Prose, Row, Stack } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { doneSentence } from '../desk-page.ts'
import { linkAgain, pathPage } from '../addresses.ts'
import { listPaths } from '../path.ts'
import { pathTitle } from '../words.tsx'

export async function showPaths(ctx: RequestContext): Promise<Response> {
  const { t, lang } = ctx
  const title = t('pathways.list.title')
  return ctx.page({
    title,
    description: t('pathways.list.lead'),
    breadcrumb: [{ label: t('pathways.home'), href: `/${lang}/` }, { label: title }],
    content: (
      <Stack>
        <PageHeading title={title} lead={t('pathways.list.lead')} />
        <DoneNotice t={t} done={doneSentence(ctx, { t })} />
        <Doors
          label={title}
          items={listPaths().map(({ kind, slug }) => ({
            title: pathTitle(t, kind),
            text: t(`pathways.${kind}.lead`),
            href: pathPage.href(lang, { path: slug }),
          }))}
        />
        <Prose>
          <h2>{t('pathways.list.how')}</h2>
          <ul>
            <li>{t('pathways.list.free')}</li>
            <li>{t('pathways.list.own')}</li>
            <li>{t('pathways.list.company')}</li>
            <li>{t('pathways.list.noAccount')}</li>
          </ul>
        </Prose>
        <Row>
          <a href={linkAgain.href(lang)}>{t('pathways.list.lost')}</a>
        </Row>
      </Stack>
    ),
  })
}
