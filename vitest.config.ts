import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Each test waits for PostgreSQL about as long as it works, so no core is left out; eight times ten connections are all the server has.
const maxWorkers = Math.min(availableParallelism(), 8)

const shared = { environment: 'node', pool: 'forks', testTimeout: 30_000, hookTimeout: 60_000 } as const

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'house',
          maxWorkers,
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.{ts,tsx}'],
          globalSetup: ['test/setup/postgres.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'browser',
          include: ['src/**/*.browser.test.{ts,tsx}', 'test/**/*.browser.test.{ts,tsx}'],
          globalSetup: ['test/setup/postgres.ts', 'test/setup/browser.ts'],
          fileParallelism: false,
          maxConcurrency: 3,
          testTimeout: 240_000,
        },
      },
    ],
  },
})
