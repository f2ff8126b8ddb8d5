import { isMemberLang, languages, marksOf } from '#kernel/language.ts'
import type { Assets, Layout, PageView, RequestContext } from '#platform/http/index.ts'
import { feedsFor } from '#modules/open-data/index.ts'
import { type NavItem, type Outside, Page, type PageLinks, type Person } from '#ui/page.tsx'
import type { StructuredData } from '#ui/structured-data.ts'
import { Notice } from '#ui/notice.tsx'
import { hasTeam, isCentreStaff, isOnBoard, isOperator, isTrainer, keptProfiles } from '#kernel/actor.ts'
import { isToken } from '#platform/session/index.ts'

/** Where the frame leads to; written by `app.ts`, which knows every module's addresses. */
export type FrameAddresses = {
  readonly search: (lang: RequestContext['lang']) => string
  readonly find: (lang: RequestContext['lang']) => string
  /** The public page at a path of the site as a document. */
  readonly pdf: (lang: RequestContext['lang'], path: string) => string
  readonly materials: (lang: RequestContext['lang']) => string
  readonly events: (lang: RequestContext['lang']) => string
  readonly article: (lang: RequestContext['lang'], slug: string) => string
  /** With the page it is given from, where one may be named. */
  readonly feedback: (lang: RequestContext['lang'], page: string | undefined) => string
  readonly signLanguage: (lang: RequestContext['lang']) => string
  readonly signIn: (lang: RequestContext['lang']) => string
  readonly signOut: (lang: RequestContext['lang']) => string
  readonly member: (lang: RequestContext['lang']) => string
  readonly keepMaterials: (lang: RequestContext['lang']) => string
  readonly keepEvents: (lang: RequestContext['lang']) => string
  readonly keepCourses: (lang: RequestContext['lang']) => string
  readonly profiles: (lang: RequestContext['lang']) => string
  readonly contents: (lang: RequestContext['lang']) => string
  readonly advice: (lang: RequestContext['lang']) => string
  readonly newsletter: (lang: RequestContext['lang']) => string
  readonly groupMails: (lang: RequestContext['lang']) => string
  readonly writeNewsletter: (lang: RequestContext['lang']) => string
  readonly cases: (lang: RequestContext['lang']) => string
  readonly claims: (lang: RequestContext['lang']) => string
  readonly accounts: (lang: RequestContext['lang']) => string
  readonly imports: (lang: RequestContext['lang']) => string
  readonly team: (lang: RequestContext['lang']) => string
  readonly issuedCertificates: (lang: RequestContext['lang']) => string
  readonly ownQualifications: (lang: RequestContext['lang']) => string
  readonly quality: (lang: RequestContext['lang']) => string
  readonly qualifications: (lang: RequestContext['lang']) => string
  readonly certificateCheck: (lang: RequestContext['lang']) => string
  readonly trainers: (lang: RequestContext['lang']) => string
  readonly exchange: (lang: RequestContext['lang']) => string
  readonly findTrainers: (lang: RequestContext['lang']) => string
  readonly paths: (lang: RequestContext['lang']) => string
  readonly ownPaths: (lang: RequestContext['lang']) => string
  readonly overseePaths: (lang: RequestContext['lang']) => string
  readonly ownTrainer: (lang: RequestContext['lang']) => string
  readonly associations: (lang: RequestContext['lang']) => string
  readonly umbrellas: (lang: RequestContext['lang']) => string
  readonly funding: (lang: RequestContext['lang']) => string
  readonly ownFunding: (lang: RequestContext['lang']) => string
  readonly listings: (lang: RequestContext['lang']) => string
  readonly ownListings: (lang: RequestContext['lang']) => string
  readonly security: (lang: RequestContext['lang']) => string
}

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
      { label: t('frame.more.paths'), href: addresses.paths(lang) },
      { label: t('frame.more.certificate'), href: addresses.certificateCheck(lang) },
      { label: t('frame.more.newsletter'), href: addresses.newsletter(lang) },
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

function personOf(ctx: RequestContext, addresses: FrameAddresses): Person | undefined {
  const { t, lang, actor, formKey } = ctx
  if (actor.kind !== 'person') return undefined
  return {
    name: actor.name,
    groups: [
      { links: [{ label: t('frame.member.start'), href: addresses.member(lang) }] },
      ...memberGroups(ctx, addresses),
      { links: ownLinks(ctx, addresses) },
    ],
    signOut: { action: addresses.signOut(lang), hidden: { _key: formKey } },
  }
}

/** What the centre and the teams of projects and organisations work with. */
function memberGroups({ t, lang, actor }: RequestContext, addresses: FrameAddresses): Person['groups'] {
  const centre = isCentreStaff(actor)
  const keeps = keptProfiles(actor).length > 0
  if (!centre && !keeps) return []
  return [
    {
      label: t('frame.member.group.events'),
      links: [
        { label: t('frame.member.events'), href: addresses.keepEvents(lang) },
        { label: t('frame.member.courses'), href: addresses.keepCourses(lang) },
        { label: t('frame.member.trainers'), href: addresses.findTrainers(lang) },
        { label: t('frame.member.certificates'), href: addresses.issuedCertificates(lang) },
      ],
    },
    {
      label: t('frame.member.group.people'),
      links: [
        ...(centre
          ? [
              { label: t('frame.member.profiles'), href: addresses.profiles(lang) },
              { label: t('frame.member.advice'), href: addresses.advice(lang) },
              { label: t('frame.member.feedback'), href: addresses.cases(lang) },
              { label: t('frame.member.claims'), href: addresses.claims(lang) },
            ]
          : []),
        ...(centre ? [{ label: t('frame.member.overseePaths'), href: addresses.overseePaths(lang) }] : []),
        ...(isOnBoard(actor) ? [{ label: t('frame.member.association'), href: addresses.associations(lang) }] : []),
        ...(keeps
          ? [
              { label: t('frame.member.team'), href: addresses.team(lang) },
              { label: t('frame.member.funding'), href: addresses.ownFunding(lang) },
            ]
          : []),
        { label: t('frame.member.listings'), href: addresses.ownListings(lang) },
        { label: t('frame.member.exchange'), href: addresses.exchange(lang) },
        { label: t('frame.member.quality'), href: addresses.quality(lang) },
        { label: t('frame.member.imports'), href: addresses.imports(lang) },
      ],
    },
    ...(centre
      ? [
          {
            label: t('frame.member.group.contents'),
            links: [
              { label: t('frame.member.contents'), href: addresses.contents(lang) },
              { label: t('frame.member.materials'), href: addresses.keepMaterials(lang) },
              { label: t('frame.member.newsletter'), href: addresses.writeNewsletter(lang) },
              { label: t('frame.member.groupMails'), href: addresses.groupMails(lang) },
            ],
          },
        ]
      : []),
  ]
}

function ownLinks({ t, lang, actor }: RequestContext, addresses: FrameAddresses): Person['groups'][number]['links'] {
  if (actor.kind !== 'person') return []
  return [
    ...(isCentreStaff(actor) || isOperator(actor)
      ? []
      : [{ label: t('frame.member.qualifications'), href: addresses.ownQualifications(lang) }]),
    // Whoever has a team finds it with the people.
    ...(isTrainer(actor) && !hasTeam(actor)
      ? [{ label: t('frame.member.exchange'), href: addresses.exchange(lang) }]
      : []),
    ...(isCentreStaff(actor) ? [] : [{ label: t('frame.member.ownPaths'), href: addresses.ownPaths(lang) }]),
    ...(isTrainer(actor) ? [{ label: t('frame.member.ownTrainer'), href: addresses.ownTrainer(lang) }] : []),
    ...(isOperator(actor) ? [{ label: t('frame.member.accounts'), href: addresses.accounts(lang) }] : []),
    { label: t('frame.member.security'), href: addresses.security(lang) },
  ]
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
