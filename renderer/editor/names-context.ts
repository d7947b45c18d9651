import { createContext, use } from 'react'
import { namelessly, type NamesInUse } from './names.ts'

/** What people and tags are called in an editor, for what is drawn beside its text. */
export const NamesContext = createContext<NamesInUse>(namelessly)

export const useNamesInUse = (): NamesInUse => use(NamesContext)
