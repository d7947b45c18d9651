import { useEffect, useEffectEvent } from 'react'
import { CommandId } from '../../shared/contract/announcements.ts'

type Handler = () => void

const handlers = new Map<CommandId, Handler[]>()

/** Answers a command; of several answers the newest wins (a page over the frame). Gives back the way to stop. */
export function registerCommand(id: CommandId, handler: Handler): () => void {
  handlers.set(id, [...(handlers.get(id) ?? []), handler])
  return () =>
    handlers.set(
      id,
      (handlers.get(id) ?? []).filter(other => other !== handler),
    )
}

/** True while something on screen answers the command: the palette shows only those. */
export const canRun = (id: CommandId): boolean => (handlers.get(id)?.length ?? 0) > 0

/** Runs the command; false when nothing on screen answers it. */
export function runCommand(id: CommandId): boolean {
  const handler = handlers.get(id)?.at(-1)
  handler?.()
  return handler !== undefined
}

/** The same for a table of commands that never changes while the component is there. */
export function useCommands(table: Readonly<Partial<Record<CommandId, Handler>>>): void {
  const onCommand = useEffectEvent((id: CommandId) => table[id]?.())
  useEffect(() => {
    const stops = CommandId.options
      .filter(id => table[id] !== undefined)
      .map(id => registerCommand(id, () => onCommand(id)))
    return () => {
      for (const stop of stops) stop()
    }
    // oxlint-disable-next-line react/exhaustive-deps -- which commands there are is settled when it appears
  }, [])
}

/** For as long as the component is there (and `enabled`), the command calls `handler`. */
export function useCommand(id: CommandId, handler: Handler, enabled = true): void {
  const onCommand = useEffectEvent(handler)
  useEffect(() => (enabled ? registerCommand(id, () => onCommand()) : undefined), [id, enabled])
}
