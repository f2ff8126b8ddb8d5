import { createPrivateKey, generateKeyPairSync, type JsonWebKey, randomUUID } from 'node:crypto'
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The Ed25519 key of this installation, as JSON Web Key with its secret part (RFC 8037). */
export type IssuerKey = { readonly jwk: JsonWebKey }

/**
 * The key that signs credentials: `issuer-key.pem` in the folder, PKCS #8, readable by its owner only. Made where there is none; of
 * several processes that begin at once, the first one's holds. Read once a process. Whoever loses it makes every credential handed
 * out so far impossible to check.
 */
export function openIssuerKey(folder: string): () => Promise<IssuerKey> {
  let opened: Promise<IssuerKey> | undefined
  return () => (opened ??= readOrMake(folder))
}

async function readOrMake(folder: string): Promise<IssuerKey> {
  const file = join(folder, 'issuer-key.pem')
  const there = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (there === undefined) await make(folder, file)
  const key = createPrivateKey(there ?? (await readFile(file, 'utf8')))
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`The key in ${file} is no Ed25519 key.`)
  return { jwk: key.export({ format: 'jwk' }) }
}

/** Written aside and linked into its place, so that nobody ever reads half a key, and nobody's key is written over. */
async function make(folder: string, file: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `.issuer-key-${randomUUID()}`)
  const { privateKey } = generateKeyPairSync('ed25519')
  await writeFile(draft, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' })
  try {
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(draft, { force: true })
  }
  await chmod(file, 0o600)
}
