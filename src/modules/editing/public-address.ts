import type { Lang } from '#kernel/language.ts'
import { articlePage } from '#modules/content/addresses.ts'
import type { ArticleHead } from './article.ts'

/** Where the public reads the article. */
export function publicHref({ slug }: Pick<ArticleHead, 'slug'>, lang: Lang): string {
  return articlePage.href(lang, { slug })
}
