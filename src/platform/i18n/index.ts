import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl'
import { type Direction, directionOf, type Lang, languages, localeOf } from '#kernel/language.ts'
import { wallClockInBerlin } from '../clock/index.ts'
import type { MessageArguments } from './messages.generated.ts'

export type MessageKey = keyof MessageArguments & string
type ValuesOf<Key extends MessageKey> =
  MessageArguments[Key] extends Record<string, never> ? [] : [MessageArguments[Key]]

type DateStyle = 'long' | 'short'

/** Speaks one language: `t('directory.found', { count })`. Keys and arguments are checked by the compiler. */
export type Translator = {
  <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string
  readonly lang: Lang
  readonly dir: Direction
  /** The text of a key put together at run time, or undefined where there is none (field labels found by convention). */
  find(key: string, values?: Readonly<Record<string, string | number>>): string | undefined
  /** `Donnerstag, 8. Januar 2026`, or short `08.01.2026`: the day of an instant in Europe/Berlin. */
  date(instant: Date, style?: DateStyle): string
  /** The same for a calendar day, `YYYY-MM-DD`. */
  day(day: string, style?: DateStyle): string
  /** `Donnerstag, 8. Januar 2026, 14:00 Uhr`: day and time of day in Europe/Berlin. */
  moment(instant: Date, style?: DateStyle): string
  number(value: number): string
  /** Compares names in the order of this language. */
  readonly compare: (a: string, b: string) => number
}

type Messages = Readonly<Record<string, string>>
export type Catalogue = Readonly<Record<Lang, Messages>>

/** Reads every `locales/<lang>.json` below the source folder; keys get the name of their module or part in front. */
export function readCatalogue(sourceFolder: string): Catalogue {
  const folders = [
    join(sourceFolder, 'ui'),
    join(sourceFolder, 'frame'),
    ...subfolders(join(sourceFolder, 'modules')),
    ...subfolders(join(sourceFolder, 'platform')),
  ]
  const catalogue = Object.fromEntries(languages.map((lang) => [lang, {}])) as Record<Lang, Record<string, string>>
  for (const folder of folders) {
    const name = folder.slice(folder.lastIndexOf('/') + 1)
    for (const lang of languages)
      Object.assign(catalogue[lang], prefixed(name, readMessages(join(folder, 'locales', `${lang}.json`))))
  }
  return catalogue
}

/** Translators of all languages. A key missing in a language is said in German, never as a key. */
export function openTranslators(catalogue: Catalogue): (lang: Lang) => Translator {
  const cache = createIntlCache()
  const made = new Map(languages.map((lang) => [lang, translator(lang, catalogue, cache)]))
  return (lang) => {
    const found = made.get(lang)
    if (found === undefined) throw new Error(`No translator for ${lang}`)
    return found
  }
}

function translator(lang: Lang, catalogue: Catalogue, cache: ReturnType<typeof createIntlCache>): Translator {
  const messages = { ...catalogue.de, ...catalogue[lang] }
  const intl: IntlShape = createIntl(
    { locale: localeOf(lang), messages, defaultLocale: 'de', onError: () => undefined, onWarn: () => undefined },
    cache,
  )
  const say = (key: string, values?: Readonly<Record<string, string | number>>): string => {
    const text = messages[key]
    if (text === undefined) throw new Error(`No message ${key}`)
    // Most messages have no argument and no quote: no formatter is needed.
    return values === undefined && !/[{'#<]/.test(text)
      ? text
      : intl.formatMessage({ id: key }, values, { ignoreTag: true })
  }
  const date = (instant: Date, style: DateStyle = 'long') =>
    intl.formatDate(instant, {
      timeZone: 'Europe/Berlin',
      ...(style === 'long'
        ? { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
        : { day: '2-digit', month: '2-digit', year: 'numeric' }),
    })
  const translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => say(key, values)
  return Object.assign(translate, {
    lang,
    dir: directionOf(lang),
    find: (key: string, values?: Readonly<Record<string, string | number>>) =>
      key in messages ? say(key, values) : undefined,
    date,
    // Noon, so that it is the same day in Berlin, summer and winter.
    day: (day: string, style?: DateStyle) => date(new Date(`${day}T12:00:00Z`), style),
    moment: (instant: Date, style?: DateStyle) =>
      translate('i18n.moment', { day: date(instant, style), time: wallClockInBerlin(instant).time }),
    number: (value: number) => intl.formatNumber(value),
    compare: new Intl.Collator(localeOf(lang)).compare,
  }) as unknown as Translator
}

function prefixed(name: string, messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [`${name}.${key}`, text]))
}

function readMessages(file: string): Messages {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Messages
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}

function subfolders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .toSorted()
}
