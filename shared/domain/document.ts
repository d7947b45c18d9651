import * as z from 'zod'

/** The stored body: our own small tree (decisions.md 23), so that neither the editor's nor Markdown's model owns the words. */
export const Mark = z.enum(['bold', 'italic', 'underline', 'strike', 'code'])
export type Mark = z.infer<typeof Mark>

export const TextSpan = z.strictObject({
  kind: z.literal('text'),
  text: z.string().max(16_000_000),
  marks: z.array(Mark).max(5).optional(),
})
export type TextSpan = z.infer<typeof TextSpan>
export const LineBreak = z.strictObject({ kind: z.literal('break') })
export const Inline = z.discriminatedUnion('kind', [TextSpan, LineBreak])
export type Inline = z.infer<typeof Inline>

const inlines = z.array(Inline).max(100_000)

export const Paragraph = z.strictObject({ kind: z.literal('paragraph'), content: inlines })
export const Heading = z.strictObject({
  kind: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  content: inlines,
})
export const Quote = z.strictObject({ kind: z.literal('quote'), content: inlines })

/** A list is flat: each item says its own depth, so that no nesting can be malformed. */
export const ListItem = z.strictObject({
  depth: z.int().min(0).max(8),
  content: inlines,
  checked: z.boolean().optional(),
})
export type ListItem = z.infer<typeof ListItem>
export const List = z.strictObject({
  kind: z.literal('list'),
  style: z.enum(['bullet', 'number', 'check']),
  items: z.array(ListItem).min(1).max(100_000),
})
export type List = z.infer<typeof List>

export const Block = z.discriminatedUnion('kind', [Paragraph, Heading, Quote, List])
export type Block = z.infer<typeof Block>

export const JournalDocument = z.strictObject({ version: z.literal(1), blocks: z.array(Block).max(200_000) })
export type JournalDocument = z.infer<typeof JournalDocument>

export const emptyDocument: JournalDocument = { version: 1, blocks: [] }

const inlineText = (content: readonly Inline[]): string =>
  content.map(part => (part.kind === 'text' ? part.text : '\n')).join('')

function blockText(block: Block): string {
  return block.kind === 'list'
    ? block.items.map(item => inlineText(item.content)).join('\n')
    : inlineText(block.content)
}

/** The words alone, blocks a line apart: what is counted, searched and previewed. */
export function plainText(document: JournalDocument): string {
  return document.blocks.map(blockText).join('\n')
}

/** A document of plain paragraphs, one per line of the text. */
export function documentOf(text: string): JournalDocument {
  return {
    version: 1,
    blocks: text.split('\n').map(line => ({
      kind: 'paragraph' as const,
      content: line === '' ? [] : [{ kind: 'text' as const, text: line }],
    })),
  }
}
