import { randomBytes } from 'node:crypto'
import { idMaker } from '../../electron/keeper/new-id.ts'
import { type Journal, journalOver } from '../../electron/keeper/services/journal.ts'
import { attachDatabase, type Connection } from '../../electron/keeper/vault/database.ts'
import { practices } from '../../shared/practices/registry.ts'

export type OpenStore = { connection: Connection; journal: Journal }

const KEY = Buffer.from(`x'${'5a'.repeat(32)}'`)
const NO_KEY = Buffer.alloc(0)

export const newId = idMaker(
  () => Date.now(),
  size => randomBytes(size),
)
const now = () => new Date().toISOString()

/** Opens a store that `makeStore` made; apart from the making, which holds some thousand words. */
export function openAt(path: string, isKeyed: boolean): OpenStore {
  const connection = attachDatabase(path, use => use(Buffer.from(isKeyed ? KEY : NO_KEY)))
  if (connection.database.get('PRAGMA v.user_version')?.['user_version'] !== 0) connection.readCounter()
  const journal = journalOver(connection.database, {
    now,
    newId,
    clockFace: () => ({ day: '2026-01-01', time: '09:00', zone: 'Europe/Paris' }),
    builtIn: practices,
    chance: Math.random,
    room: () => Number.MAX_SAFE_INTEGER,
    pause: () => new Promise(resolve => setImmediate(resolve)),
    onRetold: () => {},
  })
  return { connection, journal }
}
