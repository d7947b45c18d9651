import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { checkDatabase, type CheckTask } from './check-database.ts'

// The thread on which backups are opened: an entry of its own, built beside the keeper.

function isCheckTask(value: unknown): value is CheckTask {
  return (
    typeof value === 'object' && value !== null && 'key' in value && value.key instanceof SharedArrayBuffer
  )
}

if (!isMainThread && isCheckTask(workerData)) parentPort?.postMessage(checkDatabase(workerData))
