import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import type { EntryFilter } from '../../shared/domain/entry.ts'
import { usePlatform } from '../bridge/platform.ts'
import { useToday } from '../bridge/today.ts'
import { useNames } from '../names/use-names.ts'
import type { Jump } from './entry-list.tsx'
import type { Scaffold } from './scaffold.ts'
import { useJump } from './use-jump.ts'
import { useLineFocus } from './use-line-focus.ts'
import { useListDoings } from './use-list-doings.ts'
import { useListKeys } from './use-list-keys.ts'
import { useRowWays } from './use-row-ways.ts'
import { useSelection } from './use-selection.ts'
import { forget, leaveAt, leftAt } from './way-back.ts'
import { useWindow, type Align } from './use-window.ts'

type ListParts = {
  readonly list: RefObject<HTMLElement | null>
  readonly filter: EntryFilter
  readonly scaffold: Scaffold
  readonly jump: Jump | undefined
}

/** All that a list of entries knows and can: what is in sight, what is in hand, what is selected, what is done. */
export function useList({ list, filter, scaffold, jump }: ListParts) {
  const name = JSON.stringify(filter)
  const [back] = useState(() => {
    const place = leftAt(name)
    return place === undefined ? undefined : Math.min(place, scaffold.entries - 1)
  })
  const [wished, setActive] = useState(back ?? 0)
  const [hasFocus, setHasFocus] = useState(false)
  const active = Math.min(wished, scaffold.entries - 1)
  const client = useQueryClient()
  const names = useNames()
  const today = useToday()
  const isMac = usePlatform()?.os === 'mac'
  const { lines, height, error, isReady, show } = useWindow({ list, filter, scaffold, active })
  const focus = useLineFocus(list, active, back)
  const selection = useSelection({ client, filter }, scaffold)
  const inHand = lines.find(({ spot }) => spot.kind === 'entry' && spot.place === active)?.entry
  const doings = useListDoings({ filter, selection, focus, inHand, hasFocus })
  const goTo = (place: number, align: Align): void => {
    setActive(place)
    show(place, align)
    focus.want(place)
  }
  const onReady = useEffectEvent(() => {
    forget(name)
    if (back !== undefined) show(back, 'center')
  })
  useEffect(() => {
    if (isReady) onReady()
  }, [isReady])
  useJump({ jump, filter, scaffold, goTo: place => goTo(place, 'start') })
  const onKeyDown = useListKeys({
    isMac,
    walk: {
      active,
      last: scaffold.entries - 1,
      goTo: (place, draws) => {
        goTo(place, 'auto')
        if (draws) void selection.extend(place, active)
      },
    },
    doings: {
      onToggle: () => {
        if (inHand !== undefined) selection.toggle(inHand, active)
      },
      onAll: () => void selection.all(),
      onClear: selection.clear,
      onStar: doings.star,
      onTrash: doings.trash,
    },
  })
  const ways = useRowWays({
    onFocus: setActive,
    onToggle: (entry, place, isRange) => {
      setActive(place)
      if (isRange) void selection.extend(place, active)
      else selection.toggle(entry, place)
    },
    onDo: deed => void doings.apply(deed),
    onAsk: (entry, what) => doings.setAsked({ what, entries: [entry] }),
    onPurge: entry => doings.setAsked({ what: 'purge', entries: [entry] }),
  })
  const onOpen = () => leaveAt(name, active)
  return {
    lines,
    height,
    error,
    names,
    today,
    ways,
    active,
    selection,
    doings,
    onKeyDown,
    onOpen,
    setHasFocus,
  }
}
