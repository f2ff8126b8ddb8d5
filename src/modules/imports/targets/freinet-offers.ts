import { sql } from 'kysely'
import { done, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { checkImportField } from '#modules/organisations/index.ts'
import { synonymsOf } from '../suggest-columns.ts'
import type {
  CheckContext,
  CheckedRow,
  Checker,
  ImportTarget,
  Problem,
  RowFields,
  RowToCheck,
  StagedRow,
} from '../target.ts'
import { keysOfProfiles, openProfileChecker } from './judge-profiles.ts'
import { plainText } from './plain-text.ts'
import { organisationColumns } from './profile-cells.ts'
import { profileWriting } from './write-profiles.ts'

const ofOrganisation = ['district', 'place', 'postcode', 'street', 'text_de', 'telephone', 'email', 'website']

/**
 * Offers for volunteers as Freinet-Online exports them (`angebotsliste/angebot`). Each body that offers something becomes an organisation,
 * as a draft; the offers stay rows of the import, from which drafts of projects are made one by one. Names of contact persons are not taken.
 */
export const freinetOffersTarget: ImportTarget = {
  name: 'freinet-offers',
  scope: 'centre',
  subject: 'profile',
  keysOf: keysOfProfiles,
  columns: [
    { name: 'organisation', synonyms: synonymsOf('organisation'), required: true },
    { name: 'offer_title', synonyms: synonymsOf('offer_title'), required: true },
    { name: 'offer_id', synonyms: synonymsOf('offer_id') },
    { name: 'offer_text', synonyms: synonymsOf('offer_text') },
    { name: 'offer_place', synonyms: synonymsOf('offer_place') },
    ...organisationColumns.filter(({ name }) => ofOrganisation.includes(name)),
  ],
  openCheck: openOfferChecker,
  apply: applyOffers,
  undo: undoProfilesOfOffers,
}

async function openOfferChecker(tx: Tx, context: CheckContext): Promise<Checker> {
  const organisations = await openProfileChecker(tx, context, 'organisations')
  const known = await listKnownOffers(tx, context)
  const judged = new Map<string, CheckedRow>()
  return {
    check: async (reader, rows) => {
      const fresh = firstOfEach(rows, judged)
      const answers = await organisations.check(reader, fresh.map(organisationRow))
      answers.forEach((answer, index) => judged.set(bodyKey(fresh[index]), answer))
      return rows.flatMap((row) => {
        const body = judged.get(bodyKey(row))
        return body === undefined ? [] : [judgeOffer(row, body, known)]
      })
    },
  }
}

/** One row for each body not looked at yet: its offers repeat what it says of itself. */
function firstOfEach(rows: readonly RowToCheck[], judged: ReadonlyMap<string, unknown>): readonly RowToCheck[] {
  const first = new Map(rows.toReversed().map((row) => [bodyKey(row), row]))
  return [...first].filter(([key]) => !judged.has(key)).map(([, row]) => row)
}

function bodyKey(row: RowToCheck | undefined): string {
  const cells = row?.cells ?? {}
  return JSON.stringify(
    ['organisation', 'postcode', 'place', 'district'].map((name) => (cells[name] ?? '').trim().toLowerCase()),
  )
}

function organisationRow({ number, cells }: RowToCheck): RowToCheck {
  const kept = Object.fromEntries(ofOrganisation.map((name) => [name, cells[name] ?? '']))
  return {
    number,
    cells: { ...kept, name: cells['organisation'] ?? '', text_de: plainText(cells['text_de'] ?? '', 4000) },
  }
}

function judgeOffer({ number, cells }: RowToCheck, body: CheckedRow, known: ReadonlySet<string>): CheckedRow {
  const title = checkImportField('name', cells['offer_title'] ?? '')
  const problems: Problem[] = [
    ...body.problems.map((problem) => (problem.column === 'name' ? { ...problem, column: 'organisation' } : problem)),
    ...(title.ok ? [] : [{ column: 'offer_title', code: title.code, values: { max: 120, min: 2 } }]),
  ]
  const fields: RowFields = {
    ...body.fields,
    offer_id: (cells['offer_id'] ?? '').slice(0, 80),
    offer_title: title.ok ? String(title.value) : '',
    offer_text: plainText(cells['offer_text'] ?? '', 4000),
    offer_place: (cells['offer_place'] ?? '').slice(0, 120),
  }
  // A list of offers never changes what an organisation that is known says of itself.
  const base = { ...body, number, fields, problems, changes: [], seen: null }
  if (problems.length > 0) return { ...base, outcome: 'failed', candidates: [] }
  if (body.outcome === 'doubtful') return { ...base, outcome: 'doubtful' }
  return { ...base, outcome: known.has(offerKey(fields)) ? 'unchanged' : 'new' }
}

function offerKey(fields: RowFields): string {
  return String(fields['offer_id'] ?? '') || `${String(fields['name'])} ${String(fields['offer_title'])}`
}

async function listKnownOffers(tx: Tx, { importId }: CheckContext): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ fields: RowFields }>`
    select jsonb_build_object('offer_id', r.fields -> 'offer_id', 'offer_title', r.fields -> 'offer_title', 'name', r.fields -> 'name') as fields
    from import_rows r join imports i on i.id = r.import_id
    where i.target = 'freinet-offers' and i.stage = 'applied' and r.outcome = 'new' and i.id <> ${importId}`.execute(tx)
  return new Set(rows.map(({ fields }) => offerKey(fields)))
}

async function applyOffers(
  ...[tx, rows, progress]: Parameters<ImportTarget['apply']>
): ReturnType<ImportTarget['apply']> {
  const offers = rows.filter(({ outcome }) => outcome === 'new')
  const known = offers.filter(({ subjectId }) => subjectId !== null)
  const bodies = Map.groupBy(
    offers.filter(({ subjectId }) => subjectId === null),
    ({ fields }) => `${String(fields['name'])} ${String(fields['district_id'])}`,
  )
  const firsts = [...bodies.values()].flatMap((all) => all.slice(0, 1))
  const applied = await profileWriting.apply(tx, firsts, progress)
  if (!applied.ok) return refuse('moved-on')
  const made = new Map(applied.value.rows.map((row) => [row.number, row]))
  const written = [...bodies.values()].flatMap((all) => {
    const profile = made.get(all[0]?.number ?? 0)
    return all.map(({ number }, index) => ({
      number,
      subjectId: profile?.subjectId ?? null,
      before: null,
      // Only the first offer of a body stands for the organisation that was made.
      afterHash: index === 0 ? (profile?.afterHash ?? null) : null,
    }))
  })
  await progress(rows.length)
  const kept = known.map(({ number, subjectId }) => ({ number, subjectId, before: null, afterHash: null }))
  return done({ rows: [...written, ...kept], tell: applied.value.tell })
}

async function undoProfilesOfOffers(tx: Tx, rows: readonly StagedRow[]) {
  const makers = rows.filter(({ afterHash }) => afterHash !== null)
  const undone = await profileWriting.undo(tx, makers)
  const kept = new Set(undone.rows.filter((row) => row.undone === 'kept').map(({ number }) => number))
  return {
    rows: rows.map(({ number }) => ({ number, undone: kept.has(number) ? ('kept' as const) : ('removed' as const) })),
    tell: undone.tell,
  }
}
