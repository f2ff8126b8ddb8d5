import { everyone, get, type Route, routes } from '#platform/http/index.ts'
import { filmCaptions, filmFile, filmPage } from './addresses.ts'
import { sendCaptions, sendFilm } from './send-film/handler.ts'
import { showFilm } from './show-film/handler.tsx'

type Parts = {
  /** Where an operator puts the film. */
  readonly folder: string
  readonly operator: Readonly<Record<string, string>>
}

export function signLanguageRoutes(parts: Parts): readonly Route[] {
  return routes(
    get(filmPage, (ctx) => showFilm(ctx, parts), { may: everyone, kept: true }),
    get(filmFile, (ctx) => sendFilm(ctx, parts.folder), { may: everyone }),
    get(filmCaptions, () => sendCaptions(parts.folder), { may: everyone }),
  )
}
