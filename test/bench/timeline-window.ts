/**
 * Stands in for the preload in a page: a keeper of so many entries over ten years, made of arithmetic, so that what is
 * measured is the window. It runs in the page, where nothing of this file but the function itself is.
 */
export function answerWithEntries(size: number): void {
  type Line = { id: string; occurred: { day: string; time: string; zone: string } } & Record<string, unknown>
  type Filter = { from?: string; to?: string; trashed?: true } | undefined
  const dayMs = 86_400_000
  const newest = Date.UTC(2026, 10, 22, 22)
  const step = (3650 * dayMs) / size
  // eslint-disable-next-line unicorn/consistent-function-scoping -- runs in the page, where this file is not
  const id = (at: number) => `0b6c7d0e-6f51-4a59-8d3a-${at.toString(16).padStart(12, '0')}`
  const notebook = '00000000-0000-7000-8000-000000000001'
  const moment = (at: number) => new Date(newest - at * step).toISOString()
  const monthAt = (at: number) => moment(at).slice(0, 7)
  const months: { month: string; entries: number; first: number }[] = []
  for (let at = 0; at < size; at += 1) {
    const month = monthAt(at)
    const last = months.at(-1)
    if (last?.month === month) last.entries += 1
    else months.push({ month, entries: 1, first: at })
  }
  const line = (at: number): Line => ({
    id: id(at),
    kind: at % 9 === 4 ? 'practice' : 'free',
    title: `A conversation about the release, ${String(at)}`,
    preview:
      'She answered in two words and closed the laptop. My first thought was that she is annoyed with me.',
    occurred: { day: moment(at).slice(0, 10), time: moment(at).slice(11, 16), zone: 'UTC' },
    words: 320,
    notebook,
    starred: at % 11 === 0,
    pinned: false,
    images: at % 13 === 0 ? 1 : 0,
    tags: at % 3 === 0 ? [id(1)] : [],
    people: at % 2 === 0 ? [id(2)] : [],
  })
  const page = ({ filter, after, limit }: { filter: Filter; after?: { id: string }; limit: number }) => {
    if (filter?.trashed === true) return { entries: [] }
    const month = months.find(one => one.month === (filter?.from ?? months[0]?.month)?.slice(0, 7))
    const end = (month?.first ?? 0) + (month?.entries ?? 0)
    const from = after === undefined ? (month?.first ?? 0) : Number.parseInt(after.id.slice(-12), 16) + 1
    const until = Math.min(from + limit, end)
    const entries = Array.from({ length: Math.max(0, until - from) }, (_, at) => line(from + at))
    const last = entries.at(-1)
    const next =
      last === undefined || until >= end
        ? {}
        : { next: { day: last.occurred.day, time: last.occurred.time, id: last.id } }
    return { entries, ...next }
  }
  const created = { createdAt: '2026-01-01T00:00:00.000Z', savedAt: '2026-01-01T00:00:00.000Z' }
  const answers: Record<string, (input: never) => unknown> = {
    'vault.status': () => ({ presence: 'open', sample: false }),
    'vault.takeDrafts': () => [],
    'shell.preferences': () => ({
      theme: 'light',
      textSize: 18,
      autoLock: 5,
      typewriter: false,
      veilOnBlur: false,
      notices: false,
    }),
    'shell.platform': () => ({ os: 'linux', version: '0', electron: '0', chromium: '0', sample: false }),
    'shell.journals': () => [],
    'people.list': () => [{ id: id(2), alias: 'Priya', ...created }],
    'tags.list': () => [{ id: id(1), name: 'delegation', entries: 1 }],
    'notebooks.list': () => [{ id: notebook, name: '', entries: size }],
    'entries.pinned': () => [],
    'entries.months': () => months.map(({ month, entries }) => ({ month, entries })),
    'entries.page': page,
  }
  const ask = (channel: string, input: unknown) => {
    const answer = answers[channel]
    if (answer === undefined) return Promise.resolve({ ok: false, code: 'not-found' })
    return Promise.resolve({ ok: true, value: answer(input as never) })
  }
  // eslint-disable-next-line unicorn/consistent-function-scoping -- runs in the page, where this file is not
  const listen = () => () => {}
  Object.assign(globalThis, { afterword: { ask, askShell: ask, listen, listenShell: listen } })
}
