import { at, type Template } from './shape.ts'

export const readingTemplates: readonly Template[] = [
  at('news', '/aktuelles'),
  at('news, a year and an area', '/aktuelles', '/aktuelles?jahr=2025&bereich=volunteers'),
  at('news, none', '/aktuelles', '/aktuelles?jahr=2001'),
  at('piece of news', '/aktuelles/:slug', '/aktuelles/dachverband-gegruendet'),
  at('questions', '/fragen'),
  at('question, open', '/fragen', '/fragen?offen=was-foerdert-das-land'),
  at('questions, found', '/fragen', '/fragen?q=Kosten&bereich=volunteers'),
  at('questions, none', '/fragen', '/fragen?q=qzxqzx'),
  at('good examples', '/gute-beispiele'),
  at('good example', '/gute-beispiele/:slug', '/gute-beispiele/ruesselsheim'),
  at('glossary', '/woerterbuch'),
  at('glossary, found', '/woerterbuch', '/woerterbuch?q=Geld'),
  at('glossary, none', '/woerterbuch', '/woerterbuch?q=qzxqzx'),
  at('summary', '/:slug', '/auf-einen-blick'),
  at('contact', '/:slug', '/kontakt'),
]
