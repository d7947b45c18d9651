import * as z from 'zod'
import { Block, Inline, LinkTarget, type TextSpan } from '../../shared/domain/document.ts'

const deepest = 32

const Blocks = z.looseObject({ blocks: z.array(z.unknown()) })
const WithContent = z.looseObject({ content: z.array(z.unknown()) })
const WithItems = z.looseObject({ items: z.array(WithContent) })
const WithRows = z.looseObject({ rows: z.array(z.array(z.array(z.unknown()))) })
const Wordy = z.looseObject({ kind: z.literal('text'), text: z.string() })

/**
 * What can be read of a document nobody understands: each good block as it is, one that is nearly good without what is
 * wrong in it, else its words as a paragraph.
 */
export function salvageBlocks(value: unknown): Block[] {
  const outer = Blocks.safeParse(value)
  const parts = outer.success ? outer.data.blocks : [value]
  return parts.flatMap((part): Block[] => {
    const block = Block.safeParse(part)
    if (block.success) return [block.data]
    const mended = Block.safeParse(mend(part))
    if (mended.success) return [mended.data]
    const text = salvageText(part, deepest)
    return text === '' ? [] : [{ kind: 'paragraph' as const, content: [{ kind: 'text', text }] }]
  })
}

/** The same block with every piece of its text readable, and rows as long as the longest. */
function mend(part: unknown): unknown {
  const lined = WithContent.safeParse(part)
  if (lined.success) return { ...lined.data, content: lined.data.content.flatMap(mendInline) }
  const listed = WithItems.safeParse(part)
  if (listed.success) {
    const items = listed.data.items.map(item => ({ ...item, content: item.content.flatMap(mendInline) }))
    return { ...listed.data, items }
  }
  const tabled = WithRows.safeParse(part)
  if (!tabled.success) return part
  const rows = tabled.data.rows.map(row => row.map(cell => cell.flatMap(mendInline)))
  const wide = Math.max(1, ...rows.map(row => row.length))
  return {
    ...tabled.data,
    rows: rows.map(row => [...row, ...Array.from({ length: wide - row.length }, () => [])]),
  }
}

function mendInline(part: unknown): Inline[] {
  const whole = Inline.safeParse(part)
  if (whole.success) return [whole.data]
  const wordy = Wordy.safeParse(part)
  const text = wordy.success ? wordy.data.text : salvageText(part, deepest)
  if (text === '') return []
  const link = wordy.success ? LinkTarget.safeParse(wordy.data['link']).data : undefined
  const span: TextSpan = { kind: 'text', text }
  return [link === undefined ? span : { ...span, link }]
}

function salvageText(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, inner]) =>
      key === 'text' && typeof inner === 'string' ? inner : salvageText(inner, depth - 1),
    )
    .filter(text => text !== '')
    .join('\n')
}
