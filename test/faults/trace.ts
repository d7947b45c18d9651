import { spawn, spawnSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What a program did to the disk, in order, as strace saw it; `told` is what it said on its output at that moment. */
export type Deed =
  | { kind: 'create'; path: string }
  | { kind: 'write'; path: string; at: number; bytes: Buffer }
  | { kind: 'truncate'; path: string; size: number }
  | { kind: 'sync'; path: string }
  | { kind: 'rename'; from: string; to: string }
  | { kind: 'link'; from: string; to: string }
  | { kind: 'unlink'; path: string }
  | { kind: 'mkdir'; path: string }
  | { kind: 'told'; text: string }

const calls = [
  'open,openat,creat,close,lseek,write,pwrite64,writev,pwritev,ftruncate,truncate,fallocate,fsync,fdatasync,msync',
  'rename,renameat,renameat2,link,linkat,symlink,unlink,unlinkat,mkdir,mkdirat,rmdir,copy_file_range,sendfile',
].join(',')

/** Whether this machine can record at all. */
export const canTrace = (): boolean => spawnSync('strace', ['-e', 'trace=none', 'true']).status === 0

/** Runs a Node program under strace, and gives what it did below `folder` and what it told. */
export async function traced(args: readonly string[], folder: string): Promise<Deed[]> {
  const home = await mkdtemp(join(tmpdir(), 'afterword-trace-'))
  const log = join(home, 'log')
  try {
    const child = spawn(
      'strace',
      ['-f', '-y', '-xx', '-s', '100000000', '-o', log, '-e', `trace=${calls}`, process.execPath, ...args],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    child.stdout.resume()
    const code = await new Promise(done => child.once('close', done))
    if (code !== 0) throw new Error(`the traced program ended with ${String(code)}`)
    return await readLog(log, folder)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

type Call = { name: string; args: string; result: number }

async function* callsIn(log: string): AsyncGenerator<Call> {
  const unfinished = new Map<string, string>()
  for await (const line of createInterface({ input: createReadStream(log, 'latin1') })) {
    const [, pid = '', rest = ''] = /^(\d+)\s+(.*)$/s.exec(line) ?? []
    if (rest.endsWith('<unfinished ...>')) {
      unfinished.set(pid, rest.slice(0, -'<unfinished ...>'.length))
      continue
    }
    const resumed = /^<\.\.\. \w+ resumed>/.exec(rest)
    const whole = resumed === null ? rest : `${unfinished.get(pid) ?? ''}${rest.slice(resumed[0].length)}`
    const start = whole.indexOf('(')
    const end = whole.lastIndexOf(') ')
    const result = /^\) += (-?\d+)/.exec(whole.slice(end))
    if (start < 1 || result === null) continue
    yield { name: whole.slice(0, start), args: whole.slice(start + 1, end), result: Number(result[1]) }
  }
}

const bytesOf = (escaped: string): Buffer => Buffer.from(escaped.replaceAll('\\x', ''), 'hex')
const stringsIn = (args: string): Buffer[] =>
  [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?/g)].map(([, escaped = '', cut]) => {
    if (cut !== undefined) throw new Error('strace cut a string short')
    return bytesOf(escaped)
  })
const pathsIn = (args: string): string[] => stringsIn(args).map(bytes => bytes.toString('utf8'))
/** `23<\x2f\x74…>`: a descriptor and what it stands for. */
const handleIn = (args: string): { fd: number; path: string } => {
  const [, fd = '-1', escaped = ''] = /^(\d+)<((?:\\x[0-9a-f]{2})*)>/.exec(args) ?? []
  return { fd: Number(fd), path: bytesOf(escaped).toString('utf8') }
}
const lastNumber = (args: string): number => Number(/(\d+)$/.exec(args)?.[1] ?? Number.NaN)

/** Turns calls into deeds; positions of plain writes are kept per descriptor, as the kernel does. */
async function readLog(log: string, folder: string): Promise<Deed[]> {
  const deeds: Deed[] = []
  const positions = new Map<number, number>()
  const inside = (path: string): boolean => path === folder || path.startsWith(`${folder}/`)

  function opened({ args, result }: Call): void {
    positions.set(result, 0)
    const [path = ''] = pathsIn(args)
    if (!inside(path)) return
    if (args.includes('O_CREAT')) deeds.push({ kind: 'create', path })
    if (args.includes('O_TRUNC')) deeds.push({ kind: 'truncate', path, size: 0 })
  }

  function written({ name, args, result }: Call): void {
    const { fd, path } = handleIn(args)
    const bytes = (stringsIn(args)[0] ?? Buffer.alloc(0)).subarray(0, result)
    if (fd === 1) deeds.push({ kind: 'told', text: bytes.toString('utf8') })
    const at = name === 'pwrite64' ? lastNumber(args) : (positions.get(fd) ?? 0)
    if (name === 'write') positions.set(fd, at + result)
    if (inside(path)) deeds.push({ kind: 'write', path, at, bytes })
  }

  function moved({ name, args }: Call): void {
    const [from = '', to = ''] = pathsIn(args)
    if (!inside(from) && !inside(to)) return
    deeds.push({ kind: name.startsWith('link') ? 'link' : 'rename', from, to })
  }

  function removed({ args }: Call): void {
    const [path = ''] = pathsIn(args)
    if (inside(path)) deeds.push({ kind: 'unlink', path })
  }

  const known: Record<string, (call: Call) => void> = {
    open: opened,
    openat: opened,
    close() {},
    write: written,
    pwrite64: written,
    rename: moved,
    renameat: moved,
    renameat2: moved,
    link: moved,
    linkat: moved,
    unlink: removed,
    unlinkat: removed,
    rmdir: removed,
    lseek({ args, result }) {
      positions.set(handleIn(args).fd, result)
    },
    ftruncate({ args }) {
      const { path } = handleIn(args)
      if (inside(path)) deeds.push({ kind: 'truncate', path, size: lastNumber(args) })
    },
    fsync({ args }) {
      const { path } = handleIn(args)
      if (inside(path)) deeds.push({ kind: 'sync', path })
    },
    mkdir({ args }) {
      const [path = ''] = pathsIn(args)
      if (inside(path)) deeds.push({ kind: 'mkdir', path })
    },
  }
  known['fdatasync'] = known['fsync'] ?? opened
  known['mkdirat'] = known['mkdir'] ?? opened

  for await (const call of callsIn(log)) {
    if (call.result < 0) continue
    const read = known[call.name]
    if (read !== undefined) read(call)
    else if ([handleIn(call.args).path, ...pathsIn(call.args)].some(inside))
      throw new Error(`the recorder does not know what ${call.name} does`)
  }
  return deeds
}
