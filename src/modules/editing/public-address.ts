import type { Lang } from '#kernel/language.ts'
import { articleHref } from '#modules/content/index.ts'
import type { ArticleHead } from './article.ts'

/** Where the public reads the article. */
export function publicHref({ kind, slug }: Pick<ArticleHead, 'kind' | 'slug'>, lang: Lang): string {
  return articleHref(lang, kind, slug)
}
