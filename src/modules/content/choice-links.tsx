type Choice = { readonly text: string; readonly href: string; readonly current: boolean }

/** Links that narrow a list, side by side; the one that holds is marked. */
export function ChoiceLinks({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }) {
  return (
    <nav class="choices" aria-label={label}>
      <ul class="tags" role="list">
        {choices.map(({ text, href, current }) => (
          <li class="tag">
            <a href={href} aria-current={current ? 'true' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
