import { idFrom } from '#kernel/id.ts'
import { openPdf, plain } from '#platform/pdf/index.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { openPaper, type Paper } from '#modules/certificates/index.ts'
import { sourceFolder } from '#app/project-files.ts'

/** Papers as PDF/UA, made by the functions themselves: their pages are behind a sign-in. */
export type PaperCosts = { readonly certificates: number; readonly certificateSeconds: number; readonly listMs: number }

const certificates = 200
const listRows = 100
const languages = ['', 'en', 'tr', 'ar', 'uk', 'ti'] as const

/** Certificates with every language beside German in turn, and a list with a row for each of a hundred people. */
export function measurePapers(): PaperCosts {
  const pdf = openPdf(sourceFolder)
  const paper = openPaper(pdf, sourceFolder)
  const parts = { translators: openTranslators(readCatalogue(sourceFolder)), baseUrl: 'http://localhost' }
  // The first document opens the fonts.
  paper(parts, inventCertificate(0), '')
  const certificateSeconds =
    timed(() => {
      for (let number = 1; number <= certificates; number += 1)
        paper(parts, inventCertificate(number), languages[number % languages.length] ?? '')
    }) / 1000
  const made = new Date()
  const lists = Array.from({ length: 9 }, () => timed(() => pdf.render(inventedList, made))).toSorted((a, b) => a - b)
  return { certificates, certificateSeconds, listMs: lists[4] ?? Number.NaN }
}

function timed(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

function inventCertificate(number: number): Parameters<Paper>[1] {
  return {
    id: idFrom(`00000000-0000-4000-8010-${String(number).padStart(12, '0')}`),
    code: '24BASE2024AV',
    profileId: null,
    issuerName: 'Erfundener Träger',
    kind: 'basic',
    title: 'Basisqualifizierung',
    modules: Array.from({ length: 8 }, (_, place) => ({ title: `Erfundenes Modul ${place + 1}`, units: 4 })),
    units: 32,
    attendedUnits: 30,
    startsOn: '2026-03-01',
    endsOn: '2026-06-30',
    place: 'Friedberg (Hessen)',
    signatories: [{ name: 'Erfundene Person', duty: 'Koordination' }],
    issuedAt: new Date('2026-07-05T10:00:00Z'),
    issuedOn: '2026-07-05',
    validUntil: null,
    courseRef: null,
    participantRef: null,
    state: 'valid',
    endedAt: null,
    reason: '',
    version: 1,
    qualificationId: null,
    statusIndex: number,
    replacedBy: null,
    holder: {
      name: `Erfunden ${number}`,
      email: '',
      lang: 'de',
      paperLang: '',
      publicFields: [],
      linkGeneration: 1,
      salt: '',
    },
  }
}

const inventedList: Parameters<ReturnType<typeof openPdf>['render']>[0] = {
  title: 'Teilnahmeliste',
  lang: 'de',
  dir: 'ltr',
  kicker: plain('Erfundener Träger'),
  lead: plain('Erfundener Kurs'),
  blocks: [
    {
      kind: 'table',
      header: ['Nr.', 'Name', 'Ort', '1. Termin', '2. Termin', 'UE'].map(plain),
      rows: Array.from({ length: listRows }, (_, row) =>
        [String(row + 1), `Erfundene Person ${row}`, 'Friedberg (Hessen)', '3', '3', '6'].map(plain),
      ),
      widths: [1, 6, 5, 2, 2, 1],
    },
  ],
  footer: 'Teilnahmeliste',
  publisher: 'Erfundener Träger',
}
