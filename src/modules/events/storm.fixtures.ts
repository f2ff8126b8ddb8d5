import type pg from 'pg'
import { machineClock } from '#platform/clock/index.ts'
import { openDatabase } from '#platform/db/index.ts'
import { AlreadySubmitted, keyUse } from '#platform/http/form-key.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { signUpForEvent } from './sign-up/sign-up.ts'

/** Somebody at the door: `key` is the one-time key of her form, the same when she presses again. */
export type Comer = {
  readonly slug: string
  readonly email: string
  readonly key: string
  readonly clientAddress: string
}
export type Told = { readonly email: string; readonly told: string }

// Only as the program of a child: the test itself takes nothing but the types.
if (process.env['STORM_DATABASE'] !== undefined) signUpOnDemand()

/** A process of its own that signs people up as they are sent; says whom it has answered. */
function signUpOnDemand(): void {
  const connection = JSON.parse(process.env['STORM_DATABASE'] ?? '{}') as pg.ClientConfig
  const db = openDatabase({ connection, clock: machineClock, size: 8 })
  const parts = {
    key: Buffer.alloc(32, 'key of the storm'),
    translators: openTranslators(readCatalogue(process.env['STORM_SOURCE'] ?? '')),
    baseUrl: 'http://localhost:3000',
  }
  process.on('message', (comer: Comer) => {
    void answer(comer).then((told) => process.send?.({ email: comer.email, told } satisfies Told))
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.({ email: '', told: 'ready' } satisfies Told)

  async function answer({ key, ...comer }: Comer): Promise<string> {
    const person = {
      ...comer,
      name: 'Sturm',
      kind: 'in-person',
      quantity: 1,
      lang: 'de',
      care: null,
      answers: new Map(),
    } as const
    try {
      const result = await signUpForEvent(db.bound({ first: keyUse(key).use }), parts, person)
      return result.ok ? 'done' : result.code
    } catch (error) {
      return error instanceof AlreadySubmitted ? 'done' : String(error)
    }
  }
}
