import { hash } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { hashPassword, needsRehash, passwordFits } from './password.ts'
import { findPasswordProblem } from './password-rules.ts'

test('AU-03: hashes are argon2id with at least 19 MiB, two passes and one lane', async () => {
  expect(await hashPassword('vier lange Worte am Webstuhl')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('AU-03: a hash made with lower costs is made anew', async () => {
  expect(needsRehash(await hash('x', { memoryCost: 8192, timeCost: 1 }))).toBe(true)
  expect(needsRehash(await hashPassword('x'))).toBe(false)
})

test('AU-02: passwords are compared exactly, with every character and up to 256 of them', async () => {
  const password = `  Größe 🧵 ${'ß'.repeat(240)} `
  const stored = await hashPassword(password)
  expect(await passwordFits(stored, password)).toBe(true)
  expect(await passwordFits(stored, password.trim())).toBe(false)
  expect(await passwordFits(stored, password.toLowerCase())).toBe(false)
  expect(await passwordFits(stored, password.slice(0, -2))).toBe(false)
})

test('AU-04: without an account the comparison takes as long and says no', async () => {
  const stored = await hashPassword('vier lange Worte am Webstuhl')
  await passwordFits(null, 'warm')
  const known = await median(() => passwordFits(stored, 'falsch'))
  const unknown = await median(() => passwordFits(null, 'falsch'))
  expect(await passwordFits(null, 'nobody has this password')).toBe(false)
  expect(Math.abs(known - unknown)).toBeLessThan(Math.max(known, unknown) * 0.5)
})

test.each([
  ['kurz', false, 'too-short'],
  ['nur vierzehn Z', false, 'too-short-alone'],
  ['nur vierzehn Z', true, undefined],
  ['vier lange Worte am Webstuhl', false, undefined],
  ['passwortpasswort', false, 'predictable'],
  ['Vielfaltsnetz2026!', false, 'predictable'],
  ['WilmaZwirnWilmaZwirn', false, 'predictable'],
  ['qwertzuiop1234567890', false, 'predictable'],
  ['aaaaaaaaaaaaaaaaaaaa', false, 'predictable'],
  ['Hessen-Vielfalt-Lotsin-1', false, 'predictable'],
  ['🧵🪡🧶🧵🪡🧶🪢🧵🪢🧶🪡🪢🧶🧵🪢', false, undefined],
] as const)('AU-02: %j beside a factor (%j) is %j', (password, hasFactor, expected) => {
  expect(findPasswordProblem(password, ['Wilma', 'Zwirn', 'wilma@beispiel.example'], hasFactor)).toBe(expected)
})

test('AU-02: a password in the worst shape is judged quickly', () => {
  const start = performance.now()
  findPasswordProblem('ab'.repeat(127), [], false)
  findPasswordProblem(`${'a'.repeat(250)}b`, [], false)
  expect(performance.now() - start).toBeLessThan(300)
})

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 15; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[7] ?? 0
}
