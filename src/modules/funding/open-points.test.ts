import { describe, expect, it } from 'vitest'
import { judgeLine, type Values } from './judge-line.ts'
import { fundingLines } from './line.ts'
import { openPointsOf } from './open-points.ts'
import type { Facts } from './question.ts'

const facts: Facts = { legalForm: 'non-profit', place: 'giessen', start: '2027-06-01', amountCents: 100_000 }

function pointsOf(id: string, more: Facts = {}, values: Values = {}) {
  const line = fundingLines.find((one) => one.id === id)
  if (line === undefined) throw new Error(`no line ${id}`)
  return openPointsOf(judgeLine(line, { ...facts, ...more }, values, '2026-11-22'))
}

describe('what has to be asked', () => {
  it('of a funder of whom little is known: all of it, the amount where nobody has found one', () => {
    expect(pointsOf('ehrenamt')).toEqual(['who', 'what-for', 'amount', 'own-share', 'until'])
    expect(pointsOf('dsee', {}, { 'funding.dsee.max_cents': { value: 150_000 } })).toEqual([
      'who',
      'what-for',
      'own-share',
      'until',
    ])
  })

  it('of a line no list names any more: first whether it is still there', () => {
    const town = { legalForm: 'municipality', purpose: 'strategy', size: 12_000 } as const
    const known = { 'funding.strategies.residents_min': { value: 10_000 } }
    expect(pointsOf('strategies', town, known)).toEqual(['still-there', 'amount', 'until'])
    expect(pointsOf('strategies', town)).toEqual(['still-there', 'amount', 'size', 'until'])
  })

  it('of a line of the state: what no rule says yet, and nothing once somebody enters it', () => {
    const project = { purpose: 'integration', ownShare: 20 } as const
    const deadline = { 'funding.projects.deadline': { value: 301 } }
    expect(pointsOf('projects', project, deadline)).toEqual(['amount', 'own-share'])
    const known = { 'funding.projects.max_cents': { value: 5_000_000 }, 'funding.projects.share': { value: 80 } }
    expect(pointsOf('projects', project, { ...deadline, ...known })).toEqual([])
  })

  it('is nothing where a rule says no, and nothing she only has to answer herself', () => {
    expect(pointsOf('dsee', { start: '2026-01-01' })).toEqual([])
    const guides = { 'application.lead_weeks_training': { value: 4 } }
    expect(pointsOf('guides', {}, guides)).toEqual(['amount'])
  })
})

it('nobody is left without somebody to ask: an office with a site, or where the line is named', () => {
  for (const { ask, funder, link, source } of fundingLines)
    expect([ask?.link ?? link ?? source, ask?.office ?? funder].every((words) => words.length > 3)).toBe(true)
})
