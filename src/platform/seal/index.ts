import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypts short texts with the installation's key. `about` says what the text belongs to; elsewhere it cannot be opened. */
export type Seal = {
  seal(text: string, about: string): string
  /** The text, or undefined where it was changed, moved, or sealed with another key. */
  open(sealed: string, about: string): string | undefined
}

/** What is sealed; each has a key of its own. Another word opens nothing that was sealed before. */
export type Purpose = 'accounts' | 'contacts'

/** AES-256-GCM with a key derived from the installation's 32 bytes for this purpose (NIST SP 800-38D, RFC 5869). */
export function openSeal(installationKey: Buffer, purpose: Purpose): Seal {
  const key = Buffer.from(hkdfSync('sha256', installationKey, '', `vielfaltsnetz ${purpose} seal 1`, 32))
  return {
    seal: (text, about) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open: (sealed, about) => {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < 28) return undefined
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
      decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(12, 28))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}
