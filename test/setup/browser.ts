import { buildAssets } from '../../scripts/build-assets.ts'

/** The browser looks at built files. */
export default async function setup(): Promise<void> {
  await buildAssets()
}
