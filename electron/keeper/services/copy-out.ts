import type { Block, JournalDocument } from '../../../shared/domain/document.ts'
import { documentOf, referredIn } from '../../../shared/domain/document-text.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import { markdownOf } from '../transfer/markdown.ts'
import type { NamesTable } from '../tables/names.ts'

/** An entry as one document: its title above its words, what was added later below them. */
function wholeOf({ title, body, addenda }: Entry): JournalDocument {
  const head: Block[] =
    title === '' ? [] : [{ kind: 'heading', level: 1, content: [{ kind: 'text', text: title }] }]
  const later: Block[] = addenda.flatMap(({ text }) => [
    { kind: 'divider' as const },
    ...documentOf(text).blocks,
  ])
  return { version: 1, blocks: [...head, ...body.blocks, ...later] }
}

/** An entry as Markdown, with people and tags by name. */
export function asMarkdown(entry: Entry, names: NamesTable): string {
  const whole = wholeOf(entry)
  return markdownOf(whole, names.of(referredIn(whole)))
}
