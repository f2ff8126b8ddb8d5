/** Our mark: two ribbons crossing two others, over and under. Decorative; the name stands beside it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <g transform="rotate(45 24 24)">
        <path class="ribbon ribbon--petrol" d="M17 2v27M17 39v7" />
        <path class="ribbon ribbon--sun" d="M31 2v7M31 19v27" />
        <path class="ribbon ribbon--berry" d="M2 14h9M23 14h23" />
        <path class="ribbon ribbon--ink" d="M2 34h23M37 34h9" />
      </g>
    </svg>
  )
}
