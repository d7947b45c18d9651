import { contextBridge, ipcRenderer } from 'electron'
import { channels } from '../shared/contract/channels.ts'

// The one bridge into the page: four functions, no object of Electron's. The keeper's port never leaves this file.

type Heard = (announcement: unknown) => void
type Message = { id?: number; reply?: unknown; announcement?: unknown }
type Port = {
  postMessage: (message: unknown) => void
  start: () => void
  addEventListener: (kind: 'message' | 'close', heard: (event: { data: Message }) => void) => void
}
const gone = { ok: false, code: 'keeper-gone' }

const waiting = new Map<number, (reply: unknown) => void>()
let number = 0
let givePort: (port: Port) => void = () => {}
const port = new Promise<Port>(resolve => {
  givePort = resolve
})
let closed = false

/** One kind of announcement: what is told before the page listens is kept for its first listener. */
function tellers() {
  const listeners = new Set<Heard>()
  const early: unknown[] = []
  return {
    tell: (announcement: unknown) => {
      if (listeners.size === 0) early.push(announcement)
      for (const heard of listeners) heard(announcement)
    },
    listen: (heard: Heard) => {
      listeners.add(heard)
      for (const announcement of early.splice(0)) heard(announcement)
      return () => {
        listeners.delete(heard)
      }
    },
  }
}
const keeper = tellers()
const shell = tellers()

function onPortMessage(message: Message) {
  if (message.id === undefined) {
    keeper.tell(message.announcement)
    return
  }
  waiting.get(message.id)?.(message.reply)
  waiting.delete(message.id)
}

function onPortClosed() {
  closed = true
  for (const answer of waiting.values()) answer(gone)
  waiting.clear()
}

ipcRenderer.once(channels.port, event => {
  const received: Port | undefined = event.ports[0]
  if (!received) return
  received.addEventListener('message', ({ data }) => onPortMessage(data))
  received.addEventListener('close', onPortClosed)
  received.start()
  givePort(received)
})
ipcRenderer.on(channels.announce, (_event, announcement: unknown) => {
  shell.tell(announcement)
})
ipcRenderer.send(channels.port)

contextBridge.exposeInMainWorld('afterword', {
  ask: async (channel: string, input: unknown) => {
    const to = await port
    if (closed) return gone
    const id = (number += 1)
    const reply = new Promise(resolve => waiting.set(id, resolve))
    to.postMessage({ id, channel, input })
    return reply
  },
  listen: keeper.listen,
  askShell: (channel: string, input: unknown) => ipcRenderer.invoke(channels.ask, { channel, input }),
  listenShell: shell.listen,
})
