import type { RequestContext } from '#platform/http/index.ts'
import { findFilm } from '../find-film.ts'
import { FilmPage } from './page.tsx'

type Parts = { readonly folder: string; readonly operator: Readonly<Record<string, string>> }

export async function showFilm(ctx: RequestContext, { folder, operator }: Parts): Promise<Response> {
  const found = await findFilm(folder)
  if (found.film === undefined && found.problems.length > 0)
    ctx.log.warn('sign-language.film-not-shown', { problems: found.problems.join(' ') })
  return ctx.page({
    title: ctx.t('sign-language.title'),
    description: ctx.t('sign-language.description'),
    breadcrumb: [
      { label: ctx.t('sign-language.home'), href: `/${ctx.lang}/` },
      { label: ctx.t('sign-language.title') },
    ],
    content: <FilmPage t={ctx.t} film={found.film} email={operator['email'] ?? ''} />,
  })
}
