import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { portraitPage } from '../addresses.ts'
import { ArticleArea } from '../area-sign.tsx'
import type { Published } from '../published.queries.ts'

type PortraitListPageProps = {
  readonly t: Translator
  readonly title: string
  readonly portraits: readonly Published[]
}

export function PortraitListPage({ t, title, portraits }: PortraitListPageProps) {
  return (
    <>
      <PageHeading title={title} lead={t('content.portraits.lead')} />
      {portraits.length === 0 ? (
        <EmptyState title={t('content.portraits.nothing')} text={t('content.portraits.nothingText')} />
      ) : null}
      <CardList>
        {portraits.map((portrait) => {
          const marks = portrait.lang === t.lang ? {} : marksOf(portrait.lang)
          return (
            <Card
              title={portrait.title}
              href={portraitPage.href(t.lang, { slug: portrait.slug })}
              level={2}
              area={portrait.area ?? undefined}
              meta={<ArticleArea t={t} area={portrait.area} />}
              {...marks}
            >
              <p {...marks}>{portrait.summary}</p>
            </Card>
          )
        })}
      </CardList>
    </>
  )
}
