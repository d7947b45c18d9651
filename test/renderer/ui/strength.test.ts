import { expect, it } from 'vitest'
import { strengthOf, suggestPassphrase } from '../../../renderer/ui/secrets/strength.ts'

it('knows what falls at the first guess from what does not', async () => {
  expect(await strengthOf('password1')).toBeLessThan(2)
  expect(await strengthOf('afterwordafterword')).toBeLessThan(4)
  expect(await strengthOf('tuna myth harsh relax festival moon')).toBe(4)
})

it('looks at no more than the first 128 characters, so that a long paste does not hold the window up', async () => {
  expect(await strengthOf('a'.repeat(1000))).toBe(await strengthOf('a'.repeat(128)))
})

it('suggests six words of the list, chosen by the bytes it is given', async () => {
  const zeros = await suggestPassphrase(size => new Uint8Array(size))
  expect(zeros).toBe('abandon abandon abandon abandon abandon abandon')
  const ones = await suggestPassphrase(size => new Uint8Array(size).fill(255))
  expect(ones).toBe('zoo zoo zoo zoo zoo zoo')
})
