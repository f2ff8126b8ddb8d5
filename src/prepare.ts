import pg from 'pg'
import { systemActor } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { type Db, migrate, readMigrations } from '#platform/db/index.ts'
import type { Files } from '#platform/files/index.ts'
import { createDemoAccounts } from '#modules/accounts/index.ts'
import { loadDemoCare } from '#modules/association-care/index.ts'
import { loadDemoClaim } from '#modules/claims/index.ts'
import { loadDemoCertificates } from '#modules/certificates/index.ts'
import { loadDemoConsultations } from '#modules/consultations/index.ts'
import { loadArticles } from '#modules/content/index.ts'
import { rebuildDirectory, refreshArticleSearch } from '#modules/directory/index.ts'
import { loadDemoAttendance } from '#modules/attendance/index.ts'
import { loadDemoCourses } from '#modules/courses/index.ts'
import { loadDemoExchange } from '#modules/exchange/index.ts'
import { loadDemoEvents } from '#modules/events/index.ts'
import { loadDemoCases } from '#modules/feedback/index.ts'
import { loadDemoWorld, loadReference, loadSeed } from '#modules/organisations/index.ts'
import { loadLinks, loadSamples } from '#modules/materials/index.ts'
import { loadDemoListings } from '#modules/offers-and-seeks/index.ts'
import { loadDemoSeats } from '#modules/reserved-seats/index.ts'
import { loadDemoMeetings } from '#modules/meetings/index.ts'
import { loadDemoNewsletter } from '#modules/newsletter/index.ts'
import { loadDemoSurvey } from '#modules/surveys/index.ts'
import { loadDemoQuality } from '#modules/quality/index.ts'
import { loadDemoPathways } from '#modules/pathways/index.ts'
import { loadPlaces } from '#modules/places/index.ts'
import { loadDemoHours } from '#modules/appointments/index.ts'
import { loadDemoTrainers } from '#modules/trainers/index.ts'
import { loadDemoTeams } from '#modules/volunteers/index.ts'
import { migrationsFolder, sourceFolder } from './project-files.ts'

/** Brings the schema and the reference data up to date. Answers the migrations applied now. */
export async function prepareDatabase(owner: pg.ClientConfig, db: Db): Promise<readonly string[]> {
  const client = new pg.Client({ ...owner, application_name: 'vielfaltsnetz migrations' })
  await client.connect()
  try {
    const applied = await migrate(client, await readMigrations(migrationsFolder))
    await db.inTransaction(systemActor('start.reference-data'), async (tx) => {
      await loadPlaces(tx)
      await loadReference(tx)
      const articles = await loadArticles(tx, sourceFolder)
      // A new version may show the public more than the rows of the last one hold.
      if (applied.length > 0) await rebuildDirectory(tx)
      else if (articles > 0) await refreshArticleSearch(tx)
    })
    return applied
  } finally {
    await client.end()
  }
}

/** The entries known from public pages: projects, Vielfaltszentren and the centre's bodies. Answers how many are new. */
export async function fillPublicEntries(db: Db): Promise<number> {
  return db.inTransaction(systemActor('start.public-entries'), async (tx) => {
    const added = await loadSeed(tx, dayInBerlin(tx.now))
    if (added > 0) await rebuildDirectory(tx)
    await loadLinks(tx)
    return added
  })
}

/** The invented people and associations of the demo world, with their accounts, meetings, what readers told us, and two invented materials. */
export async function fillDemoWorld(db: Db, files: Files, key: Buffer): Promise<void> {
  await db.inTransaction(systemActor('start.demo-world'), async (tx) => {
    const persons = await loadDemoWorld(tx, dayInBerlin(tx.now))
    await createDemoAccounts(tx, persons)
    await rebuildDirectory(tx)
    await loadDemoEvents(tx, dayInBerlin(tx.now))
    await loadDemoSeats(tx, dayInBerlin(tx.now), key)
    await loadDemoMeetings(tx)
    await loadDemoSurvey(tx)
    await loadDemoTeams(tx, dayInBerlin(tx.now), persons)
    await loadDemoTrainers(tx, persons)
    await loadDemoHours(tx, persons)
    await loadDemoExchange(tx, persons)
    await loadDemoCases(tx)
    await loadDemoConsultations(tx, key)
    await loadDemoClaim(tx)
    await loadDemoAttendance(tx)
    await loadDemoCourses(tx, dayInBerlin(tx.now))
    await loadDemoCertificates(tx, key)
    await loadDemoCare(tx)
    await loadDemoListings(tx)
    await loadDemoQuality(tx, persons)
    await loadDemoNewsletter(tx, key)
    await loadDemoPathways(tx, dayInBerlin(tx.now))
  })
  await loadSamples(db, files, sourceFolder)
}
