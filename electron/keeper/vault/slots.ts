import { performance } from 'node:perf_hooks'
import { codeOf, Fault } from '../../../shared/faults.ts'
import { type Secret, type Slot, wrapKey } from './envelope.ts'
import {
  type Cost,
  COST_BOUNDS,
  LEAST_COST,
  NONCE_BYTES,
  randomBytes,
  SALT_BYTES,
  stretch,
  wipe,
} from './keys.ts'

const MIB = 1024 * 1024
/** libsodium's MODERATE: about half a second on the machines it was measured on (docs/speed.md, unlock.total). */
const MODERATE: Cost = { t: 3, m: 256 * MIB }
const FLOOR_MEMORY = 64 * MIB
const CEILING_MEMORY = 1024 * MIB
/** Doubling the memory doubles the time; below this it still ends within the second that unlocking may take. */
const DOUBLE_BELOW_MS = 450

/** A slot whose wrapping key is still at hand, so that what was written can be proved; the caller wipes the key. */
export type FreshSlot = { slot: Slot; wrappingKey: Buffer }

/** Wraps the data key for a secret with a new salt and nonce. Fails with not-enough-memory. */
export async function makeSlot({
  vaultId,
  dataKey,
  secret,
  cost,
}: {
  vaultId: string
  dataKey: Uint8Array
  secret: Secret
  cost: Cost
}): Promise<FreshSlot> {
  const salt = randomBytes(SALT_BYTES)
  const wrappingKey = await stretch({ secret: secret.bytes, salt, cost })
  const slot = { kind: secret.kind, cost, salt, nonce: randomBytes(NONCE_BYTES) }
  return { slot: wrapKey({ vaultId, dataKey, wrappingKey, slot }), wrappingKey }
}

/** Milliseconds that one stretching takes here, or nothing when there is not the memory for it. */
export type Measure = (cost: Cost) => Promise<number | undefined>

/**
 * What a passphrase's stretching shall cost on this machine: MODERATE, twice or four times its memory while that stays
 * within a second, less where memory is short. Fails with not-enough-memory below 64 MiB.
 */
export async function calibrate(measure: Measure = timeStretch): Promise<Cost> {
  let cost = MODERATE
  for (;;) {
    const took = await measure(cost)
    if (took === undefined) {
      if (cost.m > MODERATE.m) return { ...cost, m: cost.m / 2 }
      if (cost.m <= FLOOR_MEMORY) throw new Fault('not-enough-memory')
      cost = { ...cost, m: cost.m / 2 }
    } else if (took < DOUBLE_BELOW_MS && cost.m >= MODERATE.m && cost.m < CEILING_MEMORY) {
      cost = { ...cost, m: cost.m * 2 }
    } else {
      return cost
    }
  }
}

async function timeStretch(cost: Cost): Promise<number | undefined> {
  const before = performance.now()
  try {
    wipe(await stretch({ secret: Buffer.alloc(1), salt: randomBytes(SALT_BYTES), cost }))
    return performance.now() - before
  } catch (error) {
    if (codeOf(error) === 'not-enough-memory') return undefined
    throw error
  }
}

/** The cost for a new slot: chosen by the caller within the format's bounds, calibrated, or least for recovery words. */
export async function costFor(kind: Secret['kind'], chosen: Cost | undefined): Promise<Cost> {
  if (kind === 'recovery') return LEAST_COST
  if (chosen === undefined) return calibrate()
  const { t, m } = COST_BOUNDS
  const isWithin = chosen.t >= t.min && chosen.t <= t.max && chosen.m >= m.min && chosen.m <= m.max
  if (!isWithin) throw new Fault('bad-request')
  return chosen
}
