import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useBrowserHouse } from '#test/browser.ts'

const house = useBrowserHouse(3680)
const partnerPort = 3681
// Another site to the browser: another host name, not only another port.
const partner = `http://127.0.0.1:${partnerPort}`
let site: Server
let code = ''

beforeAll(async () => {
  site = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!DOCTYPE html><html lang="de"><title>Partner</title><h1>Partner</h1>${code}</html>`)
  })
  await new Promise<void>((resolve) => site.listen(partnerPort, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => site.close(resolve)))

describe('a frame on a partner site', () => {
  it.each([
    ['list', 'liste', true],
    ['map', 'karte', true],
    ['list without scripts', 'liste', false],
    ['map without scripts', 'karte', false],
  ] as const)('shows the %s, leaves nothing behind, and its links open outside', async (_, what, javaScript) => {
    const ours = await house.open('nobody', { javaScript })
    await ours.page.goto(`/de/einbetten`)
    await ours.page.locator(`input[value="${what}"]`).check()
    await ours.page.locator('select[name="kreis"]').selectOption('wetteraukreis')
    await ours.page.getByRole('button', { name: 'Code anzeigen' }).click()
    code = await ours.page.locator('textarea#code').inputValue()
    expect(code).toContain(`src="${house.address}/de/einbetten/${what}?kreis=wetteraukreis"`)
    await ours.close()

    const { page, context, elsewhere, faults, close } = await house.open('nobody', { javaScript })
    const asked: string[] = []
    page.on('request', (request) => void asked.push(request.url()))
    await page.goto(`${partner}/`)
    const frame = page.frameLocator('iframe')
    await frame.locator('h1').waitFor()
    expect(await frame.locator('h1').textContent()).toContain(what === 'liste' ? 'Wetteraukreis' : 'Karte')
    expect(await frame.locator('header, footer, form, nav').count()).toBe(0)

    const link = what === 'liste' ? frame.locator('.card a').first() : frame.locator('svg a[href*="kreis=fulda"]')
    const [opened] = await Promise.all([context.waitForEvent('page'), link.click()])
    await opened.waitForLoadState()
    expect(opened.url().startsWith(`${house.address}/de/`)).toBe(true)
    expect(await opened.evaluate('window.opener === null')).toBe(true)
    expect(await opened.locator('main h1').count()).toBe(1)
    expect(page.url()).toBe(`${partner}/`)
    expect(await frame.locator('h1').count()).toBe(1)

    const foreign = asked.filter((url) => ![house.address, partner].some((known) => url.startsWith(`${known}/`)))
    expect([...foreign, ...elsewhere.filter((url) => !url.startsWith(partner)), ...faults]).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(house.logged.filter((line) => line.includes('csp.reported'))).toEqual([])
    await close()
  })

  it('stays closed to every other page', async () => {
    code = `<iframe src="${house.address}/de/finden" title="x"></iframe>`
    const { page, close } = await house.open('nobody')
    await page.goto(`${partner}/`)
    await page.waitForLoadState('networkidle')
    const framed = page.frames().find((one) => one !== page.mainFrame())
    expect(await framed?.locator('h1').count()).not.toBe(1)
    expect(framed?.url()).not.toBe(`${house.address}/de/finden`)
    await close()
  })
})
