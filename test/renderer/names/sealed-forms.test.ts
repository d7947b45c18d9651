import { expect, test } from 'vitest'
import { productSource } from '../../support/source.ts'

const sources = productSource().filter(({ path }) => path.startsWith('renderer/'))
const isForm = (text: string): boolean => /<FormDialog\b/.test(text)
const isSealed = (text: string): boolean => text.includes('useSealedForm(') && text.includes('useFormField')

test('every dialog with fields keeps them through a lock', () => {
  const forms = sources.filter(({ text }) => isForm(text))
  expect(forms.length).toBeGreaterThan(15)
  expect(forms.filter(({ text }) => !isSealed(text)).map(({ path }) => path)).toEqual([])
})

test('every form that is sealed is opened again from somewhere', () => {
  const all = sources.map(({ text }) => text).join('\n')
  const names = [...all.matchAll(/useSealedForm\(\s*(?:[^'()]*\? )?'([a-z-]+)'/g)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(15)
  // this one is no dialog: it stands open on its page
  const inSight = ['lesson-line']
  expect(names.filter(name => !all.includes(`useReopened('${name}'`))).toEqual(inSight)
})
