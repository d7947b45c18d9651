import type * as z from 'zod'
import { Fault } from '../../../shared/faults.ts'
import type { Row } from '../vault/database.ts'

/** A row without its empty columns, for a domain shape leaves out what there is not. */
export function present(row: Row): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}

/** What was stored, as the domain shape it was stored from. Fails with vault-damaged when it is none. */
export function read<T extends z.ZodType>(shape: T, stored: unknown): z.output<T> {
  const checked = shape.safeParse(stored)
  if (!checked.success) throw new Fault('vault-damaged')
  return checked.data
}

/** The value that a column of JSON holds. Fails with vault-damaged when it holds none. */
export function json(text: unknown): unknown {
  if (typeof text !== 'string') throw new Fault('vault-damaged')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Fault('vault-damaged', { cause })
  }
}

/** The whole number in a column of a row that must be there. Fails with vault-damaged when it is none. */
export function count(row: Row | undefined, column: string): number {
  const value = row?.[column]
  if (typeof value !== 'number') throw new Fault('vault-damaged')
  return value
}
