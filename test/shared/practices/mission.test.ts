import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { practiceOf } from '../../../shared/practices/registry.ts'

const page = readFileSync('docs/practices.md', 'utf8')

/** The rows of the table: number and star, what, where, record, letters of tests, whether it can be done. */
const rows = page
  .split('\n')
  .filter(line => /^\| \d+★? \|/.test(line))
  .map(line => {
    const [number = '', , where = '', record = '', tests = '', state = ''] = line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim())
    return { number, where, record, tests, state }
  })
const legend = new Map(
  [...page.matchAll(/^- \*\*(\w)\*\* `([^`]+)`/gm)].map(([, letter = '', path = '']) => [letter, path]),
)

const count = (word: string) => rows.filter(({ state }) => state.startsWith(word)).length

describe('the mission table', () => {
  it('has a row for each of the 104 practices of the articles', () => {
    expect(rows.map(({ number }) => Number.parseInt(number, 10))).toEqual(
      Array.from({ length: 104 }, (_, index) => index + 1),
    )
    expect(rows.filter(({ number }) => number.endsWith('★'))).toHaveLength(66)
  })

  it('names questions that are asked', () => {
    const named = [...page.matchAll(/`([a-z-]+)\/([a-z_]+)`/g)]
    expect(named.length).toBeGreaterThan(60)
    const unasked = named.filter(
      ([, practice = '', step = '']) => !practiceOf(practice)?.steps.some(({ id }) => id === step),
    )
    expect(unasked.map(([all]) => all)).toEqual([])
  })

  it('names tests that exist, and each of them in some row', () => {
    expect([...legend.values()].filter(path => !existsSync(path))).toEqual([])
    const letters = rows.flatMap(({ tests }) => tests.match(/[A-Za-z]/g) ?? [])
    expect(letters.filter(letter => !legend.has(letter))).toEqual([])
    expect([...legend.keys()].filter(letter => !letters.includes(letter))).toEqual([])
  })

  it('says of every row whether it can be done, and shows a test for what can', () => {
    const unclear = rows.filter(({ state }) => !/^(yes|in part: .+|not yet(: .+)?)$/.test(state))
    const unshown = rows.filter(
      ({ where, tests, state }) => state === 'yes' && (tests === '–' || where === '–'),
    )
    expect([...unclear, ...unshown].map(({ number }) => number)).toEqual([])
    expect(page).toContain(
      `${count('yes')} rows can be done, ${count('in part')} in part, ${count('not yet')} not yet.`,
    )
  })
})
