import type { Page } from 'playwright-core'
import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

const ofArticle = (slug: string, rest: string) => async (house: House) => {
  const [row] = await house.rows<{ id: string }>('select id from articles where slug = $1', [slug])
  return `/mein/inhalte/${row?.id ?? ''}${rest}`
}
const article = (name: string, route: string, rest: string, act?: Template['act'], slug = 'beratung'): MemberTemplate =>
  as('ruth', {
    name,
    route: `/mein/inhalte/:articleId${route}`,
    path: ofArticle(slug, rest),
    ...(act === undefined ? {} : { act }),
  })

/** A picture without a file behind it: what the page says about it is looked at here. */
const picture = (rest: string) => async (house: House) => {
  const id = '7f000000-0000-4000-8000-000000000001'
  await house.rows(
    `insert into pictures (id, name, width, height, decorative, alts, credit, licence, added_at)
     values ($1, 'hof.jpg', 1200, 800, false, '{"de": "Ein Hof mit langen Tischen"}', 'Foto: Brücke e. V.', 'CC BY 4.0', '2026-11-20')
     on conflict do nothing`,
    [id],
  )
  return `/mein/inhalte/bilder/${id}${rest}`
}

/** Makes the German of an article say something else than its translations were made from. */
const outdated = async (house: House) => {
  await house.rows(
    `with article as (select id from articles where slug = 'start-hilfe')
     insert into article_versions (article_id, lang, number, title, summary, body, origin, made_at)
     select id, 'de', 2, title, summary, body || E'\\n\\nEin Satz, der neu ist.', 'edited', '2026-11-21'
     from article, article_texts where slug = 'start-hilfe' and lang = 'de' on conflict do nothing`,
  )
  await house.rows(
    "update article_texts set version = 2, latest_version = 2 where slug = 'start-hilfe' and lang = 'de'",
  )
}

/** An article nobody has translated yet. */
const germanOnly = (house: House) =>
  house.rows(
    `with article as (insert into articles (slug, kind) values ('nur-deutsch', 'news') on conflict do nothing returning id, slug),
       version as (insert into article_versions (article_id, lang, number, title, summary, body, origin, made_at)
         select id, 'de', 1, 'Nur deutsch', 'Kurz.', '## Wann' || E'\\n\\n' || 'Am Samstag.', 'edited', '2026-11-20' from article)
     insert into article_texts (slug, lang, title, summary, body, updated_on, native_checked)
     select slug, 'de', 'Nur deutsch', 'Kurz.', '## Wann' || E'\\n\\n' || 'Am Samstag.', '2026-11-20', true from article`,
  )

const press = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
  await page.waitForLoadState()
}

export const memberTemplates: readonly MemberTemplate[] = [
  as('ruth', at('articles', '/mein/inhalte')),
  as('ruth', at('articles, none', '/mein/inhalte', '/mein/inhalte?q=qzxqzx')),
  as('ruth', at('new article', '/mein/inhalte/neu')),
  as('ruth', { ...at('new article, wrong', '/mein/inhalte/neu'), act: sendSpoiled({ title: '' }) }),
  article('article', '', ''),
  article('article settings', '/einstellungen', '/einstellungen'),
  article('article settings, wrong', '/einstellungen', '/einstellungen', sendSpoiled({ slug: 'finden' })),
  article('edit German text', '/:textLang', '/de'),
  article('edit text, preview', '/:textLang', '/de', press(/Vorschau zeigen|Show preview/)),
  article('edit text, wrong', '/:textLang', '/de', sendSpoiled({ title: '' })),
  article('edit Arabic text', '/:textLang', '/ar'),
  as('ruth', {
    name: 'write a missing text',
    route: '/mein/inhalte/:articleId/:textLang',
    path: async (house) => {
      await germanOnly(house)
      return ofArticle('nur-deutsch', '/uk')(house)
    },
  }),
  article('publish text, public already', '/:textLang/veroeffentlichen', '/de/veroeffentlichen'),
  article('withdraw text', '/:textLang/zurueckziehen', '/de/zurueckziehen'),
  article('history of a text', '/:textLang/verlauf', '/de/verlauf'),
  as('ruth', {
    ...at('translations', '/mein/inhalte/uebersetzungen'),
    path: async (house) => {
      await outdated(house)
      return '/mein/inhalte/uebersetzungen?sprache=ar&was=outdated'
    },
  }),
  as('ruth', {
    ...at('translations, missing', '/mein/inhalte/uebersetzungen'),
    path: async (house) => {
      await germanOnly(house)
      return '/mein/inhalte/uebersetzungen?sprache=uk&was=missing'
    },
  }),
  as('ruth', at('announcement', '/mein/inhalte/hinweis')),
  as('ruth', { ...at('announcement, wrong', '/mein/inhalte/hinweis'), act: sendSpoiled({ text_de: '' }) }),
  as('ruth', at('pictures, none', '/mein/inhalte/bilder')),
  as('ruth', at('new picture', '/mein/inhalte/bilder/neu')),
  as('ruth', { ...at('new picture, wrong', '/mein/inhalte/bilder/neu'), act: sendSpoiled({ alt_de: '' }) }),
  as('ruth', { ...at('edit picture', '/mein/inhalte/bilder/:pictureId'), path: picture('') }),
  as('ruth', { ...at('remove picture', '/mein/inhalte/bilder/:pictureId/entfernen'), path: picture('/entfernen') }),
  as('ruth', at('pictures', '/mein/inhalte/bilder')),
]
