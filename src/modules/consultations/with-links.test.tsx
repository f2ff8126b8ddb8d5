import { describe, expect, it } from 'vitest'
import { WithLinks } from './with-links.tsx'

const shown = (text: string) => String(<WithLinks text={text} />)
const linked = (href: string) => `<a href="${href}" rel="noreferrer"><bdi dir="ltr">${href}</bdi></a>`

describe('web addresses in what the centre writes', () => {
  it('can be opened, and the sentence keeps its stops', () => {
    expect(shown('Tüzük: https://vielfalt.example/satzung.\n(http://a.example/b?c=1) Son')).toBe(
      `Tüzük: ${linked('https://vielfalt.example/satzung')}.\n(${linked('http://a.example/b?c=1')}) Son`,
    )
  })

  it.each(['javascript:alert(1)', 'https://', 'vielfalt.example', ''])('%s stays text', (text) => {
    expect(shown(text)).toBe(text)
  })

  it('IN-20: marks stay inert', () => {
    expect(shown('<b>https://a.example/"onclick=x</b>')).toBe(
      `&lt;b&gt;${linked('https://a.example/')}&quot;onclick=x&lt;/b&gt;`,
    )
  })
})
