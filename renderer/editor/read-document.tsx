import { Fragment, type ReactNode } from 'react'
import type { Block, Inline, JournalDocument, List, Mark } from '../../shared/domain/document.ts'
import { classNames } from '../ui/class-names.ts'
import './editor.css'

type ReadDocumentProps = { readonly document: JournalDocument }

/** A document to read, drawn without an editor and looking as it does in one. */
export const ReadDocument = ({ document }: ReadDocumentProps) => (
  // nothing here moves or changes place, so a block's number names it
  <div className="writing-text writing-read words">{document.blocks.map(drawer(document.blocks))}</div>
)

/**
 * Draws blocks in order. A heading stands one below the heading before it at most, whatever level was written, so that
 * the page's outline has no gaps; its looks are those of its own level.
 */
function drawer(blocks: readonly Block[]): (block: Block, at: number) => ReactNode {
  const levels = ([1, 2, 3] as const).filter(level =>
    blocks.some(block => block.kind === 'heading' && block.level === level),
  )
  const elements = ['h2', 'h3', 'h4'] as const
  let last = -1
  return (block, at) => {
    if (block.kind === 'list') return <ListView key={at} list={block} />
    const content = drawInlines(block.content)
    if (block.kind === 'quote') return <blockquote key={at}>{content}</blockquote>
    if (block.kind === 'paragraph') return <p key={at}>{content}</p>
    last = Math.min(levels.indexOf(block.level), last + 1)
    const Heading = elements[last] ?? 'h4'
    return (
      <Heading key={at} className={`writing-h${block.level}`}>
        {content}
      </Heading>
    )
  }
}

type ListViewProps = { readonly list: List }

function ListView({ list }: ListViewProps) {
  const Items = list.style === 'number' ? 'ol' : 'ul'
  return (
    <Items className={classNames(list.style === 'check' && 'writing-checks')}>
      {list.items.map((item, at) => (
        <li
          key={at}
          className={classNames(
            `writing-depth-${item.depth}`,
            list.style === 'check' && (item.checked === true ? 'writing-checked' : 'writing-unchecked'),
          )}
        >
          {drawInlines(item.content)}
        </li>
      ))}
    </Items>
  )
}

const drawInlines = (content: readonly Inline[]): ReactNode[] =>
  content.map((part, at) => {
    if (part.kind === 'break') return <br key={at} />
    return <Fragment key={at}>{(part.marks ?? []).reduce(marked, part.text)}</Fragment>
  })

const elementOf = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', code: 'code' } as const

function marked(words: ReactNode, mark: Mark): ReactNode {
  const Element = elementOf[mark]
  return <Element className={`writing-${mark}`}>{words}</Element>
}
