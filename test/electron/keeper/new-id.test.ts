import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { idMaker } from '../../../electron/keeper/new-id.ts'

it('an id is a version 7 UUID that tells when it was made', () => {
  const id = idMaker(
    () => 0x0123456789ab,
    () => new Uint8Array(8).fill(0xff),
  )()
  expect(id).toBe('01234567-89ab-7000-bfff-ffffffffffff')
  expect(z.uuidv7().safeParse(id).success).toBe(true)
})

it('ids sort in the order they were made, within one millisecond and when the clock steps back', () => {
  const moments = [5000, 5000, 5000, 4000, 6000, 3000, 6000, 6001]
  let at = 0
  const newId = idMaker(() => moments[at++ % moments.length] ?? 0, randomBytes)
  const ids = Array.from({ length: 20_000 }, () => newId())
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})
