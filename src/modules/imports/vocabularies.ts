import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { textIn } from '#kernel/language.ts'
import { languageList, topicList } from '#modules/organisations/index.ts'
import { foldName, listDistricts, listMunicipalities } from '#modules/places/index.ts'
import synonyms from './synonyms.json' with { type: 'json' }
import type { Vocabulary, VocabularyName } from './target.ts'

export type Vocabularies = Readonly<Record<VocabularyName, Vocabulary>>

/** All vocabularies as they are today. A town that is the only one of its name stands for its Kreis as well. */
export async function readVocabularies(tx: Tx): Promise<Vocabularies> {
  const districts = await listDistricts(tx, dayInBerlin(tx.now))
  const towns = await listMunicipalities(tx)
  const ofDistricts = districts.map(({ id, name, names }) => ({
    code: id,
    names: { de: name, ...names },
    spellings: districtSpellings(name),
  }))
  const ofTowns = towns.map(({ districtId, name }) => ({ code: districtId, spellings: [name] }))
  const spoken = languageList().map(({ code, autonym, names, aliases }) => ({
    code,
    names,
    spellings: [code, autonym, ...aliases],
  }))
  return {
    district: vocabulary('district', ofDistricts, ofTowns),
    kind: spelled('kind', synonyms.kinds),
    'material-kind': spelled('material-kind', synonyms.materialKinds),
    area: spelled('area', synonyms.areas),
    module: spelled('module', synonyms.modules),
    audience: spelled('audience', synonyms.audiences),
    licence: spelled('licence', synonyms.licences),
    'team-role': spelled('team-role', synonyms.teamRoles),
    language: vocabulary('language', spoken, spoken.map(withoutBrackets)),
    topic: vocabulary(
      'topic',
      topicList().map(({ code, names, aliases }) => ({ code, names, spellings: [code, ...aliases] })),
    ),
  }
}

/** "Persisch (Farsi)" is called either by people; a word that could be two languages then means neither. */
function withoutBrackets({ code, names, spellings }: Entry): Entry {
  const all = [...spellings, ...Object.values(names ?? {})]
  return {
    code,
    spellings: all.flatMap((name) => name.split(/[()]/).filter((part) => part.trim() !== '' && part !== name)),
  }
}

/** A vocabulary whose names are texts of the module that owns it. */
function spelled(name: VocabularyName, codes: Readonly<Record<string, readonly string[]>>): Vocabulary {
  return vocabulary(
    name,
    Object.entries(codes).map(([code, spellings]) => ({ code, spellings: [code, ...spellings] })),
  )
}

const textsOf: Readonly<Partial<Record<VocabularyName, string>>> = {
  kind: 'organisations.kind',
  'material-kind': 'materials.kind',
  area: 'materials.area',
  module: 'materials.module',
  audience: 'materials.audience',
  licence: 'materials.edit.licence',
  'team-role': 'volunteers.role',
}

/** What people read for a code. */
export function wordLabel(t: Translator, { name, options }: Vocabulary, code: string): string {
  const names = options.find((option) => option.code === code)?.names
  if (names !== undefined) return textIn(names, t.lang)
  const texts = textsOf[name]
  return (texts === undefined ? undefined : t.find(`${texts}.${code}`)) ?? code
}

type Entry = {
  readonly code: string
  readonly names?: Vocabulary['options'][number]['names']
  readonly spellings: readonly string[]
}

function vocabulary(name: VocabularyName, entries: readonly Entry[], further: readonly Entry[] = []): Vocabulary {
  const spellings = new Map<string, string>()
  const doubtful = new Set<string>()
  const learn = ({ code, names, spellings: own }: Entry) => {
    for (const spelling of [...own, ...Object.values(names ?? {})]) {
      const folded = foldName(spelling)
      const known = spellings.get(folded)
      if (known !== undefined && known !== code) doubtful.add(folded)
      spellings.set(folded, code)
    }
  }
  for (const entry of entries) learn(entry)
  const own = new Set(spellings.keys())
  // The name of a district is never given up for a town of the same name elsewhere.
  for (const { code, spellings: more } of further)
    learn({ code, spellings: more.filter((spelling) => !own.has(foldName(spelling))) })
  for (const spelling of doubtful) spellings.delete(spelling)
  return { name, options: entries.map(({ code, names }) => ({ code, names })), spellings }
}

// A Kreis is called Kreis or Landkreis as people like, a kreisfreie Stadt is named with or without the word.
function districtSpellings(name: string): readonly string[] {
  const whole = name.replace(/^(Kreis|Landkreis) /, '')
  const short = whole.replace(/ (\(|am ).*$/, '')
  const spelled = [whole, short].flatMap((one) => [one, `Kreis ${one}`, `Landkreis ${one}`, `LK ${one}`])
  return [...spelled, `Stadt ${whole}`, `Stadt ${short}`, short.replace(/-?kreis$/i, '')]
}

const partsOf = /[,;/|\n]| und | and | & /

/** The words of one cell. */
export function wordsIn(cell: string, many: boolean): readonly string[] {
  const words = many ? cell.split(partsOf) : [cell]
  return words.map((word) => word.trim()).filter((word) => word !== '')
}
