import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { type Lang, languages, memberLanguages } from '#kernel/language.ts'
import { useBrowserHouse } from './browser.ts'
import type { Persona } from './house.ts'
import { useKeptWindows } from './kept-windows.ts'
import { axeFaults, ibmFaults, keyboardFaults, reflowFaults, storageFaults } from './page-inspection.ts'
import { memberTemplates, publicTemplates, type Template } from './templates/index.ts'

const house = useBrowserHouse(3471)
const windows = useKeptWindows(house)
const widths = [320, 1280] as const
const visited = new Set<string>()

/** Every template in each of its states × language × width, looked at by two engines, by keyboard and at the network. */
describe.each(publicTemplates)('public: $name', (template) => {
  it.concurrent.each(languages)('%s', (lang) => inspect('nobody', template, lang), 120_000)
})

describe.each(memberTemplates)('member: $name as $persona', (template) => {
  it.concurrent.each(memberLanguages)('%s', (lang) => inspect(template.persona, template, lang), 120_000)
})

afterAll(() => {
  // A template nobody listed is a page nobody looked at.
  const missing = house.web.routes.filter(
    ({ method, audience, path }) =>
      method === 'GET' && audience !== 'programs' && !visited.has(path) && !exempt.includes(path),
  )
  expect(missing.map((route) => route.path)).toEqual([])
})

// Looked at whole. The others have the same markup: their words are looked at narrow, where they have least room, and only
// measured when wide.
const whole: readonly Lang[] = ['de', 'ar']
// What the second engine finds lies in the markup, so one width is enough for it, with everything unfolded; and the frame of the
// page is walked by keyboard once a language.
const widthForAll: Partial<Record<Lang, number>> = { de: 1280, ar: 320 }

// No page of their own: downloads and redirects.
const exempt = [
  '/mein/postfach/:mailId/nachricht.eml',
  '/pdf',
  '/veranstaltungen.ics',
  '/veranstaltungen/:slug/termin.ics',
  '/anmeldung/:token/termin.ics',
  '/gruppenkalender/:token/termine.ics',
  '/beratung/anfrage/:token/termin.ics',
  '/mein/veranstaltungen/:eventId/anwesenheit/offline.js',
  '/mein/veranstaltungen/:eventId/anwesenheit/teilnahmeliste/:format',
  '/mein/veranstaltungen/:eventId/anwesenheit/:dateId/unterschriften',
  '/mein/veranstaltungen/:eventId/anwesenheit/:dateId/blaetter/:sheetId/bild',
  '/mein/kurse/:eventId/kursplan.pdf',
  '/mein/qualitaet/einschaetzung/:assessmentId/bericht.pdf',
  '/mein/veranstaltungen/:eventId/anmeldungen/tabelle/:format',
  '/mein/veranstaltungen/:eventId/anmeldungen/namensschilder.pdf',
  '/mein/veranstaltungen/:eventId/anmeldungen/referierende/:format',
  '/mein/veranstaltungen/:eventId/unterlagen/:documentId',
  '/veranstaltungen/:slug/unterlagen/:documentId',
  '/veranstaltungen/:slug/bilder/:documentId',
  '/anmeldung/:token/unterlagen/:documentId',
  '/materialien/:slug/datei',
  '/materialien/:slug/fassung/:number/datei',
  '/gebaerdensprache/film.mp4',
  '/weg/:token/entwurf',
  '/weg/:token/brief/blatt',
  '/mein/wege/:pathwayId/entwurf',
  '/mein/wege/:pathwayId/brief/blatt',
  '/wege-bestaetigung/:token/blatt',
  '/gebaerdensprache/untertitel.vtt',
  '/mein/listen/:importId/fehler/:format',
  '/mein/team/:volunteerId/qualifikation/:qualificationId/beleg',
  '/mein-nachweis/:token/nachweis.pdf',
  '/mein-nachweis/:token/open-badge.json',
  '/mein/nachweise/:certificateId/nachweis.pdf',
  '/mein/qualifikationen/:certificateId',
  '/mein/nachweise/unterschriften/:signatureId/bild',
  '/mein/sprechzeiten/termine/:bookingId/termin.ics',
  '/mein/beratung/zahlen/tabelle/:format',
  '/mein/austausch/dateien/:fileId',
  '/mein/verein',
  '/mein/verein/:profileId/uebergabe.pdf',
]

async function inspect(persona: Persona, template: Template, lang: Lang): Promise<void> {
  const path = `/${lang}${await inTurn(async () => template.path(house))}`
  const looks = whole.includes(lang) ? widths.map((width) => [width]) : [widths]
  const found = await Promise.all(looks.map((look) => inspectAt(look, persona, template, path, lang)))
  visited.add(template.route)
  const reports = house.logged.filter((line) => line.includes('csp.reported'))
  expect([...found.flat(), ...reports], path).toEqual([])
}

let last: Promise<unknown> = Promise.resolve()

/** What templates put into the house they look for first, so one after the other. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}

/** Opens the page at the first width and inspects it there, then measures it at the others. */
async function inspectAt(
  [width = 320, ...wider]: readonly number[],
  persona: Persona,
  template: Template,
  path: string,
  lang: Lang,
): Promise<readonly string[]> {
  const window = await windows.take(persona, width)
  const { page } = window
  const isWhole = whole.includes(lang)
  let isClean = false
  try {
    await page.goto(path)
    if (template.act !== undefined) await template.act(page)
    await keepPicture(page, `${template.name.replaceAll(/[^\p{L}\d]+/gu, '-')}-${lang}-${width}`)
    const keyboard = isWhole ? await keyboardFaults(page, { frame: widthForAll[lang] === width }) : []
    const folded = [...(await reflowFaults(page)), ...(await axeFaults(page, { onlyWords: !isWhole })), ...keyboard]
    // The second look, with everything unfolded: menus, filters, further choices.
    await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    const unfolded = [...(await reflowFaults(page)), ...(widthForAll[lang] === width ? await ibmFaults(page) : [])]
    const kept = persona === 'nobody' && template.stores !== true ? await storageFaults(page) : []
    const wide: string[] = []
    for (const more of wider) {
      await page.setViewportSize({ width: more, height: 800 })
      wide.push(...(await reflowFaults(page)).map((text) => `at ${more}px ${text}`))
    }
    const beyond = [
      ...window.elsewhere.map((url) => `asks elsewhere: ${url}`),
      ...window.faults.map((text) => `fault: ${text}`),
    ]
    const faults = [...folded, ...unfolded, ...kept, ...wide, ...beyond].map((text) => `${width}px ${text}`)
    isClean = faults.length === 0 && template.act === undefined && template.stores !== true
    return faults
  } finally {
    await (isClean ? windows.giveBack(window, persona, width) : window.close())
  }
}

/** Pictures of everything where PICTURES_DIR names a folder, for people to look at: axe passes a visibly broken page. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES_DIR']
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
