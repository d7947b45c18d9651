import type { ReactNode } from 'react'
import './page.css'

type DisclosureProps = { readonly summary: string; readonly children: ReactNode; readonly isOpen?: boolean }

/** More, for who wants it: how this is counted, why this question. */
export const Disclosure = ({ summary, children, isOpen = false }: DisclosureProps) => (
  <details className="disclosure" open={isOpen}>
    <summary>{summary}</summary>
    <div className="disclosure-body">{children}</div>
  </details>
)
