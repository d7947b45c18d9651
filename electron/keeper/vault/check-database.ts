import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { attachDatabase } from './database.ts'
import { keyMemory, wipe, writeRawKeyText } from './keys.ts'
import { schemaOf } from './migrate.ts'
import { isSound } from './soundness.ts'

/** What a copy of the database must turn out to be. */
export type CheckTask = {
  path: string
  vaultId: string
  counter: number
  schema: number
  sha256: string
  /** The raw database key in memory that both threads see, so that nothing copies it; whoever made it wipes it. */
  key: SharedArrayBuffer
}

/** `differs`: not the bytes that were copied. `damaged`: those bytes, but not a whole journal. */
export type CheckResult = 'sound' | 'differs' | 'damaged'

/** Opens a copy and reads all of it. It holds its thread for seconds on a large journal, so it has a thread of its own. */
export function checkDatabase(task: CheckTask): CheckResult {
  if (sha256Of(task.path) !== task.sha256) return 'differs'
  try {
    return isWhole(task) ? 'sound' : 'damaged'
  } catch {
    return 'damaged'
  }
}

function sha256Of(path: string): string {
  const hash = createHash('sha256')
  const chunk = Buffer.alloc(1024 * 1024)
  const handle = openSync(path, 'r')
  try {
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
      hash.update(chunk.subarray(0, read))
    }
  } finally {
    closeSync(handle)
  }
  return hash.digest('hex')
}

function isWhole({ path, vaultId, counter, schema, key }: CheckTask): boolean {
  const text = keyMemory(3 + 2 * key.byteLength)
  writeRawKeyText(new Uint8Array(key), text)
  const connection = attachDatabase(path, use => {
    use(text)
    wipe(text)
  })
  const { database } = connection
  try {
    const meta = database.get('SELECT vault_id, change_counter FROM v.meta')
    return (
      isSound(database, 'quick_check') &&
      meta?.['vault_id'] === vaultId &&
      meta['change_counter'] === counter &&
      schemaOf(connection) === schema
    )
  } finally {
    database.close()
  }
}
