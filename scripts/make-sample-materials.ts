// Makes the two invented materials of the demo world: PDF/UA-1 beside their Typst sources. Run by hand when a source changes.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'src/modules/materials/seed')
const fonts = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map((style) =>
  readFileSync(join(root, 'node_modules/@expo-google-fonts/fira-sans', style, `FiraSans_${style}.ttf`)),
)
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts }] })

for (const name of ['erstes-treffen', 'wollfaden']) {
  const pdf = compiler.pdf(
    { mainFileContent: readFileSync(join(folder, `${name}.typ`), 'utf8') },
    // The same bytes each time.
    { pdfStandard: 'ua-1', creationTimestamp: Date.UTC(2026, 0, 15) / 1000 },
  )
  writeFileSync(join(folder, `${name}.pdf`), pdf)
  console.log(`${name}.pdf, ${pdf.length} bytes`)
}
