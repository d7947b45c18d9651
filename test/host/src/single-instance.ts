// One running app per user data folder: a lock file with the owner's pid, and a socket to tell the owner who else came.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'

export type Newcomer = { argv: string[]; cwd: string; data: unknown }

let server: Server | undefined
let files: string[] = []

/** A process that was killed and not yet waited for still takes signals. */
const isWaitedFor = (pid: number): boolean => {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}

const ownerAlive = (lock: string): boolean => {
  try {
    const pid = Number(readFileSync(lock, 'utf8'))
    process.kill(pid, 0)
    return !isWaitedFor(pid)
  } catch {
    return false
  }
}

/** The answer must be known at once, so a helper process does the waiting. */
const tellOwner = (socket: string, news: Newcomer): void => {
  const script = `require('node:net').connect(process.argv[1]).on('error', () => {}).end(process.argv[2])`
  const env = { ...process.env }
  delete env['NODE_OPTIONS']
  spawnSync(process.execPath, ['-e', script, socket, JSON.stringify(news)], { timeout: 3000, env })
}

export const requestLock = (folder: string, data: unknown, onNewcomer: (news: Newcomer) => void): boolean => {
  if (files.length > 0) return true
  mkdirSync(folder, { recursive: true })
  const [lock, socket] = [join(folder, 'host-instance.lock'), join(folder, 'host-instance.sock')]
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (ownerAlive(lock)) {
        tellOwner(socket, { argv: process.argv, cwd: process.cwd(), data })
        return false
      }
      rmSync(lock, { force: true })
    }
  }
  files = [lock, socket]
  rmSync(socket, { force: true })
  server = createServer({ allowHalfOpen: false }, connection => {
    let text = ''
    connection.on('error', () => undefined)
    connection.on('data', chunk => (text += String(chunk)))
    connection.on('end', () => onNewcomer(JSON.parse(text) as Newcomer))
  })
  server.on('error', () => undefined)
  server.listen(socket).unref()
  return true
}

export const hasLock = (): boolean => files.length > 0

export const releaseLock = (): void => {
  server?.close()
  server = undefined
  for (const file of files.splice(0)) rmSync(file, { force: true })
}
