import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/source.ts'

// Styles reach the whole window, and the sheets of a page come with the page: two that mean different things by one class
// would make a screen look by where one has been. Printing is left out, where one sheet hides what others draw.

type Sheet = { readonly path: string; readonly text: string }

/** Every class that is a rule's whole selector in more than one sheet. */
function sharedClasses(sheets: readonly Sheet[]): string[] {
  const places = new Map<string, Set<string>>()
  for (const { path, text } of sheets) {
    const drawn = text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/@media print \{[^]*?\n\}/g, '')
    for (const [, selectors = ''] of drawn.matchAll(/([^{};]+)\{/g)) {
      for (const one of selectors.split(',').map(part => part.trim())) {
        if (/^\.[\w-]+$/.test(one)) places.set(one, (places.get(one) ?? new Set()).add(path))
      }
    }
  }
  return [...places]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name}: ${[...paths].join()}`)
}

test('No two sheets speak of the same class', () => {
  const folder = join(root, 'renderer')
  const sheets = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.css'))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }))
  expect(sheets.length).toBeGreaterThan(30)
  expect(sharedClasses(sheets)).toEqual([])
})

test.each([
  ['.a { color: red }', '.b, .a { color: blue }', ['.a: one.css,other.css']],
  ['.a { color: red }', '@media (max-width: 9px) {\n  .a { color: blue }\n}', ['.a: one.css,other.css']],
  ['.a { color: red }', '@media print {\n  .a {\n    display: none;\n  }\n}', []],
  ['.a { color: red }', '.b .a { color: blue }', []],
])('What two sheets share is seen: %s and %s', (one, other, found) => {
  expect(
    sharedClasses([
      { path: 'one.css', text: one },
      { path: 'other.css', text: other },
    ]),
  ).toEqual(found)
})
