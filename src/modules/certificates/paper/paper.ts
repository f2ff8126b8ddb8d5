import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderSVG } from 'uqr'
import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Pdf } from '#platform/pdf/index.ts'
import { verificationPage } from '../addresses.ts'
import type { HeldCertificate } from '../badge/credential.ts'
import type { PaperLanguage, Signatory } from '../certificate.ts'
import { spacedCode } from '../code.ts'
import { type PaperWord, type PaperWords, wordsBeside, wordsIn } from './paper-words.ts'

/** Makes papers of certificates; `signatures` are PNG by the id that signatories name. */
export type Paper = (
  parts: PaperParts,
  certificate: HeldCertificate,
  beside: PaperLanguage | '',
  signatures?: ReadonlyMap<string, Buffer>,
) => Buffer

type PaperParts = { readonly translators: (lang: Lang) => Translator; readonly baseUrl: string }

/** Papers as PDF/UA-1: German, with another language beside it. The same certificate always gives the same bytes. */
export function openPaper(pdf: Pdf, sourceFolder: string): Paper {
  const template = readFileSync(join(sourceFolder, 'modules', 'certificates', 'paper', 'certificate.typ'), 'utf8')
  return (parts, certificate, beside, signatures = new Map()) =>
    pdf.typeset(template, paperOf(parts, certificate, beside, signatures), certificate.issuedAt)
}

/** What stands on the paper. */
function paperOf(
  { translators, baseUrl }: PaperParts,
  certificate: HeldCertificate,
  beside: PaperLanguage | '',
  signatures: ReadonlyMap<string, Buffer>,
) {
  const t = translators('de')
  const german = wordsIn(t, 'de')
  const other = wordsBeside(translators, beside)
  const word = (name: PaperWord) => ({ de: german.say(name), other: other?.say(name) ?? null })
  const address = new URL(verificationPage.href('de', { code: certificate.code }), baseUrl)
  const { signatories, issuerName } = certificate
  return {
    title: `${german.say('heading')}: ${certificate.title}`,
    issuer: issuerName,
    other: other === undefined ? null : { lang: other.lang, dir: other.dir },
    heading: word('heading'),
    statement: word('statement'),
    ...factsOf(t, certificate, word, other),
    content: word('content'),
    number: t('certificates.paper.number'),
    module: t('certificates.paper.module'),
    modules: certificate.modules,
    signature: word('signature'),
    signatories: (signatories.length > 0 ? signatories : [{ name: issuerName, duty: '' }]).map((one) =>
      signedLine(t, one, signatures),
    ),
    check: word('check'),
    codeWord: word('code'),
    code: spacedCode(certificate.code),
    address: address.href,
    shown: address.host + address.pathname,
    binding: word('binding'),
    qr: { svg: qrCode(address.href), alt: t('certificates.paper.qr', { address: address.href }) },
  }
}

function signedLine(t: Translator, { name, duty, signature }: Signatory, signatures: ReadonlyMap<string, Buffer>) {
  const picture = signature === undefined ? undefined : signatures.get(signature)
  return {
    name,
    duty,
    picture: picture === undefined ? null : { png: [...picture], alt: t('certificates.paper.signatureAlt', { name }) },
  }
}

type Word = (name: PaperWord) => { readonly de: string; readonly other: string | null }

function factsOf(t: Translator, certificate: HeldCertificate, word: Word, other: PaperWords | undefined) {
  const { startsOn, endsOn, place, units, attendedUnits, issuedOn, validUntil } = certificate
  const day = (text: string) => t.day(text, 'short')
  const fact = (name: PaperWord, value: string, size = 10.5) => ({ ...word(name), value, size })
  const kind = t(`volunteers.kind.${certificate.kind}`)
  const titled = certificate.title.startsWith(kind) ? certificate.title : `${kind}: ${certificate.title}`
  const unlimited = word('unlimited')
  return {
    facts: [
      fact('name', certificate.holder.name, 19),
      { ...fact('course', titled, 13), ...valueBeside(other?.kind(certificate.kind)) },
    ],
    rows: [
      [
        fact('period', startsOn === endsOn ? day(startsOn) : `${day(startsOn)} – ${day(endsOn)}`),
        ...(place === '' ? [] : [fact('place', place)]),
      ],
      [fact('units', String(units)), fact('attended', String(attendedUnits))],
      [
        fact('issued', day(issuedOn)),
        validUntil === null
          ? { ...fact('validUntil', unlimited.de), ...valueBeside(unlimited.other) }
          : fact('validUntil', day(validUntil)),
      ],
    ],
  }
}

function valueBeside(text: string | null | undefined) {
  return text === null || text === undefined ? {} : { valueOther: text }
}

function qrCode(address: string): string {
  // A quiet zone of four modules (ISO/IEC 18004); 15 % of it may be worn off.
  return renderSVG(address, { ecc: 'M', border: 4, pixelSize: 8 })
}
