import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import type { Block } from '../../../shared/domain/document.ts'
import { ReadDocument } from '../../../renderer/editor/read-document.tsx'

const heading = (level: 1 | 2 | 3): Block => ({
  kind: 'heading',
  level,
  content: [{ kind: 'text', text: String(level) }],
})

i18n.load('en', {})
i18n.activate('en')

const show = (props: ComponentProps<typeof ReadDocument>) =>
  render(
    <I18nProvider i18n={i18n}>
      <ReadDocument {...props} />
    </I18nProvider>,
  )

const outlineOf = (...levels: (1 | 2 | 3)[]): string[] => {
  show({ document: { version: 1, blocks: levels.map(heading) } })
  return screen.getAllByRole('heading').map(({ tagName }) => tagName)
}

afterEach(cleanup)

describe('a document to read', () => {
  test('has an outline without gaps below the title of its page', () => {
    expect(outlineOf(3, 3)).toEqual(['H2', 'H2'])
    cleanup()
    expect(outlineOf(1, 2, 3, 1)).toEqual(['H2', 'H3', 'H4', 'H2'])
    cleanup()
    expect(outlineOf(1, 3, 2)).toEqual(['H2', 'H3', 'H3'])
  })

  test('runs each line the way of its own letters, whatever block it is', () => {
    const content = [{ kind: 'text' as const, text: 'שלום' }]
    const blocks: Block[] = [
      { kind: 'paragraph', content },
      { kind: 'heading', level: 1, content },
      { kind: 'quote', content },
      { kind: 'code', text: 'שלום' },
      { kind: 'list', style: 'bullet', items: [{ depth: 0, content }] },
      { kind: 'table', rows: [[content], [content]] },
    ]
    show({ document: { version: 1, blocks } })
    const lines = document.querySelectorAll('p, h2, blockquote, pre, ul, th, td')
    expect(lines).toHaveLength(7)
    for (const line of lines) expect(line.getAttribute('dir')).toBe('auto')
  })

  test('shows marks, breaks, quotes and lists as the elements they are', () => {
    show({
      document: {
        version: 1,
        blocks: [
          {
            kind: 'paragraph',
            content: [
              { kind: 'text', text: 'both', marks: ['bold', 'italic'] },
              { kind: 'break' },
              { kind: 'text', text: '<b>plain</b>' },
            ],
          },
          { kind: 'quote', content: [{ kind: 'text', text: 'said' }] },
          {
            kind: 'list',
            style: 'number',
            items: [{ depth: 0, content: [{ kind: 'text', text: 'one' }] }],
          },
        ],
      },
    })
    expect(screen.getByText('both').closest('strong, em')).toBeTruthy()
    expect(document.querySelector('p')?.textContent).toBe('both<b>plain</b>')
    expect(document.querySelector('p br')).toBeTruthy()
    expect(document.querySelector('blockquote')?.textContent).toBe('said')
    expect(document.querySelector('ol > li')?.textContent).toBe('one')
  })
})
