const shapes = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20',
  phone: 'M6 4h3l1.5 4.5L8.5 10a11 11 0 0 0 5.5 5.5l1.5-2L20 15v3a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z',
  mail: 'M4 6h16v12H4zM4 7l8 6l8-6',
  clock: 'M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16zM12 8v4.5l3 2',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3.5v4M15 3.5v4',
  place:
    'M12 3.5c3.6 0 6.5 2.8 6.5 6.4C18.5 14.5 12 20.5 12 20.5S5.5 14.5 5.5 9.9c0-3.6 2.9-6.4 6.5-6.4zM12 7.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5z',
  language: 'M4 5h10v9H8l-4 3.5zM10 17h6l4 3.5V9h-3',
  person: 'M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM4.5 20c0-3.6 3.3-6 7.5-6s7.5 2.4 7.5 6',
  people:
    'M8.5 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6zM3 19c0-3 2.5-5 5.5-5s5.5 2 5.5 5M15.5 6a2.6 2.6 0 1 1 0 5.2M17 14.3c2.3.5 4 2.3 4 4.7',
  house: 'M4 11l8-7l8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  info: 'M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16zM12 11v5M12 8v.01',
  warning: 'M12 4l9 16H3zM12 10v4.5M12 17v.01',
  danger: 'M8.5 4h7L20 8.5v7L15.5 20h-7L4 15.5v-7zM12 8v5M12 16v.01',
  success: 'M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16zM8.5 12.5l2.5 2.5l4.5-5',
  reading: 'M4 6c3-1.3 5.5-1 8 .8c2.5-1.8 5-2.1 8-.8v12.5c-3-1.2-5.5-.9-8 .9c-2.5-1.8-5-2.1-8-.9zM12 6.8v12.6',
  signing:
    'M9 12.5V6.2a1.3 1.3 0 0 1 2.6 0V11M11.6 11V5a1.3 1.3 0 0 1 2.6 0v6M14.2 11V6a1.3 1.3 0 0 1 2.6 0v6' +
    'M16.8 12V8.5a1.3 1.3 0 0 1 2.6 0V14c0 4-2.2 6.5-5.6 6.5c-2.8 0-4.4-1.3-5.7-3.8L6 13.2a1.4 1.4 0 0 1 2.3-1.5l.9 1.4' +
    'M5.5 8.5a8 8 0 0 1 1.4-4M2.8 9a11 11 0 0 1 1.7-5.6',
  download: 'M12 4v11M7.5 11l4.5 4.5l4.5-4.5M5 20h14',
  chevron: 'M9.5 6l6 6l-6 6',
  arrow: 'M5 12h14M13 6l6 6l-6 6',
  back: 'M19 12H5M11 6l-6 6l6 6',
} as const

export type IconName = keyof typeof shapes

const turnsWithText: ReadonlySet<IconName> = new Set(['arrow', 'back', 'chevron', 'language'])

/** A small line drawing beside a word, never instead of one; hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  const className = turnsWithText.has(name) ? 'icon icon--turns' : 'icon'
  return (
    <svg class={className} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  )
}
