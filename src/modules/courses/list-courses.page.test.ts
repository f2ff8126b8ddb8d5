import { describe, expect, it } from 'vitest'
import { useCourse } from './courses.fixtures.ts'

const { house } = useCourse()

describe('the overview of courses', () => {
  it('says how far each is and what is due, and shows nobody else’s', async () => {
    const { text } = await house.visit('petra', '/de/mein/kurse')
    expect(text).toContain('Basisqualifizierung für WIR-Lots*innen')
    expect(text).toMatch(/\d+ von 36 UE gehalten/)
    expect(text).toContain('Antrag bis Dienstag, 8. Dezember 2026, noch 16 Tage')
    expect(text).not.toContain('Entlastende Gespräche')
    expect((await house.visit('timo', '/de/mein/kurse')).text).toContain('Entlastende Gespräche')
    expect((await house.visit('ruth', '/de/mein/kurse')).text).toContain('Basisqualifizierung online')
  })
})
