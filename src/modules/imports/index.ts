export { clearImports } from './clear-imports.ts'
export { openImportWork } from './work/open-work.ts'
export { workOnImports } from './work/work.ts'
