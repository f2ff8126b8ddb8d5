import type { RequestContext } from '#platform/http/index.ts'
import { knownDistricts } from './known-districts.ts'
import { readChoice } from './choice.ts'
import { EmbeddingPage } from './page.tsx'

/** Explains how to show a list or a map on another site; with a choice in the address it writes the code. */
export async function explainEmbedding(ctx: RequestContext): Promise<Response> {
  const { t, lang, baseUrl, url } = ctx
  const districts = await ctx.db.read(ctx.actor, (tx) => knownDistricts(tx, lang))
  return ctx.page({
    title: t('open-data.embedding.title'),
    description: t('open-data.embedding.description'),
    breadcrumb: [{ label: t('directory.home'), href: `/${lang}/` }, { label: t('open-data.embedding.title') }],
    content: (
      <EmbeddingPage t={t} baseUrl={baseUrl} districts={districts} choice={readChoice(url.searchParams, districts)} />
    ),
  })
}
