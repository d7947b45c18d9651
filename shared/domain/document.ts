import * as z from 'zod'
import { ImageId, PersonId, TagId } from './ids.ts'

/**
 * The stored body: our own small tree, so that neither the editor's nor Markdown's model owns the words.
 * Kinds may be added without another version, for an older program refuses the newer vault they come in; the version
 * changes when a stored document would have to be read differently.
 */
export const Mark = z.enum(['bold', 'italic', 'underline', 'strike', 'code'])
export type Mark = z.infer<typeof Mark>

/** Where a sentence comes from: the writer saw it, was told it, or assumed it. */
export const Evidence = z.enum(['saw', 'told', 'assumed'])
export type Evidence = z.infer<typeof Evidence>

/** Where a link leads. It is shown and copied, never opened by the program, so only such addresses are kept. */
export const LinkTarget = z
  .string()
  .regex(/^(https?:\/\/|mailto:)\S+$/i)
  .max(2000)

export const TextSpan = z.strictObject({
  kind: z.literal('text'),
  /** how long a whole text may be, the keeper says (16 million characters); a long one is refused as such */
  text: z.string(),
  marks: z.array(Mark).max(5).optional(),
  evidence: Evidence.optional(),
  link: LinkTarget.optional(),
})
export type TextSpan = z.infer<typeof TextSpan>
export const LineBreak = z.strictObject({ kind: z.literal('break') })

/** A person or a tag in the running text, by id alone: the name is looked up when it is shown, so renaming renames it everywhere. */
export const PersonMention = z.strictObject({
  kind: z.literal('person'),
  person: PersonId,
  evidence: Evidence.optional(),
})
export type PersonMention = z.infer<typeof PersonMention>
export const TagMention = z.strictObject({
  kind: z.literal('tag'),
  tag: TagId,
  evidence: Evidence.optional(),
})
export type TagMention = z.infer<typeof TagMention>

export const Inline = z.discriminatedUnion('kind', [TextSpan, LineBreak, PersonMention, TagMention])
export type Inline = z.infer<typeof Inline>

const inlines = z.array(Inline).max(100_000)

export const Paragraph = z.strictObject({ kind: z.literal('paragraph'), content: inlines })
export const Heading = z.strictObject({
  kind: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  content: inlines,
})
export const Quote = z.strictObject({ kind: z.literal('quote'), content: inlines })

/** How many steps a list's items can stand in. */
export const deepestItem = 8

/** A list is flat: each item says its own depth, so that no nesting can be malformed. */
export const ListItem = z.strictObject({
  depth: z.int().min(0).max(deepestItem),
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

/** Lines kept letter by letter, in a fixed width. */
export const CodeBlock = z.strictObject({ kind: z.literal('code'), text: z.string().max(1_000_000) })
export type CodeBlock = z.infer<typeof CodeBlock>

/** Rows of equally many cells; the first row names the columns. */
export const Table = z.strictObject({
  kind: z.literal('table'),
  rows: z
    .array(z.array(inlines).min(1).max(50))
    .min(1)
    .max(2000)
    .refine(rows => rows.every(row => row.length === rows[0]?.length)),
})
export type Table = z.infer<typeof Table>

/** A picture of the vault; `alt` says in words what is to be seen, empty when nothing was said yet. */
export const ImageBlock = z.strictObject({
  kind: z.literal('image'),
  image: ImageId,
  alt: z.string().max(1000),
  /** how wide it is shown, in shares of the column; its own width when absent */
  width: z.enum(['small', 'medium', 'full']).optional(),
})
export type ImageBlock = z.infer<typeof ImageBlock>

export const Divider = z.strictObject({ kind: z.literal('divider') })

export const Block = z.discriminatedUnion('kind', [
  Paragraph,
  Heading,
  Quote,
  List,
  CodeBlock,
  Table,
  ImageBlock,
  Divider,
])
export type Block = z.infer<typeof Block>

export const JournalDocument = z.strictObject({ version: z.literal(1), blocks: z.array(Block).max(200_000) })
export type JournalDocument = z.infer<typeof JournalDocument>

export const emptyDocument: JournalDocument = { version: 1, blocks: [] }
