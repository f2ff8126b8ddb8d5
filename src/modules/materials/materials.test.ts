import { describe, expect, it } from 'vitest'
import { anonymous } from '#kernel/actor.ts'
import { marksOfValues } from '#platform/forms/index.ts'
import { coordinatorOf } from '#modules/organisations/actors.fixtures.ts'
import { idFrom } from '#kernel/id.ts'
import { useDatabase } from '#test/database.ts'
import { addVersion } from './add-version/add-version.ts'
import { createMaterial } from './create-material/create-material.ts'
import { changeMaterial } from './edit-material/change-material.ts'
import { buildMaterial, daria, german, getMaterial, ruth } from './material.fixtures.ts'
import { materialFieldNames, typedOf } from './material-form.ts'
import { isOutdated, type Material } from './material.ts'
import { keepMaterial, keepMaterials } from './material.policy.ts'
import { noDates } from './material.writes.ts'
import { publishMaterial } from './publish-material/publish-material.ts'
import { withdrawMaterial } from './withdraw-material/withdraw-material.ts'

const database = useDatabase()
const stranger = coordinatorOf(idFrom('00000000-0000-4000-8000-00000000000a'))
const link = (path: string) => ({ source: { link: `https://beispiel.example/${path}` }, ...noDates })

const saved = (material: Material) => database.db.read(ruth, (tx) => getMaterial(tx, material.id))
const change = (
  actor: typeof ruth,
  material: Material,
  typed: Readonly<Record<string, string | readonly string[]>>,
) => {
  const seen = typedOf(material)
  return changeMaterial(database.db, actor, {
    materialId: material.id,
    seen: marksOfValues(materialFieldNames, seen),
    typed: { ...seen, ...typed },
  })
}

describe('CO-06: two at once', () => {
  it('one of two new versions is put in, and the other learns of it', async () => {
    const material = await buildMaterial(database.db, { texts: german('Zwei Fassungen') })
    const results = await Promise.all(
      [ruth, daria, ruth].map((actor, index) =>
        addVersion(database.db, actor, { materialId: material.id, seen: 1, version: link(String(index)) }),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toEqual([{ ok: true, value: 2 }])
    expect(results.filter(({ ok }) => !ok)).toEqual([
      { ok: false, code: 'newer-version' },
      { ok: false, code: 'newer-version' },
    ])
    expect((await saved(material)).versions).toHaveLength(2)
  })

  it('different fields keep both changes, the same field goes to one and asks the other', async () => {
    const material = await buildMaterial(database.db, { texts: german('Zwei Texte') })
    const apart = await Promise.all([
      change(ruth, material, { summary_de: 'Von Ruth', audience: ['clients'] }),
      change(daria, material, { title_en: 'From Daria', modules: ['2', '1'] }),
    ])
    expect(apart.every(({ ok }) => ok)).toBe(true)
    const after = await saved(material)
    expect(after.texts).toMatchObject({ de: { summary: 'Von Ruth' }, en: { title: 'From Daria' } })
    expect([after.audience, after.modules]).toEqual([['clients'], [1, 2]])
    const together = await Promise.all([
      change(ruth, after, { credit: 'Ruth' }),
      change(daria, after, { credit: 'Daria' }),
    ])
    expect(together.filter(({ ok }) => ok)).toHaveLength(1)
    expect(together.filter(({ ok }) => !ok)).toEqual([{ ok: false, code: 'contested' }])
  })

  it('two of the same title get addresses of their own, which stay when the title changes', async () => {
    const made = await Promise.all(
      [1, 2, 3].map(() =>
        createMaterial(database.db, ruth, { title: 'Gleich*er Titel', kind: 'form', version: undefined }),
      ),
    )
    const rows = await database.rows<{ slug: string }>(
      "select slug from materials where slug like 'gleich%' order by 1",
    )
    expect(rows.map(({ slug }) => slug)).toEqual(['gleicher-titel', 'gleicher-titel-2', 'gleicher-titel-3'])
    const [first] = made
    if (first === undefined) throw new Error('none made')
    const material = await database.db.read(ruth, (tx) => getMaterial(tx, first.value))
    await change(ruth, material, { title_de: 'Ganz anders' })
    expect((await saved(material)).slug).toBe(material.slug)
  })
})

describe('the rules', () => {
  it('what nobody changed is not recorded', async () => {
    const material = await buildMaterial(database.db, { texts: german('Unverändert') })
    expect(await change(ruth, material, {})).toEqual({ ok: true, value: [] })
    expect(await database.rows('select from facts where subject = $1', [material.id])).toEqual([])
  })

  it('a description needs a title, and what is public keeps what makes it so', async () => {
    const material = await buildMaterial(database.db, { texts: german('Regeln') })
    expect(await change(ruth, material, { summary_uk: 'Опис' })).toMatchObject({ code: 'untitled', field: 'title_uk' })
    expect(await change(ruth, material, { summary_de: '' })).toMatchObject({ code: 'incomplete', field: 'summary_de' })
    expect(await change(ruth, material, { languages: [] })).toMatchObject({ code: 'incomplete', field: 'languages' })
    expect(await change(ruth, material, { licence: 'stated', credit: '' })).toMatchObject({ field: 'credit' })
  })

  it('is shown, taken back and shown again, each once', async () => {
    const material = await buildMaterial(database.db, { texts: german('Hin und her'), state: 'draft' })
    const { db } = database
    expect(await withdrawMaterial(db, ruth, material.id)).toMatchObject({ code: 'not-published' })
    const both = await Promise.all([publishMaterial(db, ruth, material.id), publishMaterial(db, daria, material.id)])
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(await withdrawMaterial(db, daria, material.id)).toMatchObject({ ok: true })
    expect(await publishMaterial(db, ruth, material.id)).toMatchObject({ ok: true })
    const facts = await database.rows<{ action: string }>('select action from facts where subject = $1 order by id', [
      material.id,
    ])
    expect(facts.map(({ action }) => action.slice('materials.material.'.length))).toEqual([
      'published',
      'withdrawn',
      'published',
    ])
  })

  it('a year is over on New Year’s Day', () => {
    expect([2025, 2026, null].map((validYear) => isOutdated({ validYear }, '2026-01-01'))).toEqual([true, false, false])
  })
})

describe('AZ-03: who may', () => {
  it('the policies let centre staff in and nobody else', () => {
    expect([ruth, daria, stranger, anonymous].map((actor) => keepMaterials.decide(actor, {}))).toEqual([
      'allow',
      'allow',
      'forbidden',
      'sign-in',
    ])
    expect(keepMaterial.decide(stranger, {})).toBe('not-found')
  })

  it('the database holds even where a check is forgotten', async () => {
    const material = await buildMaterial(database.db, { texts: german('Verschlossen'), state: 'draft' })
    const { db } = database
    expect(await addVersion(db, stranger, { materialId: material.id, seen: 1, version: link('x') })).toMatchObject({
      code: 'material-unknown',
    })
    expect(await publishMaterial(db, stranger, material.id)).toMatchObject({ code: 'material-unknown' })
    await expect(createMaterial(db, stranger, { title: 'Fremd', kind: 'form', version: undefined })).rejects.toThrow(
      'row-level security',
    )
    const shown = await buildMaterial(database.db, { texts: german('Offen') })
    expect(await withdrawMaterial(db, stranger, shown.id)).toMatchObject({ code: 'not-published' })
    expect((await saved(shown)).state).toBe('published')
  })
})
