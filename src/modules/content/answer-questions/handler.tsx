import type { RequestContext } from '#platform/http/index.ts'
import { areas } from '../article-kind.ts'
import { askedWords } from '../asked-words.ts'
import { findMarks } from '../find-marks.ts'
import { listPublished } from '../published.queries.ts'
import { QuestionsPage } from './page.tsx'

export async function showQuestions(ctx: RequestContext<'/fragen'>): Promise<Response> {
  const { t, lang, url } = ctx
  const text = (url.searchParams.get('q') ?? '').trim().slice(0, 200)
  const area = areas.find((one) => one === url.searchParams.get('bereich'))
  const { questions, pictures, terms } = await ctx.db.read(ctx.actor, async (tx) => {
    const found = await listPublished(tx, { kind: 'question', lang, area, words: askedWords(text) })
    return { questions: found, ...(await findMarks(tx, lang, ...found)) }
  })
  const title = t('content.questions.title')
  return ctx.page({
    title,
    description: t('content.questions.lead'),
    section: 'fragen',
    breadcrumb: [{ label: t('content.home'), href: `/${lang}/` }, { label: title }],
    unlisted: text !== '',
    content: (
      <QuestionsPage
        t={t}
        title={title}
        asked={{ text, area, open: url.searchParams.get('offen') ?? undefined }}
        questions={questions}
        pictures={pictures}
        terms={terms}
      />
    ),
  })
}
