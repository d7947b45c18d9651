import { useLingui } from '@lingui/react/macro'
import type { CSSProperties } from 'react'

declare module 'react' {
  // the words a style sheet writes behind a marked sentence, as strings of CSS
  interface CSSProperties {
    '--word-saw'?: string
    '--word-told'?: string
    '--word-assumed'?: string
  }
}

/** What is written in small behind a sentence that was seen, told or assumed; given to the style sheet. */
export function useEvidenceWords(): CSSProperties {
  const { t } = useLingui()
  return {
    '--word-saw': JSON.stringify(t`saw`),
    '--word-told': JSON.stringify(t`told`),
    '--word-assumed': JSON.stringify(t`assumed`),
  }
}
