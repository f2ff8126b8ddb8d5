import { createHash } from 'node:crypto'
import { idFrom } from '#kernel/id.ts'
import { done, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import {
  addMaterials,
  changeMaterials,
  hashMaterials,
  isListField,
  listChanges,
  listMaterialKeys,
  listMaterialsInUse,
  lockNewMaterials,
  type MaterialContent,
  type MaterialKey,
  readMaterialContents,
  removeMaterials,
  restoreMaterials,
  takeMaterialImages,
} from '#modules/materials/index.ts'
import { foldNames } from '#modules/organisations/index.ts'
import type { Change, CheckContext, Checker, ImportTarget, Problem, RowFields, StagedRow } from '../target.ts'
import { judgeRow, shownValue, twiceChecked, type UnderstoodRow } from './judge-row.ts'
import { listFieldsIn, materialColumns, understandMaterial } from './material-cells.ts'
import { openRecognition, type RowIdentity } from './recognise.ts'
import { writing } from './write-rows.ts'

/**
 * Materials of the centre: titles, what they are, and the web page they lie at. A list never brings a file, never replaces one, and never
 * shows anything to the public; another web address or year becomes a further version.
 */
export const materialsTarget: ImportTarget = {
  name: 'materials',
  scope: 'centre',
  subject: 'material',
  columns: materialColumns,
  keysOf: keysOfTitles,
  openCheck: openMaterialChecker,
  ...writing({
    takeImages: takeMaterialImages,
    hash: hashMaterials,
    change: (tx, rows) =>
      changeMaterials(
        tx,
        rows.map(({ subjectId, fields, changes }) => ({
          id: idFrom<'material'>(subjectId),
          fields: listFieldsIn(fields),
          changed: changes.map(({ field }) => field).filter(isListField),
        })),
      ),
    add: addNew,
    listInUse: listMaterialsInUse,
    restorable: async (_tx, rows) => rows,
    restore: (tx, rows) =>
      restoreMaterials(
        tx,
        rows.map(({ subjectId, before }) => ({ id: subjectId, image: before })),
      ),
    remove: removeMaterials,
    changed: 'materials.material.changed',
  }),
}

async function openMaterialChecker(tx: Tx, { words, pairs }: CheckContext): Promise<Checker> {
  const keys = await listMaterialKeys(tx)
  const recognise = openRecognition(
    keys.map((key) => ({ ...key, ...identityOf(key), name: key.title, place: key.credit, website: key.link })),
  )
  const twins = Map.groupBy(keys, ({ foldedTitle }) => foldedTitle)
  const firstRows = new Map<string, number>()
  return {
    check: async (reader, rows) => {
      const folded = await foldNames(
        reader,
        rows.map(({ cells }) => (cells['title_de'] ?? '').trim()),
      )
      const understood = rows.map((row, index): UnderstoodRow => {
        const { fields, problems } = understandMaterial(row, words)
        const identity = identityOf({
          foldedTitle: folded[index] ?? '',
          kind: String(fields['kind'] ?? ''),
          link: String(fields['link'] ?? ''),
        })
        return { row, fields, problems, recognised: recognise(identity, pairs), key: identity.key }
      })
      const ids = understood.flatMap(({ recognised }) => (recognised.kind === 'known' ? [recognised.id] : []))
      const contents = await readMaterialContents(reader, ids)
      const hashes = await hashMaterials(reader, ids)
      return understood.map((one) => {
        const content = one.recognised.kind === 'known' ? contents.get(one.recognised.id) : undefined
        const standing = content && { changes: changesOf(content, one.fields), seen: hashes.get(content.id) ?? null }
        const judged = judgeRow(twiceChecked(withContent(one, content), firstRows, 'title_de'), standing)
        return judged.outcome === 'new' ? { ...judged, seen: hashOfTwins(twins.get(one.key) ?? []) } : judged
      })
    },
  }
}

function identityOf({ foldedTitle, kind, link }: Pick<MaterialKey, 'foldedTitle' | 'kind' | 'link'>): RowIdentity {
  return {
    foldedName: foldedTitle,
    key: foldedTitle,
    group: kind,
    web: link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''),
  }
}

/** What would go wrong at a material that is there: its file replaced, or terms nobody can follow shown to the public. */
function withContent(one: UnderstoodRow, content: MaterialContent | undefined): UnderstoodRow {
  if (content === undefined) return one
  const says = listFieldsIn(one.fields)
  const after = { ...content.fields, ...says }
  const problems: Problem[] = []
  const changed = listChanges(content.fields, says)
  if (content.holdsFile && (changed.includes('link') || changed.includes('valid_year')))
    problems.push({ column: changed.includes('link') ? 'link' : 'valid_year', code: 'holds-file' })
  if (content.state === 'published' && after.licence === 'stated' && after.credit === '')
    problems.push({ column: 'credit', code: 'credit-missing' })
  return problems.length === 0 ? one : { ...one, problems: [...one.problems, ...problems] }
}

/** A list finds a material by its title and so never renames it in German. */
function changesOf(content: MaterialContent, fields: RowFields): readonly Change[] {
  const { title_de: _, ...says } = listFieldsIn(fields)
  return listChanges(content.fields, says).map((field) => ({
    field,
    from: shownValue(content.fields[field]),
    to: shownValue(says[field as keyof typeof says]),
  }))
}

/** Materials of the same title, as far as a check looked at them: a new one among them means that it has to look again. */
function hashOfTwins(twins: readonly MaterialKey[]): Buffer {
  const ids = twins.map(({ id }) => id).toSorted()
  return createHash('sha256').update(ids.join(' ')).digest()
}

/** Adds what is still new: nobody else makes a material meanwhile, and none of these titles has come since the check. */
async function addNew(tx: Tx, rows: readonly StagedRow[]) {
  if (rows.length === 0) return done([])
  await lockNewMaterials(tx)
  const twins = Map.groupBy(await listMaterialKeys(tx), ({ foldedTitle }) => foldedTitle)
  const folded = await keysOfTitles(
    tx,
    rows.map(({ fields }) => fields),
  )
  if (rows.some(({ seen }, index) => seen?.equals(hashOfTwins(twins.get(folded[index] ?? '') ?? [])) !== true))
    return refuse('moved-on')
  return done(
    await addMaterials(
      tx,
      rows.map(({ fields }) => listFieldsIn(fields)),
    ),
  )
}

function keysOfTitles(tx: Tx, rows: readonly RowFields[]): Promise<readonly string[]> {
  return foldNames(
    tx,
    rows.map((fields) => String(fields['title_de'] ?? '')),
  )
}
