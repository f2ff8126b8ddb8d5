import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

export type Mode = 'demo' | 'production'

export type Settings = {
  readonly mode: Mode
  readonly host: string
  readonly port: number
  /** Origin of every absolute link, such as `https://vielfalt.example`; no path. */
  readonly baseUrl: string
  readonly dataDirectory: string
  readonly databaseUrl: string | undefined
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** Where answers to mails go, behind the @; undefined where the installation takes none. */
  readonly replyDomain: string | undefined
  readonly workers: number
  /** Where a clamd listens that looks at files people send: `host:port`, or the path of its socket. */
  readonly clamd: string | undefined
  readonly secretKeyFile: string
  /** Proxies whose X-Forwarded-For is believed, by address. */
  readonly trustedProxies: readonly string[]
  /** Facts of the operator that the legal pages name. */
  readonly operator: Readonly<Record<string, string>>
}

/** The settings of the environment, or sentences that say what to mend. */
export function readSettings(mode: Mode, env: NodeJS.ProcessEnv): Settings | { readonly problems: readonly string[] } {
  const problems: string[] = []
  const port = whole(env['PORT'], 3000, 'PORT', problems)
  const workers = whole(env['WORKERS'], 1, 'WORKERS', problems)
  const host = env['HOST'] ?? '127.0.0.1'
  const baseUrl = baseUrlOf(mode, env['BASE_URL'], port, problems)
  const dataDirectory = resolve(env['DATA_DIR'] ?? 'var')
  const smtpUrl = env['SMTP_URL']
  if (mode === 'production' && smtpUrl === undefined)
    problems.push('SMTP_URL is missing: invitations and sign-in links go by mail.')
  if (mode === 'production' && env['MAIL_FROM'] === undefined)
    problems.push('MAIL_FROM is missing: the address mails come from.')
  const clamd = env['CLAMD']
  if (clamd !== undefined && !/^(?:\/.+|.+:\d{1,5})$/.test(clamd))
    problems.push('CLAMD is neither host:port nor the path of a socket.')
  const replyDomain = env['REPLY_DOMAIN']?.trim().toLowerCase() || undefined
  if (replyDomain !== undefined && !/^(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}$/.test(replyDomain))
    problems.push(
      'REPLY_DOMAIN must be what stands behind the @ of addresses for answers, such as antwort.vielfalt.example',
    )
  if (problems.length > 0) return { problems }
  return {
    mode,
    host,
    port,
    baseUrl,
    dataDirectory,
    databaseUrl: env['DATABASE_URL'],
    smtpUrl,
    mailFrom: env['MAIL_FROM'] ?? 'Vielfaltsnetz <post@vielfaltsnetz.example>',
    clamd,
    replyDomain,
    workers,
    secretKeyFile: resolve(env['SECRET_KEY_FILE'] ?? join(dataDirectory, 'secret.key')),
    trustedProxies: (env['TRUSTED_PROXIES'] ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
    operator: {
      name: env['OPERATOR_NAME'] ?? '',
      address: env['OPERATOR_ADDRESS'] ?? '',
      email: env['OPERATOR_EMAIL'] ?? '',
      phone: env['OPERATOR_PHONE'] ?? '',
      represented_by: env['OPERATOR_REPRESENTED_BY'] ?? '',
      // An address GovData gives to who delivers data to it, for the catalogue of open data.
      contributor_id: env['OPERATOR_CONTRIBUTOR_ID'] ?? '',
    },
  }
}

// Keys that stand in documentation or are no secret at all are refused in production (CR-07).
const sampleKey = /^(.)\1*$|^(?:change|sample|example|secret|test|demo|password|passwort)|^0123456789|^[A-Za-z ]+$/i

/** The installation's key: 32 bytes, made at the first start, readable by its owner only. Refuses weak or sample keys. */
export async function readSecretKey(file: string, mode: Mode): Promise<Buffer> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) {
    const key = randomBytes(32)
    await mkdir(join(file, '..'), { recursive: true })
    await writeFile(file, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
    return key
  }
  const trimmed = text.trim()
  const key = Buffer.from(trimmed, 'base64')
  if (key.length !== 32 || sampleKey.test(trimmed) || new Set(key).size < 12)
    throw new Error(
      `The key in ${file} is a sample or too weak. Remove the file and start again to have one made, or put 32 random bytes (Base64) there.`,
    )
  if (mode === 'production') await chmod(file, 0o600)
  return key
}

function baseUrlOf(mode: Mode, text: string | undefined, port: number, problems: string[]): string {
  if (text === undefined && mode === 'demo') return `http://localhost:${port}`
  const url = text === undefined ? null : URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search !== '') {
    problems.push(
      'BASE_URL is missing or not an origin: set it to the address people type, such as https://vielfalt.example',
    )
    return ''
  }
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (mode === 'production' && url.protocol !== 'https:' && !local)
    problems.push('BASE_URL must begin with https:// outside this machine.')
  return url.origin
}

function whole(text: string | undefined, fallback: number, name: string, problems: string[]): number {
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value
  problems.push(`${name} must be a whole number, not "${text.slice(0, 20)}".`)
  return fallback
}
