const [width, height] = [200, 16]

/** A bar as long as its share of the longest; a dotted stub where the number may not be shown. The number stands beside it. */
export function Bar({ value, most }: { readonly value: number | null; readonly most: number }) {
  return (
    <svg class="bar" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {value === null ? (
        <path class="bar__hidden" d={`M0 ${height / 2}H${width / 8}`} />
      ) : (
        <rect class="chart__bar" width={Math.round((value / most) * width)} height={height} rx="2" />
      )}
    </svg>
  )
}
