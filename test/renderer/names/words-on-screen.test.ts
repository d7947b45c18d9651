import { expect, test } from 'vitest'
import { nodesOf, productSource, type Node, type Source } from '../../support/source.ts'

// What people wrote, by the names their records have for it. On the screen it goes through `useNames()`, so that the veil masks it.
const written =
  /^(?:alias|statement|gist|standard|preview|snippet|title|name|text|words|why|need|agenda|result|note|fix)$/

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** What an expression puts there as it is: itself, or either branch of a choice. */
function put(value: unknown): Node[] {
  if (!isNode(value)) return []
  if (value.type === 'ConditionalExpression') return [...put(value['consequent']), ...put(value['alternate'])]
  if (value.type === 'LogicalExpression') return [...put(value['left']), ...put(value['right'])]
  if (value.type === 'TemplateLiteral') return listOf(value['expressions']).flatMap(put)
  if (value.type === 'TaggedTemplateExpression') return put(value['quasi'])
  return value.type === 'MemberExpression' ? [value] : []
}

const nameOf = ({ property }: Node): string =>
  isNode(property) && typeof property['name'] === 'string' ? property['name'] : ''

/** Fields of records that stand in the page, an attribute or a message without having gone through anything. */
const asTheyAre = (source: Source): string[] =>
  nodesOf(source)
    .filter(({ type }) => type === 'JSXExpressionContainer' || type === 'TaggedTemplateExpression')
    .flatMap(node => put(node.type === 'JSXExpressionContainer' ? node['expression'] : node['quasi']))
    .filter(node => written.test(nameOf(node)))
    .map(nameOf)

// Where a field stands there as it is, and how it is masked all the same. Whoever puts one on the screen decides it here.
const masked = {
  'handed in by whoever masked it: lists, and practices through veiledPractice and veiledLine': [
    'entries/pick-dialog.tsx name',
    'features/frame/palette.tsx name',
    'features/practices/recalled.tsx title',
    'features/practices/run-after.tsx title',
    'features/practices/comes-back.tsx name',
    'features/practices/run-session.tsx title',
    'features/practices/step-list.tsx name',
    'features/practices/step-view.tsx name',
    'features/practices/suggestions.tsx title',
    'features/practices/trail.tsx name',
    'features/practices/why.tsx why',
    'charts/value-trend.tsx name',
  ],
  'in a form or an editor that asks to lift the veil first': [
    'features/labels/notebook-deeds.tsx name',
    'features/labels/tag-deeds.tsx name',
    'features/learning/edge-dialog.tsx why',
    'features/learning/feedback-dialog.tsx gist',
    'features/learning/look-dialog.tsx text',
    'features/people/person-dialog.tsx alias',
    'features/people/person-dialog.tsx note',
    'features/practices/own/practice-editor-page.tsx title',
    'features/practices/own/practice-head.tsx title',
    'features/practices/own/step-form.tsx name',
    'features/practices/own/step-form.tsx why',
    'features/practices/own/step-order.tsx name',
    'features/search/saved-searches.tsx name',
    'features/trackers/tracker-dialog.tsx name',
  ],
  'given to a part that masks it itself, or to a toast, which is masked where it stands': [
    'features/practices/own/practice-editor.tsx title',
    'features/search/search-page.tsx text',
    'features/write/entry-editor.tsx title',
    'features/write/read-entry.tsx text',
    'features/write/write-paper.tsx text',
    'features/write/write-paper.tsx title',
  ],
  'a figure, or words of the program and not of the writer': [
    'editor/images/picture-desk.tsx why',
    'features/learning/check-dialog.tsx title',
    'features/learning/check-record.tsx title',
    'features/learning/self-checks.tsx title',
    'features/practices/fields/bias-field.tsx name',
    'features/practices/fields/due-row.tsx result',
    'features/practices/sources.tsx title',
    'features/search/add-filter.tsx title',
    'features/trackers/measures-card.tsx name',
    'features/trackers/ready-made.tsx name',
    'features/unlock/passphrase-door.tsx text',
    'features/unlock/passphrase-door.tsx title',
    'features/write/history/history-panel.tsx words',
    'features/write/save-words.tsx words',
    'loop/commitment-line.tsx result',
  ],
}

test('finds what is put on the screen as it is', () => {
  const source = {
    path: 'x.tsx',
    text: 'const A = () => <p title={t`For ${one.alias}`}>{is ? two.title : text(three.name)}</p>',
  }
  expect([...new Set(asTheyAre(source))].toSorted()).toEqual(['alias', 'title'])
})

test('what people wrote reaches the screen through the names, or it is said here why it need not', () => {
  const found = productSource(['renderer'])
    .filter(({ path }) => path.endsWith('.tsx') && !path.startsWith('renderer/ui/'))
    .flatMap(source => asTheyAre(source).map(name => `${source.path.replace('renderer/', '')} ${name}`))
  expect([...new Set(found)].toSorted()).toEqual(Object.values(masked).flat().toSorted())
})
