export { clearImports } from './clear-imports.ts'
export { openImportWork } from './work/open-work.ts'
