import { encode } from 'uqr'

/** A text as a picture for the camera of a phone; the same stands beside it to be read. */
export function QrCode({ text, place }: { readonly text: string; readonly place?: string }) {
  const { data, size } = encode(text, { border: 2 })
  const dark = data.flatMap((row, y) => row.flatMap((filled, x) => (filled ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      class={place === undefined ? 'qr-code' : `qr-code ${place}`}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
      focusable="false"
    >
      <path class="qr-code__ground" d={`M0 0h${size}v${size}H0z`} />
      <path class="qr-code__dark" d={dark.join('')} />
    </svg>
  )
}
