import type pg from 'pg'
import { systemActor } from '#kernel/actor.ts'
import { machineClock } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import type { Files } from '#platform/files/index.ts'
import { clearFormKeys } from '#platform/http/index.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { openJobs } from '#platform/jobs/index.ts'
import type { Log } from '#platform/log/index.ts'
import { openSeal } from '#platform/seal/index.ts'
import {
  clearInbound,
  clearMails,
  keepingTransport,
  knownKeptFiles,
  openDelivery,
  openInbound,
  type Receiver,
  smtpTransport,
} from '#platform/mail/index.ts'
import { remindOfStatement } from '#modules/content/index.ts'
import { appearWhatIsDue, knownPictureFiles } from '#modules/editing/index.ts'
import { knownMaterialFiles, readWaitingFiles } from '#modules/materials/index.ts'
import { clearAppointments, remindOfAppointments } from '#modules/appointments/index.ts'
import { clearAttendance, knownSheetFiles } from '#modules/attendance/index.ts'
import { knownSignatureFiles } from '#modules/certificates/index.ts'
import { clearPeople, freeOverdueSeats, releaseDueSeats, tellDue } from '#modules/events/index.ts'
import { clearAnswers } from '#modules/questions/index.ts'
import { clearInvitees } from '#modules/invitations/index.ts'
import { bounceReceiver, clearReaders, sendIssues } from '#modules/newsletter/index.ts'
import { knownEventFiles, remindOfDecision } from '#modules/meetings/index.ts'
import { remindBoards } from '#modules/association-care/index.ts'
import { tendListings } from '#modules/offers-and-seeks/index.ts'
import { remindOfApplications } from '#modules/courses/index.ts'
import { clearSurveyLinks } from '#modules/surveys/index.ts'
import { remindOfMeasures, renewSpread } from '#modules/quality/index.ts'
import { clearImports, openImportWork } from '#modules/imports/index.ts'
import { clearExpired, listMailboxes } from '#modules/accounts/index.ts'
import { clearClaims } from '#modules/claims/index.ts'
import {
  clearConsultations,
  consultationReceiver,
  releaseFigures,
  remindOfConsultations,
} from '#modules/consultations/index.ts'
import { clearCases, remindStaff } from '#modules/feedback/index.ts'
import { askKeepers } from '#modules/organisations/index.ts'
import { clearPathways, remindFounders, tellOfEnd } from '#modules/pathways/index.ts'
import { enrolEverybody, knownExchangeFiles, tellAtOnce, tellDigest, threadReceiver } from '#modules/exchange/index.ts'
import { clearTrainers } from '#modules/trainers/index.ts'
import { clearTeams, knownProofFiles, remindOfEnd } from '#modules/volunteers/index.ts'
import { openExchangeLinks } from './exchange-links.ts'
import { openStore } from './open-store.ts'
import { appointmentParts } from './appointment-parts.ts'
import { sourceFolder } from './project-files.ts'
import { readSecretKey, type Settings } from './settings.ts'

/** Work that no request waits for: mail delivery and what comes due by the clock. */
export async function openBackground(
  settings: Settings,
  connections: { readonly owner: pg.ClientConfig },
  db: Db,
  log: Log,
): Promise<() => Promise<void>> {
  const files = await openStore(settings)
  const translators = openTranslators(readCatalogue(sourceFolder))
  const key = await readSecretKey(settings.secretKeyFile, settings.mode)
  const eventParts = { key, translators, baseUrl: settings.baseUrl }
  const wayOut = () =>
    settings.smtpUrl === undefined ? keepingTransport(files) : smtpTransport(settings.smtpUrl, { lines: 3 })
  const delivery = await openDelivery(db, {
    transport: wayOut(),
    listTransport: wayOut(),
    from: settings.mailFrom,
    translators,
    log,
  })
  // Texts of the site are begun on pages, never here: no public address need be known.
  const exchangeParts = {
    key,
    translators,
    baseUrl: settings.baseUrl,
    replyDomain: settings.replyDomain,
    mailboxes: listMailboxes,
    links: openExchangeLinks(() => false),
  }
  // Who takes answers to mails, one for each kind of address.
  const consultationParts = {
    translators,
    baseUrl: settings.baseUrl,
    replyDomain: settings.replyDomain,
    seal: openSeal(key, 'contacts'),
  }
  const receivers: readonly Receiver[] = [
    bounceReceiver({ key }),
    consultationReceiver(consultationParts),
    threadReceiver(exchangeParts, files),
  ]
  const inbound = await openInbound(db, { receivers, log })
  const imports = await openImportWork(db, log)
  const jobs = openJobs({ connection: connections.owner, log })
  jobs.schedule('mail-again', '* * * * *', async () => {
    delivery.wake()
    inbound.wake()
  })
  jobs.schedule('clear-mails', '10 3 * * *', async () => {
    await clearMails(db, files)
    await clearInbound(db)
  })
  jobs.schedule('clear-form-keys', '20 3 * * *', () => db.inTransaction(systemActor('clear-form-keys'), clearFormKeys))
  jobs.schedule('clear-sign-ins', '*/15 * * * *', () => clearExpired(db))
  jobs.schedule('content-appears', '* * * * *', () => appearWhatIsDue(db))
  jobs.schedule('read-materials', '* * * * *', async () => void (await readWaitingFiles(db, files, sourceFolder)))
  jobs.schedule('scan-held-files', '* * * * *', () => scanHeldFiles(files, log))
  jobs.schedule('clear-files', '30 3 * * *', () => clearLostFiles(db, files))
  jobs.schedule('imports-again', '* * * * *', async () => imports.wake())
  jobs.schedule('clear-imports', '40 3 * * *', () => clearImports(db))
  jobs.schedule('feedback-reminders', '30 6 * * *', async () => {
    await remindStaff(db, { translators, baseUrl: settings.baseUrl })
  })
  jobs.schedule('ask-keepers', '15 7 * * *', async () => {
    await askKeepers(db, { translators, baseUrl: settings.baseUrl, mailboxes: listMailboxes })
  })
  jobs.schedule('remind-of-appointments', '*/15 7-20 * * *', async () => {
    await remindOfAppointments(db, appointmentParts(key, translators, settings.baseUrl))
  })
  jobs.schedule('clear-appointments', '55 3 * * *', async () => void (await clearAppointments(db)))
  jobs.schedule('clear-trainers', '55 3 * * *', async () => void (await clearTrainers(db)))
  const founderParts = { translators, baseUrl: settings.baseUrl, mailboxes: listMailboxes }
  jobs.schedule('remind-founders', '35 7 * * *', async () => void (await remindFounders(db, founderParts)))
  jobs.schedule('tell-of-end', '40 7 * * *', async () => void (await tellOfEnd(db, founderParts)))
  jobs.schedule('clear-pathways', '50 3 * * *', async () => void (await clearPathways(db)))
  jobs.schedule('clear-claims', '45 3 * * *', () => clearClaims(db))
  jobs.schedule('consultation-reminders', '10 7 * * *', () => remindOfConsultations(db, consultationParts))
  jobs.schedule('clear-consultations', '20 * * * *', () => clearConsultations(db))
  jobs.schedule('release-figures', '25 4 * * *', () => releaseFigures(db))
  jobs.schedule('clear-feedback', '40 3 * * *', () => clearCases(db))
  const { baseUrl, operator } = settings
  const reminder = { t: translators('de'), log, baseUrl, email: operator['email'] ?? '' }
  jobs.schedule('remind-of-statement', '0 7 * * 1', async () => void (await remindOfStatement(db, reminder)))
  jobs.schedule('free-seats', '* * * * *', () => freeOverdueSeats(db, eventParts))
  jobs.schedule('release-seats', '* * * * *', () => releaseDueSeats(db, eventParts))
  jobs.schedule('tell-participants', '*/15 7-20 * * *', () => tellDue(db, eventParts))
  jobs.schedule('clear-participants', '50 3 * * *', () => clearPeople(db))
  jobs.schedule('clear-answers', '55 3 * * *', () => clearAnswers(db))
  jobs.schedule('clear-invitees', '5 4 * * *', () => clearInvitees(db))
  jobs.schedule('qualifications-end', '45 7 * * *', async () => {
    await remindOfEnd(db, { translators, baseUrl: settings.baseUrl })
  })
  jobs.schedule('clear-teams', '55 3 * * *', async () => void (await clearTeams(db)))
  jobs.schedule('clear-attendance', '55 3 * * *', () => clearAttendance(db, files))
  jobs.schedule('remind-of-decision', '20 7 * * *', () => remindOfDecision(db, eventParts))
  jobs.schedule('remind-of-applications', '20 7 * * *', async () => {
    await remindOfApplications(db, { translators, baseUrl: settings.baseUrl, mailboxes: listMailboxes })
  })
  const mailing = { translators, baseUrl, mailboxes: listMailboxes }
  jobs.schedule('remind-boards', '25 7 * * *', async () => void (await remindBoards(db, mailing)))
  jobs.schedule('tend-listings', '35 7 * * *', async () => void (await tendListings(db, mailing)))
  jobs.schedule('measures-due', '50 7 * * *', async () => {
    await remindOfMeasures(db, { translators, baseUrl: settings.baseUrl, mailboxes: listMailboxes })
  })
  jobs.schedule('count-standards', '25 3 * * *', async () => void (await renewSpread(db)))
  const newsletterParts = { key, translators, baseUrl: settings.baseUrl, replyDomain: settings.replyDomain }
  jobs.schedule('newsletter-leaves', '* * * * *', () => sendIssues(db, newsletterParts))
  jobs.schedule('clear-readers', '25 3 * * *', () => clearReaders(db))
  jobs.schedule('clear-survey-links', '15 4 * * *', () => clearSurveyLinks(db))
  jobs.schedule('enrol-exchange', '5 * * * *', async () => void (await enrolEverybody(db)))
  jobs.schedule('tell-exchange', '* * * * *', async () => void (await tellAtOnce(db, exchangeParts)))
  jobs.schedule('exchange-daily', '0 7 * * *', async () => void (await tellDigest(db, exchangeParts, 'daily')))
  jobs.schedule('exchange-weekly', '0 7 * * 1', async () => void (await tellDigest(db, exchangeParts, 'weekly')))
  await jobs.start()
  return async () => {
    await jobs.stop()
    await imports.stop()
    await inbound.stop()
    await delivery.stop()
  }
}

/** Files that came while the scanner was away (FI-07); whoever keeps an infected one finds it gone. */
async function scanHeldFiles(files: Files, log: Log): Promise<void> {
  const { released, infected } = await files.scanHeld()
  if (released.length > 0) log.info('files.released', { files: released.length })
  for (const id of infected) log.error('files.infected', { id })
}

/** Files whose row never came (FI-09), a day after they were written. */
async function clearLostFiles(db: Db, files: Files): Promise<void> {
  const yesterday = new Date(machineClock.now().getTime() - 86_400_000)
  await files.sweep(yesterday, (ids) =>
    db.read(systemActor('clear-files'), async (tx) => {
      const known = new Set<string>()
      for (const knowing of keepersOfFiles) for (const id of await knowing(tx, ids)) known.add(id)
      return known
    }),
  )
}

/** Everybody who keeps files: which of these ids have a row of theirs. */
const keepersOfFiles = [
  knownKeptFiles,
  knownPictureFiles,
  knownMaterialFiles,
  knownProofFiles,
  knownSignatureFiles,
  knownSheetFiles,
  knownEventFiles,
  knownExchangeFiles,
]
