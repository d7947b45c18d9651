import * as fc from 'fast-check'
import { Evidence, Mark } from '../../../shared/domain/document.ts'
import { ImageId, PersonId, TagId } from '../../../shared/domain/ids.ts'

const awkward = fc.constantFrom(
  ...'\n,a\r\nb,\t, ,  ,    ,\0,\ud800,\ufeff,\u00a0,\u2028,\u200b'.split(','),
  ...'1986. A year,# no heading,- no list,+,1),> no,---,===,```,~~~,    code,x,word,é,.,👩‍👩‍👧,𝒶,שלום,مرحبا,漢字,\u0301'.split(
    ',',
  ),
  ...'* ** _ __ ~ ~~ ` `` | \\ \\| ! [ ] ( ) < > & # : ^ **no** a_b_c *a b* [x](y) ![a](b) [^1] [x] |-| :-'.split(
    ' ',
  ),
  ...'<br> <u> </u> </span> <!-- --> <div> &amp; &#x20; &lt afterword:person/x'.split(' '),
  ...'https://example.org/a_b www.example.org ab@example.org <https://example.org>'.split(' '),
)

const text = fc.oneof(
  fc.string({ minLength: 0, maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  awkward,
  fc.array(awkward, { maxLength: 4 }).map(parts => parts.join('')),
)

const marks = fc.array(fc.constantFrom(...Mark.options), { maxLength: 5 })

const evidence = fc.constantFrom(...Evidence.options)

const link = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'mailto:ab@example.org',
    'HTTP://EXAMPLE.ORG/(a)/b)(',
    'https://example.org/a|b*c_d~e`f<g>h"i\\j',
    'https://example.org/é/%20&amp;#x',
    'https://example.org/\u0001\0',
  ),
)

const people = Array.from({ length: 3 }, (_, at) =>
  PersonId.parse(`00000000-0000-4000-8000-00000000000${at}`),
)
const tags = Array.from({ length: 3 }, (_, at) => TagId.parse(`00000000-0000-4000-9000-00000000000${at}`))
const image = ImageId.parse('00000000-0000-4000-a000-000000000000')

const mention = fc.oneof(
  fc.record(
    { kind: fc.constant('person' as const), person: fc.constantFrom(...people), evidence },
    { requiredKeys: ['kind', 'person'] },
  ),
  fc.record(
    { kind: fc.constant('tag' as const), tag: fc.constantFrom(...tags), evidence },
    { requiredKeys: ['kind', 'tag'] },
  ),
)

const inline = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      { kind: fc.constant('text' as const), text, marks, evidence, link },
      { requiredKeys: ['kind', 'text'] },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record(
      { kind: fc.constant('text' as const), text, marks },
      { requiredKeys: ['kind', 'text'] },
    ),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'break' as const }) },
  { weight: 2, arbitrary: mention },
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
  fc.record({
    kind: fc.constant('code' as const),
    text: fc.array(text, { maxLength: 6 }).map(all => all.join('')),
  }),
  fc.integer({ min: 1, max: 3 }).chain(wide =>
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(fc.array(content, { minLength: wide, maxLength: wide }), { minLength: 1, maxLength: 3 }),
    }),
  ),
  fc.record(
    {
      kind: fc.constant('image' as const),
      image: fc.constant(image),
      alt: text,
      width: fc.constantFrom('small' as const, 'medium' as const, 'full' as const),
    },
    { requiredKeys: ['kind', 'image', 'alt'] },
  ),
  fc.constant({ kind: 'divider' as const }),
)

/** Any document the schema allows, awkward ones among them. */
export const anyDocument = fc.record({
  version: fc.constant(1 as const),
  blocks: fc.array(block, { maxLength: 8 }),
})
