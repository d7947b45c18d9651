import type { ReactNode } from 'react'
import './small.css'

type VisuallyHiddenProps = { readonly children: ReactNode }

/** Read aloud, not shown. */
export const VisuallyHidden = ({ children }: VisuallyHiddenProps) => (
  <span className="visually-hidden">{children}</span>
)
