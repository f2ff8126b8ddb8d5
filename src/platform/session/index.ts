export { type SessionCookies, sessionCookies, type TokenCookie } from './cookies.ts'
export { type Device, deviceOf } from './device.ts'
export { isToken, newToken, tokenHash } from './token.ts'
