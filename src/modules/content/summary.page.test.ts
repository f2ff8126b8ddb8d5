import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'
import { summaryDocument } from './addresses.ts'

const house = useHouse()

describe('the centre on one page', () => {
  it.each(languages)('in %s: one page, tagged, with title, figures and how to reach us', async (lang) => {
    const response = await house.ask('nobody', summaryDocument(lang))
    expect(response.status).toBe(200)
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(Buffer.from(bytes).toString('latin1')).toContain('/StructTreeRoot')
    expect((await getDocumentProxy(bytes.slice())).numPages).toBe(1)
    const { info } = await getMeta(bytes.slice())
    const page = await house.visit('nobody', `/${lang}/auf-einen-blick`)
    expect(info['Title']).toBe(page.document.querySelector('h1')?.textContent.trim())
    const text = (await extractText(bytes.slice(), { mergePages: true })).text.normalize('NFKC')
    for (const piece of ['2023', '2026', 'Beispielbetrieb e. V.', 'post@betrieb.example']) expect(text).toContain(piece)
    // Words that open their meaning on the screen are words on paper.
    expect(text).toContain(lang === 'leicht' ? 'Lots*innen' : 'WIR')
  })

  it.each(languages)(
    'in %s: reached from the start page, about us and contact; contact from every page',
    async (lang) => {
      for (const page of ['', 'ueber-uns', 'kontakt']) {
        const { html } = await house.visit('nobody', `/${lang}/${page}`)
        expect(html, page).toContain(`href="${summaryDocument(lang)}"`)
        expect(html, page).toContain(`href="/${lang}/kontakt"`)
      }
      const { text, html } = await house.visit('nobody', `/${lang}/kontakt`)
      for (const known of ['Beispielbetrieb e. V.', 'Musterweg 1', '069 90009-100', 'post@betrieb.example'])
        expect(text).toContain(known)
      for (const path of [
        'finden',
        'kreise',
        'rueckmeldung',
        'fragen',
        'ueber-uns-lotsinnen',
        'ueber-uns-organisationen',
      ])
        expect(html).toContain(`href="/${lang}/${path}"`)
    },
  )
})
