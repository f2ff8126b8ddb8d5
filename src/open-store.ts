import { join } from 'node:path'
import { clamdAt, type Files, openFiles } from '#platform/files/index.ts'
import type { Settings } from './settings.ts'

/** The files of this installation, scanned where the settings name a scanner. */
export function openStore({ dataDirectory, clamd }: Settings): Promise<Files> {
  return openFiles(join(dataDirectory, 'files'), clamd === undefined ? undefined : clamdAt(clamd))
}
