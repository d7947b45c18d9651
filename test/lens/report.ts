import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as z from 'zod'
import { lookAt } from '../../shared/lens/look-at.ts'
import type { Labelled } from '../shared/lens/labelled.ts'
import { labelledA } from '../shared/lens/labelled-a.ts'
import { labelledB } from '../shared/lens/labelled-b.ts'
import { SET_C } from '../shared/lens/labelled-c.ts'
import { SET_D } from '../shared/lens/labelled-d.ts'
import { measure, precision, recall } from './measure.ts'

const told = (share: number | undefined) => (share === undefined ? '–' : share.toFixed(2))

function tellSet(name: string, all: readonly Labelled[], withSlips: boolean): string[] {
  const { rules, overall, slips, clean, cleanFlagged } = measure(all)
  const row = (rule: string, counted: typeof overall) =>
    `| ${rule} | ${counted.right + counted.missed} | ${counted.right} | ${counted.wrong} | ${counted.missed} | ${told(precision(counted))} | ${told(recall(counted))} |`
  return [
    `${name}: ${all.length} sentences, ${clean} clean, of which ${cleanFlagged} are marked all the same`,
    '',
    '| rule | labelled | right | wrong | missed | precision | recall |',
    '|---|---|---|---|---|---|---|',
    ...[...rules].map(([rule, counted]) => row(rule, counted)),
    row('all', overall),
    '',
    ...(withSlips ? slips.map(({ is, rule, words, text }) => `${is} ${rule} “${words}”: ${text}`) : []),
  ]
}

const Entry = z.object({ paragraphs: z.array(z.string()) })
const corpora = resolve('../shared/corpus')

/** Every mark in a diary written before there was an office: each is most likely a false alarm. */
function tellCorpus(file: string, withSlips: boolean): string[] {
  const at = resolve(corpora, file)
  if (!existsSync(at)) return [`${file}: not there, nothing read`]
  const texts = readFileSync(at, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => Entry.parse(JSON.parse(line)).paragraphs.join('\n'))
  let [words, spent] = [0, 0]
  const byRule = new Map<string, number>()
  const hits: string[] = []
  for (const text of texts) {
    words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    const began = performance.now()
    const marks = lookAt(text, { people: [], allowed: [] })
    spent += performance.now() - began
    for (const { rule, from, to } of marks) {
      byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
      hits.push(
        `${rule}: …${text.slice(Math.max(0, from - 60), from)}[${text.slice(from, to)}]${text.slice(to, to + 40)}…`.replaceAll(
          '\n',
          ' ',
        ),
      )
    }
  }
  const all = hits.length
  const rules = [...byRule].map(([rule, count]) => `${rule} ${count}`).join(', ')
  return [
    `${file}: ${words} words read, ${all} marks, ${words === 0 ? '–' : ((1000 * all) / words).toFixed(2)} per 1,000 words (${rules}), ${Math.round((1000 * words) / Math.max(1, spent))} words a second`,
    ...(withSlips ? hits : []),
  ]
}

/** The command line: how well the lens marks the labelled sets, and what it marks in both diaries. `--slips` shows each slip. */
export async function main(args: string[]): Promise<void> {
  const withSlips = args.includes('--slips')
  const sets: [string, readonly Labelled[]][] = [
    ['Set A (written by whoever wrote the rules, before them)', labelledA],
    ['Set B (used to widen the rules)', labelledB],
    ['Set C (used to widen the rules a second time)', SET_C],
    ['Set D (written by somebody who had not seen the rules, after set C was used to widen them)', SET_D],
  ]
  const lines = sets.flatMap(([name, all]) => tellSet(name, all, withSlips))
  for (const file of ['barbellion.jsonl', 'pepys.jsonl']) lines.push(...tellCorpus(file, withSlips))
  process.stdout.write(`${lines.join('\n')}\n`)
}
