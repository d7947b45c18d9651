import { createContext } from 'react'
import type { Mentioning } from './mentioning.ts'

/** Whom and what can be mentioned in this room; undefined where nobody can. */
export const MentioningContext = createContext<Mentioning | undefined>(undefined)
