import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A text that comes with the program. */
export type ArticleFile = { readonly slug: string; readonly lang: string; readonly path: string }

/** All texts below the folder, in a fixed order: `ueber-uns/de.md`, `news/dachverband/de.md`. The nearest folder names the article. */
export async function articleFiles(folder: string): Promise<readonly ArticleFile[]> {
  const paths = await readdir(folder, { recursive: true })
  return paths
    .filter((path) => path.endsWith('.md'))
    .toSorted()
    .map((path) => ({ slug: basename(dirname(path)), lang: basename(path, '.md'), path: join(folder, path) }))
}
