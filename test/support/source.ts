import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseSync } from 'oxc-parser'

export const root = resolve(import.meta.dirname, '../..')

export type Source = { readonly path: string; readonly text: string }

/** The product's own source, by its path from the root. */
export function productSource(folders = ['shared', 'electron', 'renderer']): Source[] {
  return folders
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
    )
    .toSorted((a, b) => a.localeCompare(b))
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

export type Node = { readonly type: string; readonly [key: string]: unknown }
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function parse({ path, text }: Source) {
  const result = parseSync(path, text)
  if (result.errors.length > 0) throw new Error(`${path} does not parse: ${result.errors[0]?.message}`)
  return result
}

const walked = new WeakMap<Source, readonly Node[]>()

/** Every node of a file's syntax tree; comments are not among them. Walked once, for every rule asks for them again. */
export function nodesOf(source: Source): readonly Node[] {
  const nodes = walked.get(source) ?? walk(source)
  walked.set(source, nodes)
  return nodes
}

function walk(source: Source): Node[] {
  const found: Node[] = []
  const open: unknown[] = [parse(source).program]
  while (open.length > 0) {
    const next = open.pop()
    if (Array.isArray(next)) for (const one of next) open.push(one)
    else if (typeof next === 'object' && next !== null) {
      if (isNode(next)) found.push(next)
      for (const one of Object.values(next)) if (typeof one === 'object') open.push(one)
    }
  }
  return found
}

export type Import = { readonly from: string; readonly to: string; readonly isOurs: boolean }

/** Everything a file imports, types and re-exports and `import()` too; what is ours is given by its path from the root. */
export function importsOf(source: Source): Import[] {
  const { staticImports, staticExports, dynamicImports } = parse(source).module
  const wanted = [
    ...staticImports.map(one => one.moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap(entry => entry.moduleRequest?.value ?? [])),
    ...dynamicImports.map(({ moduleRequest }) =>
      source.text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/g, ''),
    ),
  ]
  return [...new Set(wanted)].map(name =>
    name.startsWith('.')
      ? {
          from: source.path,
          to: relative(root, resolve(root, dirname(source.path), name))
            .split(sep)
            .join('/'),
          isOurs: true,
        }
      : { from: source.path, to: name, isOurs: false },
  )
}
