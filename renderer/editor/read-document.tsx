import { useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode } from 'react'
import { assertNever } from '../../shared/domain/assert-never.ts'
import type {
  Block,
  Inline,
  JournalDocument,
  List,
  Mark,
  Table,
  TextSpan,
} from '../../shared/domain/document.ts'
import { classNames } from '../ui/class-names.ts'
import { useEvidenceWords } from './evidence-words.ts'
import { type EditorNames, type NamesInUse, maskedText, namelessly, shownName } from './names.ts'
import { PictureInside, type Pictures, PicturesProvider } from './pictures.tsx'
import './editor.css'

type ReadDocumentProps = {
  readonly document: JournalDocument
  readonly names?: EditorNames | undefined
  readonly pictures?: Pictures | undefined
}

/** A document to read, drawn without an editor and looking as it does in one. */
export function ReadDocument({ document, names = namelessly, pictures }: ReadDocumentProps) {
  const { t } = useLingui()
  const inUse = { ...names, nobody: t`someone`, noTag: t`tag` }
  return (
    <PicturesProvider value={pictures}>
      <div className="writing-text writing-read words" style={useEvidenceWords()}>
        {document.blocks.map(drawer(document.blocks, inUse))}
      </div>
    </PicturesProvider>
  )
}

const elements = ['h2', 'h3', 'h4'] as const

/**
 * Draws blocks in order; nothing here moves or changes place, so a block's number names it. A heading stands one below
 * the heading before it at most, whatever level was written, so that the page's outline has no gaps; its looks are those
 * of its own level.
 */
function drawer(blocks: readonly Block[], names: NamesInUse): (block: Block, at: number) => ReactNode {
  const levels = ([1, 2, 3] as const).filter(level =>
    blocks.some(block => block.kind === 'heading' && block.level === level),
  )
  let last = -1
  return (block, at) => {
    if (block.kind !== 'heading') return <BlockView key={at} block={block} names={names} />
    last = Math.min(levels.indexOf(block.level), last + 1)
    const Heading = elements[last] ?? 'h4'
    return (
      <Heading key={at} className={`writing-h${block.level}`} dir="auto">
        {drawInlines(block.content, names)}
      </Heading>
    )
  }
}

type BlockViewProps = { readonly block: Exclude<Block, { kind: 'heading' }>; readonly names: NamesInUse }

function BlockView({ block, names }: BlockViewProps): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p dir="auto">{drawInlines(block.content, names)}</p>
    case 'quote':
      return <blockquote dir="auto">{drawInlines(block.content, names)}</blockquote>
    case 'list':
      return <ListView list={block} names={names} />
    case 'code':
      return (
        <pre className="writing-code-block" dir="auto">
          {maskedText(block.text, names)}
        </pre>
      )
    case 'table':
      return <TableView table={block} names={names} />
    case 'image':
      return (
        <div className="writing-picture">
          <PictureInside image={block.image} alt={maskedText(block.alt, names)} width={block.width} />
        </div>
      )
    case 'divider':
      return <hr className="writing-divider" />
    default:
      return assertNever(block)
  }
}

type TableViewProps = { readonly table: Table; readonly names: NamesInUse }

function TableView({ table, names }: TableViewProps) {
  const [head = [], ...rows] = table.rows
  return (
    <div className="writing-table-frame">
      <table className="writing-table">
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col" dir="auto">
                {drawInlines(cell, names)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} dir="auto">
                  {drawInlines(cell, names)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type ListViewProps = { readonly list: List; readonly names: NamesInUse }

function ListView({ list, names }: ListViewProps) {
  const Items = list.style === 'number' ? 'ol' : 'ul'
  return (
    <Items className={classNames(list.style === 'check' && 'writing-checks')} dir="auto">
      {list.items.map((item, at) => (
        <li
          key={at}
          className={classNames(
            `writing-depth-${item.depth}`,
            list.style === 'check' && (item.checked === true ? 'writing-checked' : 'writing-unchecked'),
          )}
        >
          {drawInlines(item.content, names)}
        </li>
      ))}
    </Items>
  )
}

const drawInlines = (content: readonly Inline[], names: NamesInUse): ReactNode[] =>
  content.map((part, at) => {
    if (part.kind === 'break') return <br key={at} />
    if (part.kind === 'text') return <Fragment key={at}>{drawSpan(part, names)}</Fragment>
    return (
      <span key={at} className={`writing-mention writing-${part.kind}`} data-evidence={part.evidence}>
        {shownName(part, names)}
      </span>
    )
  })

function drawSpan(span: TextSpan, names: NamesInUse): ReactNode {
  const words = (span.marks ?? []).reduce<ReactNode>(marked, maskedText(span.text, names))
  if (span.evidence === undefined && span.link === undefined) return words
  return (
    <span
      className={classNames(span.link !== undefined && 'writing-link')}
      data-evidence={span.evidence}
      title={span.link}
    >
      {words}
    </span>
  )
}

const elementOf = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', code: 'code' } as const

function marked(words: ReactNode, mark: Mark): ReactNode {
  const Element = elementOf[mark]
  return <Element className={`writing-${mark}`}>{words}</Element>
}
