import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Card, CardList } from '#ui/card.tsx'
import { newsPage } from '../addresses.ts'
import { ArticleArea } from '../area-sign.tsx'
import type { Published } from '../published.queries.ts'

type NewsCardsProps = {
  readonly t: Translator
  readonly news: readonly Published[]
  readonly level?: 2 | 3 | undefined
  readonly label?: string | undefined
}

/** News side by side: when, what, for which area. Texts in another language than the page's are marked. */
export function NewsCards({ t, news, level = 2, label }: NewsCardsProps) {
  return (
    <CardList label={label}>
      {news.map(({ slug, lang, title, summary, area, publishedAt }) => {
        const marks = lang === t.lang ? {} : marksOf(lang)
        return (
          <Card
            title={title}
            href={newsPage.href(t.lang, { slug })}
            level={level}
            area={area ?? undefined}
            meta={publishedAt === null ? undefined : t.date(publishedAt)}
            {...marks}
          >
            <p {...marks}>{summary}</p>
            {area === null ? null : (
              <p>
                <ArticleArea t={t} area={area} />
              </p>
            )}
          </Card>
        )
      })}
    </CardList>
  )
}
