import { i18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { faultWords, wayWords, type Way } from '../../../renderer/words/faults.ts'
import { FaultCode } from '../../../shared/faults.ts'

i18n.load('en', {})
i18n.activate('en')

describe.each(FaultCode.options)('the fault %s', code => {
  const { title, text, safety, ways } = faultWords[code]
  it('has a title, what to try, and whether the words are safe', () => {
    for (const part of [title, text, safety]) expect(i18n._(part).length).toBeGreaterThan(10)
  })
  it('does not shout, scold or name a code', () => {
    const said = [title, text, safety].map(part => i18n._(part)).join(' ')
    expect(said).not.toMatch(/!|error|invalid|illegal|fail(ed)? to|must not/i)
    expect(said.includes(code)).toBe(code === 'sealed')
  })
  it('has a button for each of its ways', () => {
    for (const way of ways) expect(i18n._(wayWords[way])).not.toBe('')
  })
})

it('says of a wrong passphrase that it does not open this journal, and nothing of damage', () => {
  const { title, text } = faultWords['wrong-passphrase']
  expect(i18n._(title)).toBe('That passphrase does not open this journal')
  expect(`${i18n._(title)} ${i18n._(text)}`).not.toMatch(/damage|corrupt|broken/i)
})

it.each<[FaultCode, Way]>([
  ['vault-missing', 'choose-folder'],
  ['vault-empty', 'choose-folder'],
  ['vault-foreign', 'choose-folder'],
  ['vault-in-use', 'try-again'],
  ['vault-older-than-seen', 'use-older'],
  ['vault-damaged', 'restore-backup'],
  ['header-damaged', 'restore-backup'],
  ['vault-newer-version', 'quit'],
  ['disk-full', 'try-again'],
  ['read-only', 'show-folder'],
  ['keeper-gone', 'lock'],
])('offers for %s the way on that it needs: %s', (code, way) => {
  expect(faultWords[code].ways).toContain(way)
})
