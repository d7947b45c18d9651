import type { Part } from '../names/mask.ts'

type MarkedPartsProps = { readonly parts: readonly Part[] }

/** A text with what was looked for marked in it. */
export const MarkedParts = ({ parts }: MarkedPartsProps) =>
  parts.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))
