import { createHmac } from 'node:crypto'
import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

const key = Buffer.alloc(32, 'test key of the house, only here')

/** The link of a reader of the demo world. */
async function linkOf(house: House, email: string): Promise<string> {
  const [row] = await house.rows<{ id: string }>('select id from newsletter_readers where email = $1', [email])
  return createHmac('sha256', key).update(`newsletter.link\n${row?.id}`).digest('base64url')
}

async function issueOf(house: House, slug: string): Promise<string> {
  const [row] = await house.rows<{ id: string }>('select id from newsletter_issues where slug = $1', [slug])
  return row?.id ?? ''
}

const ofReader = (name: string, rest: string, act?: Template['act']): Template => ({
  name,
  route: `/newsletter/${rest}/:token`,
  path: async (house) => `/newsletter/${rest}/${await linkOf(house, 'nora@post.example')}`,
  ...(act === undefined ? {} : { act }),
})

const ofDraft = (name: string, rest: string, route: string, act?: Template['act']): MemberTemplate =>
  as('ruth', {
    name,
    route: `/mein/newsletter/:issueId${route}`,
    path: async (house) => `/mein/newsletter/${await issueOf(house, '2026-11-weihnachtspause')}${rest}`,
    ...(act === undefined ? {} : { act }),
  })

/** A link that confirms, which only this test knows. */
async function unconfirmed(house: House): Promise<string> {
  const token = 'newsletter'.padEnd(43, '0')
  await house.rows(
    `insert into newsletter_readers (email, lang, lists, wording_hash, asked_at, confirm_hash, link_hash, bounce_hash)
     select 'neu@post.example', 'de', '{lotsinnen}', wording_hash, $2, sha256(convert_to($1, 'UTF8')), sha256('neu'), sha256('neu')
     from newsletter_readers limit 1 on conflict do nothing`,
    [token, house.clock.now()],
  )
  return `/newsletter/bestaetigen/${token}`
}

export const newsletterPublicTemplates: readonly Template[] = [
  at('newsletter', '/newsletter'),
  at('newsletter, an issue', '/newsletter/ausgabe/:slug', '/newsletter/ausgabe/2026-10-herbst-im-netz'),
  {
    ...at('newsletter, sign-up, wrong', '/newsletter/bestellen'),
    act: sendSpoiled({ email: 'keine Adresse' }),
  },
  at('newsletter, almost done', '/newsletter/fast-fertig'),
  { name: 'newsletter, confirming', route: '/newsletter/bestaetigen/:token', path: unconfirmed },
  ofReader('newsletter, choice', 'auswahl'),
  ofReader('newsletter, leaving', 'abmelden'),
]

export const newsletterMemberTemplates: readonly MemberTemplate[] = [
  as('ruth', at('newsletter, issues', '/mein/newsletter')),
  as('ruth', { ...at('newsletter, new, wrong', '/mein/newsletter/neu'), act: sendSpoiled({ subject: '' }) }),
  as('ruth', {
    ...at('newsletter, unsubscribing somebody, wrong', '/mein/newsletter/abmelden'),
    act: sendSpoiled({ email: 'wer' }),
  }),
  ofDraft('newsletter, draft', '', ''),
  ofDraft('newsletter, aim', '/empfang', '/empfang'),
  ofDraft('newsletter, text, preview', '/text/tr', '/text/:textLang', async (page) => {
    await page.locator('main button[value="preview"]').click()
    await page.waitForLoadState()
  }),
  ofDraft('newsletter, sending', '/versand', '/versand'),
  ofDraft('newsletter, removing', '/entfernen', '/entfernen'),
  as('ruth', at('group mails, none', '/mein/rundmails')),
  as('ruth', {
    ...at('group mail, nobody chosen', '/mein/rundmails/neu', '/mein/rundmails/neu?vorlage=frei'),
    status: 422,
  }),
  as('ruth', at('group mail, chosen', '/mein/rundmails/neu', '/mein/rundmails/neu?gruppe=projekte&vorlage=frist')),
  as('ruth', {
    name: 'group mail',
    route: '/mein/rundmails/:mailId',
    path: async (house) => {
      const [row] = await house.rows<{ id: string }>(
        `insert into group_mails (groups, template, subject, words, subject_en, words_en, people, sent_at)
         values ('{projekte,kreis:giessen}', 'frist', 'Frist am 1. Dezember', E'Guten Tag,\n\nbitte denken Sie daran.', 'Deadline', 'Please.', 12, $1)
         returning id`,
        [house.clock.now()],
      )
      return `/mein/rundmails/${row?.id}`
    },
  }),
]
