import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { readPractice } from '../../../shared/practices/check-practice.ts'
import { type PracticeProblem } from '../../../shared/domain/practice-problem.ts'
import type { Fault } from '../../../shared/faults.ts'
import { useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { toast } from '../../ui/toast.ts'
import { useProblemWords } from './use-problem-words.ts'

type ImportPracticeProps = { readonly onClose: () => void }

/** More than a practice ever is: such a file is not read at all. */
const mostBytes = 900_000
const few = 12

/** A practice from a file: what is wrong with it is said first, and nothing is taken over until it is whole. */
export function ImportPractice({ onClose }: ImportPracticeProps) {
  const { t } = useLingui()
  const file = useRef<HTMLInputElement>(null)
  const [problems, setProblems] = useState<readonly PracticeProblem[]>([])
  const [unread, setUnread] = useState<'too-large' | 'unreadable'>()
  const take = useTell(contract.importPractice)
  async function read(chosen: File): Promise<void> {
    take.reset()
    setProblems([])
    setUnread(chosen.size > mostBytes ? 'too-large' : undefined)
    if (chosen.size > mostBytes) return
    const json = await chosen.text().catch(() => undefined)
    if (json === undefined) return setUnread('unreadable')
    const found = readPractice(json)
    setProblems(found.problems)
    if (found.practice === undefined) return
    const { title } = await take.mutateAsync({ json })
    toast({ text: t`“${title}” is in your library.` })
    onClose()
  }
  return (
    <Dialog
      title={t`Import a practice`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t`Not now`}</Button>
          <Button
            variant="primary"
            isBusy={take.isPending}
            onPress={() => file.current?.click()}
          >{t`Choose a file`}</Button>
        </>
      }
    >
      <p>{t`A practice that was exported from Afterword, as a JSON file. It becomes one of your own.`}</p>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t`File of a practice`}
        onChange={event => {
          const [chosen] = event.currentTarget.files ?? []
          // so that the same file can be chosen again once it was mended
          // what the keeper refuses is said below
          if (chosen !== undefined) void read(chosen).catch(() => undefined)
          event.currentTarget.value = ''
        }}
      />
      <Outcome problems={problems} unread={unread} fault={take.error} />
    </Dialog>
  )
}

type OutcomeProps = {
  readonly problems: readonly PracticeProblem[]
  readonly unread: 'too-large' | 'unreadable' | undefined
  readonly fault: Fault | null
}

function Outcome({ problems, unread, fault }: OutcomeProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const problemWords = useProblemWords()
  const unreadWords = {
    'too-large': t`This file is larger than a practice can be. Nothing was imported.`,
    unreadable: t`This file could not be read. Nothing was imported.`,
  }
  if (unread !== undefined)
    return (
      <Notice tone="amber" role="alert">
        {unreadWords[unread]}
      </Notice>
    )
  if (fault !== null) return <FaultNotice code={fault.code} />
  if (problems.length === 0) return null
  const more = problems.length - few
  return (
    <Notice tone="amber" role="alert" title={t`This file cannot be used yet. Nothing was imported.`}>
      <ul className="problems">
        {problems.slice(0, few).map(problem => (
          <li key={`${problem.code} ${problem.step ?? ''} ${problem.at ?? ''}`}>
            {problem.step === undefined ? null : t`Step “${text(problem.step)}”: `}
            {problemWords(problem)}
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{t`And ${more} more.`}</p> : null}
    </Notice>
  )
}
