import { hash, verify } from '@node-rs/argon2'

// AU-03, OWASP password storage: argon2id with 19 MiB, two passes, one lane. A hash made with anything else is made anew.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
const current = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`

/** argon2id over exactly the characters given. Runs in the thread pool, two at a time. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost))
}

/** Compares; without a stored hash it works just as long and answers false (AU-04). */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await verifyInTurn(stored ?? (await decoy()), password)
  return stored !== null && fits
}

/** True when the hash was made with other costs than today's. */
export function needsRehash(stored: string): boolean {
  return !stored.startsWith(current)
}

let decoyHash: Promise<string> | undefined

function decoy(): Promise<string> {
  decoyHash ??= hash('nobody has this password', cost)
  return decoyHash
}

function verifyInTurn(stored: string, password: string): Promise<boolean> {
  return inTurn(() => verify(stored, password))
}

// Two of libuv's four threads: files and the other requests keep the rest (RL-05).
const atOnce = 2
const waiting: (() => void)[] = []
let running = 0

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    // The place is handed on, so that nobody slips in between.
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}
