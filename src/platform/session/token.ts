import { createHash, randomBytes } from 'node:crypto'

const tokenForm = /^[A-Za-z0-9_-]{43}$/

/** A secret of 256 random bits, for sessions and links. Whoever stores it stores `tokenHash` only. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of the token. Tokens are random through and through, so no salt and no slow hash are needed. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

export function isToken(text: string | undefined): text is string {
  return text !== undefined && tokenForm.test(text)
}
