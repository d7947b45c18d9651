import * as fc from 'fast-check'
import { Mark } from '../../../shared/domain/document.ts'

const text = fc.oneof(
  fc.string({ minLength: 0, maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '\n',
    'a\r\nb',
    '\t',
    '  ',
    '1986. A year',
    '# no heading',
    '- no list',
    '> no',
    '**no**',
    '👩‍👩‍👧',
    'é',
    'שלום',
    '\0',
    '\ud800',
  ),
)

const marks = fc.array(fc.constantFrom(...Mark.options), { maxLength: 5 })

const inline = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      { kind: fc.constant('text' as const), text, marks },
      { requiredKeys: ['kind', 'text'] },
    ),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'break' as const }) },
)

const content = fc.array(inline, { maxLength: 6 })

const item = fc.record(
  { depth: fc.integer({ min: 0, max: 8 }), content, checked: fc.boolean() },
  { requiredKeys: ['depth', 'content'] },
)

const block = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), content }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    content,
  }),
  fc.record({ kind: fc.constant('quote' as const), content }),
  fc.record({
    kind: fc.constant('list' as const),
    style: fc.constantFrom('bullet' as const, 'number' as const, 'check' as const),
    items: fc.array(item, { minLength: 1, maxLength: 6 }),
  }),
)

/** Any document the schema allows, awkward ones among them. */
export const anyDocument = fc.record({
  version: fc.constant(1 as const),
  blocks: fc.array(block, { maxLength: 8 }),
})
