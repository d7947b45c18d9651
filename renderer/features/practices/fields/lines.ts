export type Line = { readonly key: string; readonly text: string }
export type Lines = readonly Line[]

/** A name that no line has yet: `o1`, `o2` and so on. */
export function freeKey(taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`o${number}`)) number += 1
  return `o${number}`
}

const emptyLine = (lines: Lines): Line => ({ key: freeKey(lines.map(({ key }) => key)), text: '' })

/** Lines as they are shown: those there are, and empty ones up to as many as are asked for. */
export function linesOf(items: readonly string[], least: number): Lines {
  const missing = Math.max(0, Math.max(1, least) - items.length)
  return [...items, ...Array.from({ length: missing }, () => '')].map((text, at) => ({
    key: `o${at + 1}`,
    text,
  }))
}

/** An empty line after the one at `at`. */
export const withLineAfter = (lines: Lines, at: number): Lines => [
  ...lines.slice(0, at + 1),
  emptyLine(lines),
  ...lines.slice(at + 1),
]

export const withText = (lines: Lines, at: number, text: string): Lines =>
  lines.map((line, index) => (index === at ? { ...line, text } : line))

/** Without that line; the last one is emptied instead. */
export const withoutLine = (lines: Lines, at: number): Lines =>
  lines.length === 1 ? withText(lines, 0, '') : lines.filter((_, index) => index !== at)

/** One thing moved to another place; nothing changes when there is no such place. */
export function movedTo<T>(all: readonly T[], from: number, to: number): readonly T[] {
  const moved = all[from]
  if (moved === undefined || to < 0 || to >= all.length) return all
  const rest = all.filter((_, index) => index !== from)
  return [...rest.slice(0, to), moved, ...rest.slice(to)]
}

/** What is written in them, without the empty ones. */
export const written = (lines: Lines): string[] =>
  lines.map(({ text }) => text).filter(text => text.trim() !== '')
