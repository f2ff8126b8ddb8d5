import { putFilm, takeFilmAway } from '#modules/sign-language/film.fixtures.ts'
import { at, type Template } from './shape.ts'

const page = '/gebaerdensprache'

export const publicTemplates: readonly Template[] = [
  {
    ...at('sign language, no film yet', page),
    path: async ({ settings }) => {
      await takeFilmAway(settings.dataDirectory)
      return page
    },
  },
  {
    ...at('sign language with its film', page),
    path: async ({ settings }) => {
      await putFilm(settings.dataDirectory)
      return page
    },
  },
  at('explanation in Leichte Sprache', '/:slug', '/leichte-sprache'),
]
