import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as fc from 'fast-check'
import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { markdownOf } from '../../../../electron/keeper/transfer/markdown.ts'
import { documentOfMarkdown } from '../../../../electron/keeper/transfer/read-markdown.ts'
import { type Block, type JournalDocument } from '../../../../shared/domain/document.ts'
import { normaliseBlocks } from '../../../../shared/domain/document-normal.ts'
import { documentOf, type Names } from '../../../../shared/domain/document-text.ts'
import { anyDocument } from '../../../renderer/editor/arbitrary-document.ts'

const names: Names = { person: () => 'A*B [x]', tag: () => 'one_two' }

const through = (document: JournalDocument): JournalDocument =>
  documentOfMarkdown(markdownOf(document, names))

describe('a document as Markdown', () => {
  test('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyDocument, generated => {
        const normal = normaliseBlocks(generated.blocks)
        expect(through(normal)).toEqual(normal)
      }),
      { numRuns: 2000 },
    )
  })
})
