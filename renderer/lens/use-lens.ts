import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { contract } from '../../shared/contract/contract.ts'
import type { EntryId, LensMarkId } from '../../shared/domain/ids.ts'
import type { LensDecisionDraft } from '../../shared/domain/lens.ts'
import type { LensRule } from '../../shared/domain/practice.ts'
import { allowedWords, lookAt } from '../../shared/lens/look-at.ts'
import type { Mark } from '../../shared/lens/mark.ts'
import { ask } from '../bridge/ask.ts'
import { faultInPassing } from '../bridge/in-passing.ts'
import { useAsk } from '../bridge/queries.ts'
import { store, useStore, type Store } from '../bridge/store.ts'
import { useToday } from '../bridge/today.ts'
import { MASK } from '../names/mask.ts'
import { useNames } from '../names/use-names.ts'
import { toast } from '../ui/toast.ts'

/** A mark with the words it is about. */
export type Noted = Mark & {
  /** the same mark in another reading of the text has the same key */
  readonly key: string
  readonly words: string
}

export type LensWays = {
  readonly keep: (noted: Noted) => void
  readonly allow: (noted: Noted) => void
  readonly reworded: (noted: Noted, sentences: { readonly before: string; readonly after: string }) => void
}

export type Lens = LensWays & { readonly notes: readonly Noted[]; readonly isReady: boolean }

/** Somebody whose name is masked is somebody all the same; as long as the mask, so that no place moves. */
const SOMEBODY = 'She'

type Looking = {
  readonly text: string
  /** the step of a run the text stands in, which is no entry yet */
  readonly about?: string | undefined
  readonly entry?: EntryId | undefined
  readonly rules?: readonly LensRule[] | undefined
  /** words the lens is not to look at: quotes, code */
  readonly isLeftOut?: ((mark: Mark) => boolean) | undefined
}

type Settled = Store<ReadonlySet<string>>

/** What was answered about the words of steps: there it is not asked again while this window is open. */
const settledIn = new Map<string, Settled>()

function settledOf(about: string | undefined): Settled {
  const known = about === undefined ? undefined : settledIn.get(about)
  const settled = known ?? store<ReadonlySet<string>>(new Set())
  if (about !== undefined) settledIn.set(about, settled)
  return settled
}

const sameOf = (rule: LensRule, words: string): string => `${rule} ${allowedWords(words)}`

function notesOf(text: string, marks: readonly Mark[]): Noted[] {
  const seen = new Map<string, number>()
  return marks.map(mark => {
    const words = text.slice(mark.from, mark.to)
    const same = sameOf(mark.rule, words)
    const times = (seen.get(same) ?? 0) + 1
    seen.set(same, times)
    return { ...mark, words, key: `${same} ${times}` }
  })
}

/** What may be asked about a text, but for what was kept in this entry and what this journal was taught to leave. */
export function useLens({ text, about, entry, rules, isLeftOut }: Looking): Lens {
  const { t } = useLingui()
  const { people } = useNames()
  const groups = useAsk(contract.groups, {}).data
  const day = useToday()
  const allowed = useAsk(contract.lensAllowed, {})
  const decided = useAsk(contract.lensMarks, { entry: entry ?? '' }, { enabled: entry !== undefined })
  const [answered] = useState(() => settledOf(about))
  const settled = useStore(answered)
  const isReady = allowed.data !== undefined && (entry === undefined || decided.data !== undefined)
  const notes = useMemo(() => {
    if (allowed.data === undefined) return []
    const kept = new Set(
      (decided.data ?? []).flatMap(one => (one.decision === 'kept' ? [sameOf(one.rule, one.before)] : [])),
    )
    const marks = lookAt(text.replaceAll(MASK, SOMEBODY), {
      people: people.map(({ alias }) => alias),
      groups: groups?.map(({ name }) => name) ?? [],
      allowed: allowed.data,
      ...(rules === undefined ? {} : { rules }),
    })
    return notesOf(
      text,
      marks.filter(mark => isLeftOut?.(mark) !== true),
    ).filter(({ rule, words }) => !settled.has(sameOf(rule, words)) && !kept.has(sameOf(rule, words)))
  }, [text, people, groups, rules, isLeftOut, allowed.data, decided.data, settled])

  const hide = (same: string): void => answered.set(new Set([...answered.get(), same]))
  const show = (same: string): void => answered.set(new Set([...answered.get()].filter(one => one !== same)))

  function decide({ rule, words }: Noted, draft: LensDecisionDraft, said: string): void {
    const same = sameOf(rule, words)
    // what is reworded goes by itself
    if (draft.decision !== 'reworded') hide(same)
    const takeBack = (id: LensMarkId): void =>
      void ask(contract.forgetLens, { id }).then(() => show(same), faultInPassing)
    ask(contract.decideLens, draft).then(
      ({ id }) =>
        toast(draft.decision === 'reworded' ? { text: said } : { text: said, undo: () => takeBack(id) }),
      error => {
        show(same)
        faultInPassing(error)
      },
    )
  }

  const of = entry === undefined ? {} : { entry }
  return {
    notes,
    isReady,
    keep(noted) {
      const { rule, words: before } = noted
      // what somebody says hard of themselves is not written down a second time
      if (rule === 'self-attack') hide(sameOf(rule, before))
      else decide(noted, { decision: 'kept', ...of, rule, day, before }, t`It stays as it is.`)
    },
    allow(noted) {
      const { rule, words: before } = noted
      const said = t`These words will not be asked about again in this journal.`
      decide(noted, { decision: 'dismissed', rule, day, before }, said)
    },
    reworded(noted, { before, after }) {
      const { rule } = noted
      if (rule === 'self-attack') return
      decide(
        noted,
        { decision: 'reworded', ...of, rule, day, before, after },
        entry === undefined
          ? t`Reworded. Both sentences are kept.`
          : t`Reworded. Both sentences are kept with this entry.`,
      )
    },
  }
}
