import { expect, it } from 'vitest'
import { useBrowserHouse } from '#test/browser.ts'
import { axeFaults, ibmFaults } from '#test/page-inspection.ts'
const house = useBrowserHouse(3497)
it('pictures', async () => {
  const rows = await house.rows<{ id: string }>(`select p.id from profiles p where p.slug = 'wir-lotsinnen-bruecke'`)
  const id = rows[0]?.id ?? ''
  for (const [name, persona, path] of [['list', 'ruth', '/de/mein/profile?art=project'], ['edit', 'ruth', `/de/mein/profile/${id}/bearbeiten`], ['sites', 'petra', `/de/mein/profile/${id}/standorte`]] as const)
    for (const width of [360, 1280]) {
      const w = await house.open(persona, { width })
      await w.page.goto(path)
      console.log('F', name, width, JSON.stringify([...(await axeFaults(w.page)), ...(await ibmFaults(w.page))]))
      const box = name === 'edit' ? { x: 0, y: 1800, width, height: 1900 } : { x: 0, y: 0, width, height: 1500 }
      await w.page.screenshot({ path: `/tmp/pics/${name}-${width}.png`, clip: box, fullPage: true })
      await w.close()
    }
  expect(1).toBe(1)
}, 400_000)
