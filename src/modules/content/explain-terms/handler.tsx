import type { RequestContext } from '#platform/http/index.ts'
import { askedWords } from '../asked-words.ts'
import { listPublished } from '../published.queries.ts'
import { GlossaryPage } from './page.tsx'

export async function showGlossary(ctx: RequestContext<'/woerterbuch'>): Promise<Response> {
  const { t, lang, url } = ctx
  const text = (url.searchParams.get('q') ?? '').trim().slice(0, 200)
  const terms = await ctx.db.read(ctx.actor, (tx) => listPublished(tx, { kind: 'term', lang, words: askedWords(text) }))
  const title = t('content.glossary.title')
  return ctx.page({
    title,
    description: t('content.glossary.lead'),
    section: 'woerterbuch',
    breadcrumb: [{ label: t('content.home'), href: `/${lang}/` }, { label: title }],
    unlisted: text !== '',
    content: <GlossaryPage t={t} title={title} text={text} terms={terms} />,
  })
}
