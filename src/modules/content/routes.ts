import { everyone, get, type Route, routes } from '#platform/http/index.ts'
import { articlePage, glossary, newsList, newsPage, portraitList, portraitPage, questionList } from './addresses.ts'
import { showQuestions } from './answer-questions/handler.tsx'
import { showGlossary } from './explain-terms/handler.tsx'
import { showNewsList } from './list-news/handler.tsx'
import { showPortraits } from './list-portraits/handler.tsx'
import { showArticle } from './show-article/handler.tsx'
import { showNews } from './show-news/handler.tsx'
import { showPortrait } from './show-portrait/handler.tsx'

/** Stands last in the table of the whole site, since any single word fits it. `operator` fills the legal pages. */
export function contentRoutes(operator: Readonly<Record<string, string>>): readonly Route[] {
  return routes(
    get(newsList, showNewsList, { may: everyone, kept: true }),
    get(newsPage, showNews, { may: everyone, kept: true }),
    get(questionList, showQuestions, { may: everyone, kept: true }),
    get(portraitList, showPortraits, { may: everyone, kept: true }),
    get(portraitPage, showPortrait, { may: everyone, kept: true }),
    get(glossary, showGlossary, { may: everyone, kept: true }),
    get(articlePage, (ctx) => showArticle(ctx, operator), { may: everyone, kept: true }),
  )
}
