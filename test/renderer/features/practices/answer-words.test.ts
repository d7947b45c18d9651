import { i18n } from '@lingui/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import type { Field } from '../../../../shared/domain/practice.ts'
import type { Answer } from '../../../../shared/domain/run.ts'
import { answerWords, isGiven, planWords } from '../../../../renderer/features/practices/answer-words.ts'

beforeEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

const options = [
  { id: 'external', label: 'Outside' },
  { id: 'mine', label: 'Mine' },
  { id: 'will', label: 'Did not care' },
]
const words = (field: Field, answer: Answer) =>
  answerWords({ field, answer, people: [], today: '2026-11-22' })

describe('an answer in words', () => {
  it('names what was chosen by its label', () => {
    expect(words({ kind: 'choice', options }, { kind: 'choice', option: 'mine' })).toBe('Mine')
    expect(words({ kind: 'multi', options }, { kind: 'multi', options: ['mine', 'will'] })).toBe(
      'Mine · Did not care',
    )
  })

  it('puts most points first and leaves out what has none', () => {
    const answer: Answer = { kind: 'weights', weights: { external: 20, will: 80, mine: 0 } }
    expect(words({ kind: 'weights', options }, answer)).toBe('Did not care 80 · Outside 20')
  })

  it('says a number with its scale', () => {
    expect(words({ kind: 'confidence', anchors: ['a', 'b'] }, { kind: 'confidence', value: 72 })).toBe('72%')
    expect(words({ kind: 'scale', min: 1, max: 7, anchors: ['a', 'b'] }, { kind: 'scale', value: 3 })).toBe(
      '3 of 7',
    )
  })

  it('reads a plan as a sentence, also when half of it is missing', () => {
    expect(planWords({ when: 'it is Thursday', action: 'ask' })).toBe('If it is Thursday, then I will ask')
    expect(planWords({ when: ' ', action: 'ask' })).toBe('I will ask')
    expect(planWords({ when: 'it is Thursday', action: '' })).toBe('If it is Thursday …')
  })
})

describe('nothing', () => {
  it.each<Answer>([
    { kind: 'multi', options: [] },
    { kind: 'weights', weights: { mine: 0 } },
    { kind: 'text', text: '  ' },
    { kind: 'richtext', body: documentOf(' \n ') },
    { kind: 'ifthen', when: '', action: ' ' },
  ])('is what an empty $kind says', answer => expect(isGiven(answer)).toBe(false))

  it('is not what a zero says', () => expect(isGiven({ kind: 'confidence', value: 0 })).toBe(true))
})
