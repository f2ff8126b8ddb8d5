import { Ltr } from '#ui/layout.tsx'

// A full stop or bracket after an address belongs to the sentence.
const webAddresses = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}’”»]/g

/** Text of the centre with its web addresses as links: what was sent can be opened. What clients write stays plain. */
export function WithLinks({ text }: { readonly text: string }) {
  const found = [...text.matchAll(webAddresses)]
  const plain = [0, ...found.map(({ index, 0: href }) => index + href.length)].map((from, position) =>
    text.slice(from, found[position]?.index),
  )
  return (
    <>
      {plain.map((words, position) => {
        const href = found[position]?.[0]
        return (
          <>
            {words}
            {href === undefined ? null : (
              <a href={href} rel="noreferrer">
                <Ltr>{href}</Ltr>
              </a>
            )}
          </>
        )
      })}
    </>
  )
}
