import { at, type Template } from './shape.ts'

export const readingTemplates: readonly Template[] = [
  at('news', '/aktuelles'),
  at('news, a year and an area', '/aktuelles', '/aktuelles?jahr=2025&bereich=volunteers'),
  at('news, none', '/aktuelles', '/aktuelles?jahr=2001'),
  at('piece of news', '/aktuelles/:slug', '/aktuelles/dachverband-gegruendet'),
]
