import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import './small.css'

type TagProps = { readonly children: ReactNode; readonly tone?: 'green' | 'amber' | 'plum' | 'plain' }

/** A small word about what something is; never to be pressed. */
export const Tag = ({ children, tone = 'green' }: TagProps) => (
  <span className={classNames('tag', tone !== 'green' && `tag-${tone}`)}>{children}</span>
)
