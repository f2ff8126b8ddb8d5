import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

type Deviation = {
  /** The device asked for no PIN, finger or face. */
  readonly unverified?: boolean
  readonly origin?: string
  readonly challenge?: string
  /** The device says it was used this often. */
  readonly counter?: number
}

/** A passkey in a device made of code (WebAuthn Level 3, 6.1 and 6.5): real keys and signatures, and whatever deviation a test wants. */
export type SoftPasskey = {
  readonly credentialId: string
  create(challenge: string, deviation?: Deviation): unknown
  show(challenge: string, deviation?: Deviation): unknown
}

export function softPasskey(origin: string): SoftPasskey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  const credentialId = id.toString('base64url')
  let used = 0

  function authenticatorData(attested: Buffer, { unverified = false, counter }: Deviation): Buffer {
    used += 1
    const flags = 0x01 | (unverified ? 0 : 0x04) | (attested.length > 0 ? 0x40 : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter ?? used)
    return Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([flags]), count, attested])
  }

  function clientData(type: string, challenge: string, deviation: Deviation): Buffer {
    return Buffer.from(
      JSON.stringify({
        type,
        challenge: deviation.challenge ?? challenge,
        origin: deviation.origin ?? origin,
        crossOrigin: false,
      }),
    )
  }

  return {
    credentialId,
    create: (challenge, deviation = {}) => {
      // COSE_Key, RFC 9053: EC2, ES256, P-256.
      const key = new Map<number, number | Uint8Array<ArrayBuffer>>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
        [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
      ])
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, isoCBOR.encode(key)])
      const attestation = new Map<string, string | Uint8Array<ArrayBuffer> | Map<string, string>>([
        ['fmt', 'none'],
        ['attStmt', new Map<string, string>()],
        ['authData', new Uint8Array(authenticatorData(attested, deviation))],
      ])
      const attestationObject = Buffer.from(isoCBOR.encode(attestation)).toString('base64url')
      const clientDataJSON = clientData('webauthn.create', challenge, deviation).toString('base64url')
      return {
        id: credentialId,
        rawId: credentialId,
        type: 'public-key',
        response: { clientDataJSON, attestationObject, transports: ['internal'] },
        clientExtensionResults: {},
      }
    },
    show: (challenge, deviation = {}) => {
      const data = authenticatorData(Buffer.alloc(0), deviation)
      const client = clientData('webauthn.get', challenge, deviation)
      const signature = createSign('sha256')
        .update(data)
        .update(createHash('sha256').update(client).digest())
        .sign(privateKey)
      return {
        id: credentialId,
        rawId: credentialId,
        type: 'public-key',
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
        },
        clientExtensionResults: {},
      }
    },
  }
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
