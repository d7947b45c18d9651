import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type * as z from 'zod'
import type { Changed } from '../../electron/keeper/answer.ts'
import { gate } from '../../electron/keeper/gate.ts'
import { idMaker } from '../../electron/keeper/new-id.ts'
import {
  longChannels,
  openChannels,
  promptChannels,
  routes,
  strictChannels,
} from '../../electron/keeper/routes.ts'
import { type Place, places as placesFor } from '../../electron/keeper/services/places.ts'
import { vaultLife, type VaultLifeParts } from '../../electron/keeper/services/vault-life.ts'
import type { Reply, Request } from '../../shared/contract/request.ts'
import { practices } from '../../shared/practices/registry.ts'

/** The least that the vault allows: these tests are not about stretching. */
export const cheap = { t: 1, m: 8 * 1024 * 1024 }

export const passphrase = (words = 'a correct horse'): Uint8Array => new TextEncoder().encode(words)

/** A clock that moves one second with each look at it. */
export function steppingClock(start = '2026-03-02T09:00:00.000Z'): {
  now: () => string
  set: (to: string) => void
} {
  let at = Date.parse(start)
  return {
    now: () => {
      at += 1000
      return new Date(at).toISOString()
    },
    set: to => {
      at = Date.parse(to)
    },
  }
}

export type TestKeeper = ReturnType<typeof testKeeper>

/** A whole keeper without its process: the same parts joined as in keeper.ts, over a folder that is given. */
export function testKeeper(
  folder: string,
  options: Partial<VaultLifeParts> & { lastSeen?: Place['lastSeen'] } = {},
) {
  const { lastSeen, ...parts } = options
  const clock = steppingClock()
  const places = placesFor()
  const announced: Changed[] = []
  const opened: unknown[] = []
  const waits: number[] = []
  const journal: Place = { id: randomUUID(), path: join(folder, 'journal.afterword'), use: 'current' }
  places.grant(lastSeen === undefined ? journal : { ...journal, lastSeen })
  const sample: Place = { id: randomUUID(), path: join(folder, 'sample.afterword'), use: 'sample' }
  places.grant(sample)
  const vault = vaultLife({
    places,
    now: clock.now,
    newId: idMaker(Date.now, randomBytes),
    clockFace: () => ({ day: '2026-03-05', time: '09:30', zone: 'Europe/Berlin' }),
    builtIn: practices,
    chance: Math.random,
    pause: async () => {
      await setImmediate()
    },
    wait: async milliseconds => {
      waits.push(milliseconds)
    },
    random: randomBytes,
    fillSample: async () => {},
    onRetold: () => {},
    onOpen: (place, mark) => opened.push({ place: place.id, ...mark }),
    kdf: cheap,
    ...parts,
  })
  const table = routes(vault)
  const send = gate({
    routes: Object.values(table),
    openChannels,
    longChannels,
    promptChannels,
    strictChannels,
    arriving: vault.arriving,
    isOpen: vault.isOpen,
    quiet: vault.quiet,
    announce: what => announced.push(what),
  })

  /** Asks as the window does, and checks the reply as the window does; a fault is thrown as its code. */
  async function ask<I extends z.ZodType, O extends z.ZodType>(
    request: Request<I, O>,
    input: unknown,
  ): Promise<z.output<O>> {
    const reply: Reply = await send(request.channel, structuredClone(input))
    if (!reply.ok) throw new Error(reply.code)
    return request.output.parse(structuredClone(reply.value))
  }

  return { vault, places, clock, table, send, ask, announced, opened, waits, grant: journal.id }
}

/** A folder of its own that is gone after the test. */
export function tempFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'afterword-keeper-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
