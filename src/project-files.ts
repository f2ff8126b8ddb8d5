import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder with package.json: the program runs from `src` in tests and from the bundle in `dist` otherwise. */
export const projectFolder = findProjectFolder(import.meta.dirname)
export const sourceFolder = join(projectFolder, 'src')
export const migrationsFolder = join(projectFolder, 'migrations')
/** The name of the database in the embedded server. */
export const databaseName = 'vielfaltsnetz'
export const assetsFolder = join(projectFolder, 'dist', 'assets')

function findProjectFolder(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder
    if (folder === dirname(folder)) throw new Error('package.json was not found above the program.')
  }
}
