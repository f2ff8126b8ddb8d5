import { afterAll } from 'vitest'
import { openDatabase } from '#platform/db/index.ts'
import type { TestDatabase } from './database.ts'

const aboutActor = /set_config\('actor/

/** The database of the test as the program uses it, and every statement sent to it but those that say for whom. */
export function useListening({ owner, clock }: Pick<TestDatabase, 'owner' | 'clock'>) {
  const heard: string[] = []
  const db = openDatabase({
    connection: { ...owner, user: 'vielfaltsnetz_app' },
    clock,
    size: 1,
    onQuery: (text) => {
      if (/^\s*(?:select|with|insert|update|delete)\b/.test(text) && !aboutActor.test(text)) heard.push(text)
    },
  })
  afterAll(() => db.close())
  return { db, heard }
}
