import { join } from 'node:path'
import { anonymous } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Clock } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import { forgetFactListeners, onFact, onFacts } from '#platform/facts/index.ts'
import type { Files } from '#platform/files/index.ts'
import { healthAnswers } from '#platform/health/index.ts'
import { type Assets, everyone, fitsPath, openWeb, type Route, type Web } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { openPdf } from '#platform/pdf/index.ts'
import type { Log } from '#platform/log/index.ts'
import { openSeal } from '#platform/seal/index.ts'
import * as accountAddresses from '#modules/accounts/addresses.ts'
import { authenticator, listMailboxes, openAccountParts } from '#modules/accounts/index.ts'
import { accountRoutes } from '#modules/accounts/routes.ts'
import { listAppointmentPages, listAppointmentTasks } from '#modules/appointments/index.ts'
import { appointmentRoutes } from '#modules/appointments/routes.ts'
import { listCareTasks, listJoiningTasks } from '#modules/association-care/index.ts'
import { careRoutes } from '#modules/association-care/routes.ts'
import { attendanceAddition } from '#modules/attendance/index.ts'
import { attendanceRoutes } from '#modules/attendance/routes.ts'
import { listClaimTasks } from '#modules/claims/index.ts'
import { claimRoutes } from '#modules/claims/routes.ts'
import { listAdviceTasks } from '#modules/consultations/index.ts'
import { consultationRoutes } from '#modules/consultations/routes.ts'
import { articlePage } from '#modules/content/addresses.ts'
import { pictureAnswers } from '#modules/content/index.ts'
import { contentRoutes } from '#modules/content/routes.ts'
import { refreshArticleSearch, refreshDirectory } from '#modules/directory/index.ts'
import { directoryRoutes } from '#modules/directory/routes.ts'
import { findShownAnnouncement } from '#modules/editing/index.ts'
import { editingRoutes } from '#modules/editing/routes.ts'
import { listEntryTasks, listStaffTasks } from '#modules/feedback/index.ts'
import { feedbackRoutes } from '#modules/feedback/routes.ts'
import { certificateWords, courseAddition, courseGate, listLessons, releaseTrainersOf } from '#modules/courses/index.ts'
import { courseRoutes } from '#modules/courses/routes.ts'
import { type EventParts, listComing, openBadges, refreshOrganisers } from '#modules/events/index.ts'
import { eventRoutes } from '#modules/events/routes.ts'
import { fundingRoutes } from '#modules/funding/routes.ts'
import { invitationAddition } from '#modules/invitations/index.ts'
import { invitationRoutes } from '#modules/invitations/routes.ts'
import { type ExchangeParts, listExchangeTasks } from '#modules/exchange/index.ts'
import { exchangeRoutes } from '#modules/exchange/routes.ts'
import { newsletterRoutes } from '#modules/newsletter/routes.ts'
import { groupMailRoutes } from '#modules/group-mails/routes.ts'
import { homeRoutes } from '#modules/home/routes.ts'
import { listOfferedTasks, reservedSeatsAddition } from '#modules/reserved-seats/index.ts'
import { reservedSeatsRoutes } from '#modules/reserved-seats/routes.ts'
import { meetingAddition } from '#modules/meetings/index.ts'
import { meetingRoutes } from '#modules/meetings/routes.ts'
import { materialRoutes } from '#modules/materials/routes.ts'
import { listOwnCertificates, openIssuerKey, openPaper } from '#modules/certificates/index.ts'
import { certificateRoutes } from '#modules/certificates/routes.ts'
import { importRoutes } from '#modules/imports/routes.ts'
import { messageRoutes } from '#modules/messages/routes.ts'
import { listPathTasks } from '#modules/pathways/index.ts'
import { pathwayRoutes } from '#modules/pathways/routes.ts'
import { programmeRoutes } from '#modules/programme/routes.ts'
import { listQualityTasks } from '#modules/quality/index.ts'
import { qualityRoutes } from '#modules/quality/routes.ts'
import { openDataRoutes } from '#modules/open-data/routes.ts'
import { listListingTasks } from '#modules/offers-and-seeks/index.ts'
import { listingRoutes } from '#modules/offers-and-seeks/routes.ts'
import { organisationRoutes } from '#modules/organisations/routes.ts'
import { listOwnPages, listTeamTasks } from '#modules/volunteers/index.ts'
import { surveyAddition } from '#modules/surveys/index.ts'
import { surveyRoutes } from '#modules/surveys/routes.ts'
import { volunteerRoutes } from '#modules/volunteers/routes.ts'
import { listTrainerPages, listTrainerTasks } from '#modules/trainers/index.ts'
import { trainerRoutes } from '#modules/trainers/routes.ts'
import { signLanguageRoutes } from '#modules/sign-language/routes.ts'
import { appointmentParts } from './appointment-parts.ts'
import { openExchangeLinks } from './exchange-links.ts'
import { findFittingThings } from './fitting.ts'
import { districtLinks } from './district-links.ts'
import { frameAddresses } from './frame-addresses.ts'
import { isMemberPath, openLayout } from './frame/layout.tsx'
import type { AskPage } from './frame/page-as-pdf/handler.ts'
import { pageAsPdfRoutes } from './frame/page-as-pdf/routes.ts'
import { plainAnswers } from './frame/plain-answers.ts'
import { lostSessionPage } from './frame/lost-session-page.tsx'
import { problemPage } from './frame/problem-page.tsx'
import { sourceFolder } from './project-files.ts'
import type { Settings } from './settings.ts'

export type AppParts = {
  readonly settings: Settings
  readonly db: Db
  readonly clock: Clock
  readonly log: Log
  readonly assets: Assets
  readonly translators: (lang: Lang) => Translator
  readonly files: Files
  /** The installation's 32-byte key. */
  readonly key: Buffer
  readonly migrated: () => boolean
}

/** The only place that knows everybody: wires modules, their facts and the frame. */
export function openApp(parts: AppParts): Web {
  wireFacts(parts)
  const web: Web = openWeb({
    ...parts,
    baseUrl: parts.settings.baseUrl,
    routes: tableOfContents(parts, (path) => web.fetch(new Request(new URL(path, parts.settings.baseUrl)))),
    layout: openLayout(frameAddresses, parts.assets, { demo: parts.settings.mode === 'demo' }),
    authenticate: authenticator(parts.settings.baseUrl),
    siteNotice: async (db, lang, path) =>
      isMemberPath(path) ? undefined : db.read(anonymous, (tx) => findShownAnnouncement(tx, lang)),
    problemPage,
    lostSessionPage,
    signInHref: (lang, next) => accountAddresses.signInAddress.href(lang, {}, { next }),
    factorHref: (lang, next) => accountAddresses.confirmAddress.href(lang, {}, { next }),
    plain: { ...healthAnswers(parts), ...plainAnswers(parts), '/medien/*': pictures(parts) },
  })
  return web
}

/** Pictures of texts; who asks matters only for those no public text shows. */
function pictures({ settings, db, files, clock }: AppParts) {
  const authenticate = authenticator(settings.baseUrl)
  const actorOf = async (request: Request) => (await authenticate(request, db, clock.now())).actor
  return pictureAnswers({ db, files, actorOf })
}

/** Every address of the site, in the order they are matched. */
function tableOfContents(parts: AppParts, askPage: AskPage): readonly Route[] {
  const { settings, files, assets, key, translators } = parts
  const demo = settings.mode === 'demo'
  const pdf = openPdf(sourceFolder)
  // Pages the link check knows by their pattern; a single word may be an article, which it looks up itself.
  const knowsPath = (path: string) =>
    table.some(
      (route) =>
        route.method === 'GET' &&
        route.may === everyone &&
        route.path !== articlePage.path &&
        fitsPath(route.path, path),
    )
  const additions = [
    courseAddition,
    invitationAddition,
    reservedSeatsAddition,
    meetingAddition,
    surveyAddition,
    attendanceAddition,
  ]
  const eventParts: EventParts = { key, translators, baseUrl: settings.baseUrl, additions, gate: courseGate }
  const exchangeParts: ExchangeParts = {
    key,
    translators,
    files,
    baseUrl: settings.baseUrl,
    replyDomain: settings.replyDomain,
    mailboxes: listMailboxes,
    links: openExchangeLinks(knowsPath),
  }
  const table: readonly Route[] = [
    ...homeRoutes,
    ...directoryRoutes({ links: districtLinks }),
    ...openDataRoutes({ operator: settings.operator, translators, table: () => table }),
    ...materialRoutes(files),
    ...eventRoutes(eventParts, openBadges(pdf, sourceFolder)),
    ...invitationRoutes(eventParts),
    ...reservedSeatsRoutes(eventParts),
    ...volunteerRoutes({ files, mailboxes: listMailboxes, certificates: listOwnCertificates }),
    ...attendanceRoutes({ key, files, assets, pdf, certificates: certificateWords }),
    ...meetingRoutes(files),
    ...courseRoutes({ events: eventParts, pdf }),
    ...programmeRoutes,
    ...qualityRoutes({ translators, baseUrl: settings.baseUrl, mailboxes: listMailboxes, pdf }),
    ...surveyRoutes(eventParts),
    ...certificateRoutes({
      key,
      translators,
      baseUrl: settings.baseUrl,
      mailboxes: listMailboxes,
      paper: openPaper(pdf, sourceFolder),
      files,
      issuerKey: openIssuerKey(settings.dataDirectory),
    }),
    ...appointmentRoutes(appointmentParts(key, translators, settings.baseUrl)),
    ...trainerRoutes({ translators, baseUrl: settings.baseUrl, mailboxes: listMailboxes, lessons: listLessons }),
    ...consultationRoutes({
      translators,
      baseUrl: settings.baseUrl,
      replyDomain: settings.replyDomain,
      seal: openSeal(key, 'contacts'),
      fitting: findFittingThings,
    }),
    ...exchangeRoutes(exchangeParts),
    ...pathwayRoutes({ translators, baseUrl: settings.baseUrl, mailboxes: listMailboxes, pdf }),
    ...editingRoutes(knowsPath, files),
    ...importRoutes(openAccountParts(key, translators)),
    ...careRoutes({ pdf, translators }),
    ...fundingRoutes,
    ...listingRoutes({ translators, baseUrl: settings.baseUrl, mailboxes: listMailboxes }),
    ...organisationRoutes({
      tasks: [
        listAppointmentTasks,
        listAdviceTasks,
        listStaffTasks,
        listClaimTasks,
        listTeamTasks,
        listTrainerTasks,
        listCareTasks,
        listListingTasks,
        listExchangeTasks,
        listQualityTasks,
        listPathTasks,
        listOfferedTasks,
      ],
      coming: listComing,
      own: [listAppointmentPages, listTrainerPages, listOwnPages],
      profileTasks: [listEntryTasks, listJoiningTasks],
    }),
    ...accountRoutes({ key, translators, demo }),
    ...claimRoutes({ translators }),
    ...groupMailRoutes({ translators, baseUrl: settings.baseUrl }),
    ...newsletterRoutes({
      key,
      translators,
      baseUrl: settings.baseUrl,
      replyDomain: settings.replyDomain,
      knowsPath,
    }),
    ...feedbackRoutes({ translators, operator: settings.operator }),
    // Shows everybody's mail, sign-in links included: for the demo world only.
    ...(demo && settings.smtpUrl === undefined ? messageRoutes(files) : []),
    ...pageAsPdfRoutes(pdf, askPage),
    ...signLanguageRoutes({ folder: join(settings.dataDirectory, 'films'), operator: settings.operator }),
    // Last: any single word could be an article.
    ...contentRoutes(settings.operator),
  ]
  return table
}

function wireFacts({ translators, settings }: AppParts): void {
  forgetFactListeners()
  for (const action of ['published', 'withdrawn', 'moved'])
    onFact(`content.article.${action}`, async (tx, { data = {} }) => {
      for (const slug of new Set([data['slug'], data['to']]))
        if (typeof slug === 'string') await refreshArticleSearch(tx, slug)
    })
  onFact('events.event.cancelled', (tx, { subject }) =>
    releaseTrainersOf(tx, { translators, baseUrl: settings.baseUrl }, idFrom(subject)),
  )
  onFacts('organisations.', async (tx, facts) => {
    const profiles = facts.map(({ subject }) => subject)
    await refreshDirectory(tx, ...profiles)
    await refreshOrganisers(tx, profiles)
  })
}
