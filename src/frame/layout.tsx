import { isMemberLang, languages, marksOf } from '#kernel/language.ts'
import type { Assets, Layout, PageView, RequestContext } from '#platform/http/index.ts'
import { feedsFor } from '#modules/open-data/index.ts'
import { type NavItem, type Outside, Page, type PageLinks } from '#ui/page.tsx'
import type { StructuredData } from '#ui/structured-data.ts'
import { Notice } from '#ui/notice.tsx'
import { isToken } from '#platform/session/index.ts'
import type { FrameAddresses } from './addresses.ts'
import { personOf } from './person.ts'

/** The frame of the house: header, navigation, footer, languages of this page. */
export function openLayout(addresses: FrameAddresses, assets: Assets, { demo }: { readonly demo: boolean }): Layout {
  return (ctx, view) => (
    <Page
      t={ctx.t}
      title={view.title}
      description={view.description}
      alternates={alternatesOf(ctx)}
      nav={navigation(ctx, addresses)}
      section={view.section}
      breadcrumb={view.breadcrumb}
      person={personOf(ctx, addresses)}
      links={linksOf(ctx, addresses)}
      asset={assets.href}
      robots={view.unlisted === true || isMemberPage(ctx) || (view.status ?? 200) !== 200 ? 'noindex' : undefined}
      area={isMemberPage(ctx) ? 'member' : 'public'}
      layout={view.layout}
      contentLang={isMemberPage(ctx) && !isMemberLang(ctx.lang) ? 'de' : undefined}
      pdf={
        isMemberPage(ctx) || view.unlisted === true || view.layout === 'bare' || (view.status ?? 200) !== 200
          ? undefined
          : addresses.pdf(ctx.lang, pathOf(ctx))
      }
      searchText={view.searchText}
      outside={outsideOf(ctx, view)}
      scripts={view.scripts}
      announcement={announcementOf(ctx, demo)}
    >
      {view.content}
    </Page>
  )
}

/** What stands over the page: the centre's notice, and that this is a demo world. */
function announcementOf({ t, siteNotice }: RequestContext, demo: boolean) {
  if (!demo && siteNotice === undefined) return undefined
  return (
    <>
      {siteNotice === undefined ? null : (
        <Notice t={t} kind={siteNotice.kind}>
          <p {...(siteNotice.lang === t.lang ? {} : marksOf(siteNotice.lang))}>{siteNotice.text}</p>
        </Notice>
      )}
      {demo ? <p class="announcement__text">{t('frame.demo')}</p> : null}
    </>
  )
}

/** Sections of the main navigation, so that pages name one that exists. */
export const sections = [
  'finder',
  'was-lotsinnen-tun',
  'beratung',
  'veranstaltungen',
  'materials',
  'aktuelles',
  'ueber-uns',
] as const
// What one reads up on; the footer leads there from every page.
const readings = ['fragen', 'gute-beispiele', 'woerterbuch', 'auf-einen-blick'] as const

function navigation({ t, lang }: RequestContext, addresses: FrameAddresses): readonly NavItem[] {
  return sections.map((id) => ({
    id,
    label: t(`frame.nav.${id}`),
    href: hrefOf(id, lang, addresses),
  }))
}

function hrefOf(id: (typeof sections)[number], lang: RequestContext['lang'], addresses: FrameAddresses): string {
  if (id === 'finder') return addresses.find(lang)
  if (id === 'veranstaltungen') return addresses.events(lang)
  return id === 'materials' ? addresses.materials(lang) : addresses.article(lang, id)
}

function linksOf({ t, lang, url, actor }: RequestContext, addresses: FrameAddresses): PageLinks {
  return {
    home: `/${lang}/`,
    search: addresses.search(lang),
    ...(actor.kind === 'person' || url.pathname.includes('/mein/anmelden')
      ? {}
      : { signIn: addresses.signIn(isMemberLang(lang) ? lang : 'de') }),
    more: [
      ...readings.map((id) => ({ label: t(`frame.more.${id}`), href: addresses.article(lang, id) })),
      { label: t('frame.more.qualifications'), href: addresses.qualifications(lang) },
      { label: t('frame.more.trainers'), href: addresses.trainers(lang) },
      { label: t('frame.more.funding'), href: addresses.funding(lang) },
      { label: t('frame.more.listings'), href: addresses.listings(lang) },
      { label: t('frame.more.umbrellas'), href: addresses.umbrellas(lang) },
      { label: t('frame.more.askForAdvice'), href: addresses.askForAdvice(lang) },
      { label: t('frame.more.paths'), href: addresses.paths(lang) },
      { label: t('frame.more.certificate'), href: addresses.certificateCheck(lang) },
      { label: t('frame.more.newsletter'), href: addresses.newsletter(lang) },
      { label: t('frame.more.openData'), href: addresses.openData(lang) },
    ],
    contact: addresses.article(lang, 'kontakt'),
    feedback: addresses.feedback(lang, namedPage(url.pathname)),
    accessibility: addresses.article(lang, 'barrierefreiheit'),
    privacy: addresses.article(lang, 'datenschutz'),
    imprint: addresses.article(lang, 'impressum'),
    plainLanguage: addresses.article('leicht', 'leichte-sprache'),
    signLanguage: addresses.signLanguage(lang),
  }
}

/** The page a word of feedback is about. Links that are keys stay where they are (SE-08), and so do pages of feedback itself. */
function namedPage(path: string): string | undefined {
  const parts = path.split('/')
  return parts.some(isToken) || parts[2] === 'rueckmeldung' ? undefined : path
}

/** This page in its other languages; the member area speaks German and English. */
function alternatesOf(ctx: RequestContext) {
  const rest = ctx.url.pathname.replace(/^\/[a-z]+(?=\/|$)/, '')
  const tail = rest === '' ? '/' : rest
  return languages
    .filter((lang) => !isMemberPage(ctx) || isMemberLang(lang))
    .map((lang) => ({ lang, href: `/${lang}${tail}${ctx.url.search}` }))
}

/** The path of this page with its language, also where the start page was asked for without one. */
function pathOf({ url, lang }: RequestContext): string {
  return url.pathname === '/' ? `/${lang}/` : url.pathname + url.search
}

/** Only pages anybody may find are known outside. */
function outsideOf(ctx: RequestContext, view: PageView): Outside | undefined {
  if (view.unlisted === true || view.layout === 'bare' || isMemberPage(ctx) || (view.status ?? 200) !== 200)
    return undefined
  const path = ctx.url.pathname === '/' ? `/${ctx.lang}/` : ctx.url.pathname
  return {
    origin: ctx.baseUrl,
    path,
    article: view.article === true,
    feeds: feedsFor(ctx.t, path),
    structured: [...(view.structured ?? []), ...breadcrumbOf(ctx, view)],
  }
}

function breadcrumbOf({ baseUrl }: RequestContext, { breadcrumb = [] }: PageView): readonly StructuredData[] {
  if (breadcrumb.length === 0) return []
  const steps = breadcrumb.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    ...(href === undefined ? {} : { item: baseUrl + href }),
  }))
  return [{ '@type': 'BreadcrumbList', itemListElement: steps }]
}

function isMemberPage(ctx: RequestContext): boolean {
  return isMemberPath(ctx.url.pathname)
}

/** Whether the page at this path, language included, is behind sign-in or leads there. */
export function isMemberPath(path: string): boolean {
  return /^\/[a-z]+\/mein(?:\/|$)/.test(path)
}
