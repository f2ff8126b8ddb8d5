import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { openPdf } from '#platform/pdf/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import type { HeldCertificate } from '../badge/credential.ts'
import { testParts } from '../certificate.fixtures.ts'
import { paperLanguages } from '../certificate.ts'
import { openPaper } from './paper.ts'
import { wordsBeside, wordsIn } from './paper-words.ts'

const paper = openPaper(openPdf(sourceFolder), sourceFolder)

const certificate: HeldCertificate = {
  id: idFrom('00000000-0000-4000-8000-000000000001'),
  code: '24BASE2024AV',
  profileId: null,
  issuerName: 'Kompetenzzentrum Vielfalt Hessen',
  kind: 'basic',
  title: 'Basisqualifizierung 2024',
  modules: [
    { title: 'Rolle und Aufgaben', units: 16 },
    { title: 'Werte & <Haltungen>', units: 20 },
  ],
  units: 36,
  attendedUnits: 34,
  startsOn: '2024-03-01',
  endsOn: '2024-06-30',
  place: 'Friedberg (Hessen)',
  signatories: [
    { name: 'Petra Garnweber', duty: 'Koordination' },
    { name: 'Ruth Webersleben', duty: '' },
  ],
  issuedAt: new Date('2024-07-05T10:00:00Z'),
  issuedOn: '2024-07-05',
  validUntil: null,
  courseRef: null,
  participantRef: null,
  state: 'valid',
  endedAt: null,
  reason: '',
  version: 1,
  qualificationId: null,
  statusIndex: 7,
  replacedBy: null,
  holder: { name: 'نور صادق', email: '', lang: 'ar', paperLang: 'ar', publicFields: [], linkGeneration: 1, salt: '' },
}

async function textOf(bytes: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ')
}

describe('the paper', () => {
  it.each(paperLanguages)('is PDF/UA-1 on one page, in German with %s beside it', async (lang) => {
    const bytes = paper(testParts, certificate, lang)
    const raw = bytes.toString('latin1')
    expect(raw).toContain('pdfuaid:part')
    expect(raw).toMatch(/\/StructTreeRoot/)
    const document = await getDocumentProxy(new Uint8Array(bytes))
    expect(document.numPages).toBe(1)
    const text = await textOf(bytes)
    for (const words of [
      'Teilnahmebescheinigung',
      'Rolle und Aufgaben',
      'Werte & <Haltungen>',
      'Petra Garnweber',
      '24BA-SE20-24AV',
    ])
      expect(text).toContain(words)
    expect(text).toContain('localhost:3000/de/nachweis/24BASE2024AV')
    expect(raw).toMatch(new RegExp(`/Lang\\s*\\(${lang}\\)`))
  })

  it('keeps Arabic and Tigrinya readable when it is copied', async () => {
    expect(await textOf(paper(testParts, certificate, 'ar'))).toMatch(/شهادة مشاركة|مشاركة شهادة/)
    expect(await textOf(paper(testParts, certificate, 'ti'))).toContain('ምስክር ወረቐት')
  })

  it('has no other language where none was chosen, and is the same each time', async () => {
    const german = paper(testParts, certificate, '')
    expect(await textOf(german)).not.toContain('شهادة')
    expect(paper(testParts, certificate, '').equals(german)).toBe(true)
  })

  it('shows a letter nobody has a shape for as a box, and the rest', async () => {
    const odd = { ...certificate, holder: { ...certificate.holder, name: 'Nour 𒀀' } }
    expect(await textOf(paper(testParts, odd, 'ar'))).toContain('Nour □')
  })

  it('every word is there in every language of papers', () => {
    const german = wordsIn(testParts.translators('de'), 'de')
    const names = [
      'heading',
      'statement',
      'name',
      'course',
      'period',
      'place',
      'units',
      'attended',
      'content',
      'issued',
      'validUntil',
      'unlimited',
      'signature',
      'check',
      'code',
      'binding',
    ] as const
    for (const lang of paperLanguages)
      for (const name of names) {
        expect(wordsBeside(testParts.translators, lang)?.say(name), `${lang} ${name}`).toMatch(/\p{L}/u)
        if (lang === 'ti') expect(wordsBeside(testParts.translators, lang)?.say(name)).not.toBe(german.say(name))
      }
  })
})
