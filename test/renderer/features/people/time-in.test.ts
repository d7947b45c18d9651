import { i18n } from '@lingui/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { clockWords, minutesAhead, timeIn } from '../../../../renderer/features/people/time-in.ts'

const winter = new Date('2026-01-15T12:34:56.000Z')
const summer = new Date('2026-07-15T12:34:56.000Z')

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

describe('a clock elsewhere', () => {
  it('is ahead or behind, by half hours too, and differs in summer where clocks change', () => {
    expect(['UTC', 'Asia/Kolkata', 'America/New_York'].map(zone => minutesAhead(zone, winter))).toEqual([
      0, 330, -300,
    ])
    expect(minutesAhead('America/New_York', summer)).toBe(-240)
    expect(minutesAhead('Pacific/Kiritimati', winter)).toBe(840)
  })

  it('is not known of a zone nobody knows', () => {
    expect(minutesAhead('Middle/Earth', winter)).toBeUndefined()
    expect(timeIn('Middle/Earth', winter)).toBeUndefined()
    expect(timeIn('Asia/Kolkata', winter)).toMatch(/Thu.*6:04/)
  })

  it('is told in words, past midnight too', () => {
    expect([clockWords(0), clockWords(25 * 60 + 5)].map(words => /\d{1,2}:\d{2}/.exec(words)?.[0])).toEqual([
      expect.stringMatching(/^(0?0|12):00$/),
      expect.stringMatching(/^0?1:05$/),
    ])
  })
})
