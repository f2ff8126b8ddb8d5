// Reads every locale file, checks that all languages are complete, and writes the types of keys and arguments.
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { isMemberLang, type Lang, languages, tagOf } from '../src/kernel/language.ts'

type Arguments = ReadonlyMap<string, 'string | number' | 'number' | 'string'>
type Problem = string

// The member area speaks German and English; a module that only has member pages says so with this file.
const memberOnly = 'member-only'

const root = join(import.meta.dirname, '..')
const target = join(root, 'src/platform/i18n/messages.generated.ts')

/** All problems of all locale files; an empty list means complete. */
export function checkLocales(sourceFolder: string): {
  readonly keys: ReadonlyMap<string, Arguments>
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const keys = new Map<string, Arguments>()
  for (const folder of localeFolders(sourceFolder)) {
    const name = folder.split('/').at(-2) ?? ''
    const german = readMessages(join(folder, 'de.json'))
    for (const [key, text] of Object.entries(german))
      keys.set(`${name}.${key}`, argumentsOf(text, `${name}/de ${key}`, 'de', problems))
    for (const lang of languages) {
      if (lang === 'de') continue
      const file = join(folder, `${lang}.json`)
      const needed = Object.keys(german).filter((key) => isMemberLang(lang) || !isMemberKey(folder, key))
      const messages = existsSync(file) ? readMessages(file) : {}
      problems.push(
        ...missingKeys(
          `${name}/${lang}.json`,
          needed.filter((key) => !(key in messages)),
        ),
      )
      for (const [key, text] of Object.entries(messages)) {
        const wanted = keys.get(`${name}.${key}`)
        if (wanted === undefined) problems.push(`${name}/${lang}.json: "${key}" does not exist in German`)
        else
          comparePlaceholders(
            wanted,
            argumentsOf(text, `${name}/${lang} ${key}`, lang, problems),
            `${name}/${lang}.json: "${key}"`,
            problems,
          )
      }
    }
  }
  return { keys, problems }
}

function missingKeys(file: string, keys: readonly string[]): readonly Problem[] {
  if (keys.length === 0) return []
  const shown = keys.slice(0, 8).join('", "')
  return [
    `${file}: "${shown}" ${keys.length > 8 ? `and ${keys.length - 8} more are` : keys.length > 1 ? 'are' : 'is'} missing`,
  ]
}

/** Keys of pages behind sign-in: `locales/member-only` lists their beginnings, one a line; `*` stands for all. */
function isMemberKey(folder: string, key: string): boolean {
  const file = join(folder, memberOnly)
  if (!existsSync(file)) return false
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .some((prefix) => prefix === '*' || key.startsWith(prefix))
}

function localeFolders(sourceFolder: string): readonly string[] {
  const found = (readdirSync(sourceFolder, { recursive: true }) as string[])
    .filter((path) => path.endsWith('/locales/de.json'))
    .map((path) => join(sourceFolder, path, '..'))
  return found.toSorted()
}

function readMessages(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
}

function argumentsOf(text: string, where: string, lang: Lang, problems: Problem[]): Arguments {
  const found = new Map<string, 'string | number' | 'number' | 'string'>()
  try {
    collect(parse(text, { ignoreTag: true }), found, where, lang, problems)
  } catch (error) {
    problems.push(`${where}: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
  return found
}

function collect(
  elements: readonly MessageFormatElement[],
  found: Map<string, 'string | number' | 'number' | 'string'>,
  where: string,
  lang: Lang,
  problems: Problem[],
): void {
  for (const element of elements) {
    if (element.type === TYPE.argument) found.set(element.value, found.get(element.value) ?? 'string | number')
    if (element.type === TYPE.number) found.set(element.value, 'number')
    if (element.type === TYPE.date || element.type === TYPE.time)
      problems.push(`${where}: format dates with t.date, not in the message`)
    if (element.type === TYPE.select) found.set(element.value, 'string')
    if (element.type === TYPE.plural) {
      found.set(element.value, 'number')
      const categories = new Intl.PluralRules(tagOf(lang), { type: element.pluralType ?? 'cardinal' }).resolvedOptions()
        .pluralCategories
      for (const category of categories)
        if (!(category in element.options)) problems.push(`${where}: plural form "${category}" is missing`)
    }
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const option of Object.values(element.options)) collect(option.value, found, where, lang, problems)
  }
}

function comparePlaceholders(wanted: Arguments, given: Arguments, where: string, problems: Problem[]): void {
  for (const name of wanted.keys()) if (!given.has(name)) problems.push(`${where}: placeholder {${name}} is missing`)
  for (const name of given.keys())
    if (!wanted.has(name)) problems.push(`${where}: placeholder {${name}} is unknown in German`)
}

function typesOf(keys: ReadonlyMap<string, Arguments>): string {
  const lines = [...keys]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, values]) => {
      const fields = [...values].map(([name, type]) => `${JSON.stringify(name)}: ${type}`).join('; ')
      return `  ${JSON.stringify(key)}: ${fields === '' ? 'Record<string, never>' : `{ ${fields} }`}`
    })
  return `// Written by scripts/generate-messages.ts from the German locale files. Do not edit.\nexport type MessageArguments = {\n${lines.join('\n')}\n}\n`
}

if (import.meta.main) {
  const { keys, problems } = checkLocales(join(root, 'src'))
  const text = typesOf(keys)
  const stale = !existsSync(target) || readFileSync(target, 'utf8') !== text
  if (process.argv.includes('--check')) {
    for (const problem of stale
      ? [...problems, 'messages.generated.ts is out of date: run npm run messages']
      : problems)
      console.error(problem)
    process.exitCode = stale || problems.length > 0 ? 1 : 0
  } else {
    if (stale) writeFileSync(target, text)
    for (const problem of problems) console.error(problem)
    process.exitCode = problems.length > 0 ? 1 : 0
  }
}
