// Makes renderer/words/en.po from the source, without network: node build/run.mjs build/words.ts
// (@lingui/cli does the same, but needs Node 22.)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { transformAsync } from '@babel/core'
import extractMessages, { type ExtractedMessage } from '@lingui/babel-plugin-extract-messages'
import macro from '@lingui/babel-plugin-lingui-macro'
import { formatter } from '@lingui/format-po'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'
import { linguiConfig, usesMacro } from './words-macro.ts'

const root = resolve(import.meta.dirname, '..')
const folders = ['electron', 'renderer', 'shared']
export const catalogFile = join(root, 'renderer/words/en.po')

const po = formatter({ lineNumbers: false })

type Found = {
  message: string
  translation: string
  origin: [string][]
  comments?: string[]
  context?: string
}

async function messagesOf(file: string): Promise<ExtractedMessage[]> {
  const code = readFileSync(file, 'utf8')
  if (!usesMacro.test(code)) return []
  const messages: ExtractedMessage[] = []
  await transformAsync(code, {
    filename: file,
    babelrc: false,
    configFile: false,
    sourceMaps: false,
    parserOpts: { plugins: file.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'] },
    plugins: [
      [macro, { descriptorFields: 'all', linguiConfig }],
      [
        extractMessages,
        { linguiConfig, onMessageExtracted: (message: ExtractedMessage) => messages.push(message) },
      ],
    ],
  })
  return messages
}

/** Every message of the source by its id, in the order of their text. */
export async function wordsInSource(): Promise<Map<string, Found>> {
  const files = folders
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name =>
        join(root, folder, name),
      ),
    )
    .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .toSorted()
  const found = new Map<string, Found>()
  for (const file of files) {
    for (const { id, message = id, context, comment } of await messagesOf(file)) {
      const before = found.get(id)
      const origin: [string] = [relative(root, file)]
      const origins =
        before?.origin.some(([name]) => name === origin[0]) === true
          ? before.origin
          : [...(before?.origin ?? []), origin]
      found.set(id, {
        message,
        translation: message,
        origin: origins,
        ...(context === undefined ? {} : { context }),
        ...(comment === undefined ? {} : { comments: [comment] }),
      })
    }
  }
  return new Map(
    [...found].toSorted(([, a], [, b]) => (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)),
  )
}

/** The catalog as a PO file; the same source always gives the same bytes. */
export async function catalogOf(words: Map<string, Found>): Promise<string> {
  const text = await po.serialize(Object.fromEntries(words), {
    locale: 'en',
    sourceLocale: 'en',
    existing: '',
    filename: catalogFile,
  })
  return text.replace(/^"POT-Creation-Date:.*\n/m, '')
}

const door =
  /^renderer\/(?:app\.tsx|features\/unlock\/|ui\/(?:fault-notice|passphrase-field|secrets\/(?:new-passphrase|recovery-words-field))\.tsx|words\/(?:faults|use-backup-words)\.ts)/

/** True for the files whose words the first screen needs; everything else is loaded behind it. */
export const isOfTheDoor = (file: string): boolean => door.test(file)

/** Compiles en.po where the window imports it. A message newer than the file is taken from the source, so a build is never mute. */
export function wordsCatalog(): Plugin {
  return {
    name: 'afterword:words-catalog',
    load: {
      filter: { id: /\/words\/en\.po(?:\?door)?$/ },
      async handler(id) {
        const kept = await po.parse(readFileSync(catalogFile, 'utf8'), {
          locale: 'en',
          sourceLocale: 'en',
          filename: catalogFile,
        })
        const compiled = [...(await wordsInSource())]
          .filter(([, { origin }]) => !id.endsWith('?door') || origin.some(([file]) => isOfTheDoor(file)))
          .map(([key, { message }]) => [key, compileMessageOrThrow(kept[key]?.translation || message)])
        return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(compiled)))})`
      },
    },
  }
}

export async function main(): Promise<void> {
  const words = await wordsInSource()
  writeFileSync(catalogFile, await catalogOf(words))
  process.stdout.write(`${words.size} messages in ${relative(root, catalogFile)}\n`)
}
