import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { sourceFolder } from '#app/project-files.ts'
import { readArticleFile } from '../article.ts'
import allowed from './allowed.json' with { type: 'json' }
import { findHardPlaces } from './check-plain-language.ts'

const read = (path: string) => readFileSync(join(sourceFolder, path), 'utf8')
const messageFiles = globSync('**/locales/leicht.json', { cwd: sourceFolder }).toSorted()
const articleFiles = globSync('modules/content/articles/**/leicht.md', { cwd: sourceFolder }).toSorted()

const dataFiles = globSync('modules/*/{,*/}*.json', { cwd: sourceFolder })
  .filter((path) => !path.includes('/locales/') && read(path).includes('"leicht"'))
  .toSorted()

const messagesIn = (path: string) => Object.entries(JSON.parse(read(path)) as Record<string, string>)
const articleIn = (path: string) => readArticleFile(basename(dirname(path)), 'leicht', read(path))

/** Names and units that stand in lists beside their other languages. A bracket in a name is turned into a comma where it is shown. */
const namesIn = (path: string) => {
  const found: string[] = []
  JSON.parse(read(path), (key, value: unknown) => {
    if (key === 'leicht' && typeof value === 'string') found.push(value.replace(/ \((.+)\)$/, ', $1'))
    return value
  })
  return found
}

const told = (text: string) => findHardPlaces(text).map(({ rule, words }) => `${rule}: ${words}`)

/** BITV 2.0, Anlage 2 Teil 2, as far as a machine can look. Whether it is understood, readers must tell. */
describe('AC-19: every text in Leichte Sprache keeps its rules', () => {
  it('sees the texts', () => {
    expect(messageFiles.length).toBeGreaterThan(6)
    expect(articleFiles.length).toBeGreaterThan(12)
    expect(dataFiles).toContain('modules/content/articles/figures.json')
  })

  it.each(messageFiles)('%s', (path) => {
    const found = messagesIn(path).flatMap(([key, message]) =>
      shapesOf(message).flatMap((text) => told(text).map((hint) => `${key}: ${hint}`)),
    )
    expect([...new Set(found)]).toEqual([])
  })

  it.each(articleFiles)('%s', (path) => {
    const { title, summary, body } = articleIn(path)
    expect([title, summary, body].flatMap(told)).toEqual([])
  })

  it.each(dataFiles)('%s', (path) => {
    expect(namesIn(path).flatMap(told)).toEqual([])
  })

  it('says of each that nobody of its readers has checked it, until somebody has', () => {
    for (const path of articleFiles) expect(read(path)).toMatch(/^native_checked: (?:true|false)$/m)
  })

  it('allows nothing that is no longer written, and gives a reason for each', () => {
    const everything = [
      ...articleFiles.map(read),
      ...messageFiles.flatMap((path) => messagesIn(path).map(([, message]) => message)),
    ].join('\n')
    expect(allowed.filter(({ words }) => !everything.includes(words)).map(({ words }) => words)).toEqual([])
    expect(allowed.filter(({ words }) => findHardPlaces(words, []).length === 0).map(({ words }) => words)).toEqual([])
    expect(allowed.filter(({ reason }) => reason.length < 8)).toEqual([])
  })
})

/** A message in each of its plural forms, placeholders filled. */
function shapesOf(message: string): readonly string[] {
  return filled(parse(message, { ignoreTag: true }))
}

function filled(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.reduce<readonly string[]>(
    (before, element) => before.flatMap((start) => piecesOf(element).map((piece) => start + piece)),
    [''],
  )
}

function piecesOf(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.literal:
      return [element.value]
    case TYPE.pound:
    case TYPE.number:
      return ['5']
    case TYPE.plural:
    case TYPE.select:
      return Object.values(element.options).flatMap(({ value }) => filled(value))
    default:
      return ['X']
  }
}
