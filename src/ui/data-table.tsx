import type { Child } from 'hono/jsx'

export type Column<Row> = {
  readonly label: string
  readonly cell: (row: Row) => Child
  readonly kind?: 'text' | 'number' | 'actions' | undefined
  /** The cell that names the row; one column of a table should have it. */
  readonly rowHeader?: boolean | undefined
}

type DataTableProps<Row> = {
  readonly id: string
  readonly caption: string
  readonly hideCaption?: boolean | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly dense?: boolean | undefined
  /** Cells that say what they are, such as a day and a time: as cards they show no names of columns. */
  readonly selfEvident?: boolean | undefined
  /** Sums, one cell a column. */
  readonly footer?: readonly Child[] | undefined
}

/**
 * A table that becomes a list of cards on a phone, in the same order. There the head is gone and each cell carries
 * its column's name as real text, because a hidden head is not announced by every screen reader.
 */
export function DataTable<Row>({
  id,
  caption,
  hideCaption,
  columns,
  rows,
  dense,
  selfEvident,
  footer,
}: DataTableProps<Row>) {
  const captionId = `${id}-caption`
  return (
    // Reachable by keyboard because a wide table scrolls inside this box (WCAG 2.1.1).
    <div class="table-box" role="region" aria-labelledby={captionId} tabindex={0}>
      <table class={tableClass({ dense, selfEvident })} id={id}>
        <caption id={captionId} class={hideCaption === true ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={cellClass(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map((column) => (
                <Cell column={column}>{column.cell(row)}</Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {footer === undefined ? null : (
          <tfoot>
            <tr>
              {columns.map((column, index) => (
                <Cell column={column}>{footer[index]}</Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Cell<Row>({ column, children }: { readonly column: Column<Row>; readonly children?: Child }) {
  if (column.rowHeader === true) {
    return (
      <th scope="row" class={cellClass(column)}>
        {children}
      </th>
    )
  }
  return (
    <td class={cellClass(column)}>
      <span class="table__label">{column.label}</span>
      <div class="table__value">{children}</div>
    </td>
  )
}

function tableClass({
  dense,
  selfEvident,
}: {
  readonly dense?: boolean | undefined
  readonly selfEvident?: boolean | undefined
}) {
  return [
    'table',
    ...(dense === true ? ['table--dense'] : []),
    ...(selfEvident === true ? ['table--self-evident'] : []),
  ].join(' ')
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  return column.kind === undefined || column.kind === 'text' ? undefined : `table__${column.kind}`
}
