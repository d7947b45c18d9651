import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { editorKey, editorPaste } from './editor-benches.ts'
import { lensSpeed } from './lens-bench.ts'
import type { Figure } from './measure.ts'
import { timelineFling } from './timeline-benches.ts'
import {
  makeStores,
  residentMemory,
  saveDurable,
  type Stores,
  unlockReady,
  unlockTotal,
} from './vault-benches.ts'
import {
  listPage,
  searchChinese,
  searchIndex,
  searchKeystroke,
  searchMiniSearch,
  searchRelevance,
} from './search-benches.ts'
import { proseTold } from './prose.ts'
import { paintLock, start } from './window-benches.ts'

const round = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

function rowOf({ bench, unit, ours, range, against, theirs, target, runs }: Figure): string {
  const spread = range[0] === range[1] ? '' : `${round(range[0])}–${round(range[1])}`
  const peer = theirs === undefined ? '' : round(theirs)
  const ratio = theirs === undefined || theirs === 0 ? '' : `${(ours / theirs).toFixed(2)}×`
  return `| ${[bench, `${round(ours)} ${unit}`, spread, against, peer, ratio, target, String(runs)].join(' | ')} |`
}

const HEAD = [
  '| bench | median | min–max | against | its median | ratio | target | runs |',
  '|---|---|---|---|---|---|---|---|',
]

const machine = () =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`

/** The command line: measures what was asked for and prints it as a table or as JSON. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string' }, entries: { type: 'string' }, json: { type: 'boolean' } },
  })
  const only = values.only?.split(',')
  const sizes = (values.entries ?? '1000,10000').split(',').map(Number)
  const home = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  const before = loadavg()[0] ?? 0
  const figures: Figure[] = []
  const wanted = (bench: string) => only === undefined || only.some(name => bench.startsWith(name))
  const add = async (bench: string, work: () => Promise<Figure[]>) => {
    if (wanted(bench)) figures.push(...(await work()))
  }
  try {
    for (const size of sizes) {
      let made: Stores | undefined
      const stores = () => (made ??= makeStores({ home, size }))
      await add('unlock.ready', () => unlockReady(stores(), { home, size }))
      await add('save', () => saveDurable(stores(), { home, size }))
      await add('search.keystroke', () => searchKeystroke(stores(), { home, size }))
      // Its index of a hundred thousand entries takes minutes and gigabytes (docs/speed.md).
      if (size <= 10_000) await add('search.minisearch', () => searchMiniSearch(stores(), { home, size }))
      await add('search.index', () => searchIndex(stores(), { home, size }))
      await add('search.relevance', () => searchRelevance(stores(), { home, size }))
      await add('search.cjk', () => searchChinese(stores(), { home, size }))
      await add('list.page', () => listPage(stores(), { home, size }))
      await add('rss', () => residentMemory(stores(), { home, size }))
    }
    await add('lens', lensSpeed)
    await add('timeline', () => timelineFling({ home, size: Math.max(...sizes) }))
    await add('unlock.total', () => unlockTotal({ home, size: 0 }))
    await add('editor.key', () => editorKey(home))
    await add('editor.paste', () => editorPaste(home))
    await add('paint.lock', () => paintLock(home))
    await add('start', () => start(home))
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
  const load = { before, after: loadavg()[0] ?? 0 }
  const told = values.json
    ? JSON.stringify({ machine: machine(), load, figures }, undefined, 2)
    : [
        ...HEAD,
        ...figures.map(rowOf),
        '',
        `Entries of ${proseTold}.`,
        `${machine()}; load ${load.before.toFixed(2)} before, ${load.after.toFixed(2)} after.`,
      ].join('\n')
  process.stdout.write(`${told}\n`)
}
