import type { TestDatabase } from '#test/database.ts'

export type InventedNews = {
  readonly slug: string
  readonly publishedAt: string | null
  readonly area?: 'volunteers' | 'organisations'
  readonly kind?: 'news' | 'page'
  readonly texts: Readonly<
    Record<
      string,
      { readonly title: string; readonly summary?: string; readonly body?: string; readonly draft?: boolean }
    >
  >
}

/** Puts news into the database past the program, as a colleague's editor would leave them. */
export async function addNews({ rows }: TestDatabase, news: readonly InventedNews[]): Promise<void> {
  for (const { slug, publishedAt, area, kind = 'news', texts } of news) {
    await rows('insert into articles (slug, kind, area, published_at) values ($1, $2, $3, $4)', [
      slug,
      kind,
      area ?? null,
      publishedAt,
    ])
    for (const [lang, { title, summary = '', body = '', draft = false }] of Object.entries(texts))
      await rows(
        `insert into article_texts (slug, lang, title, summary, body, state, updated_on, native_checked)
         values ($1, $2, $3, $4, $5, $6, '2026-11-20', true)`,
        [slug, lang, title, summary, body, draft ? 'draft' : 'published'],
      )
  }
}
