import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useLingui } from '@lingui/react/macro'
import type { VaultNotice } from '../../../shared/domain/vault.ts'
import type { FaultCode } from '../../../shared/faults.ts'
import { useKeeperGone } from '../../bridge/keeper-gone.ts'
import { useNotMoved } from '../../bridge/not-moved.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Threshold } from '../../ui/threshold.tsx'
import type { Way } from '../../words/faults.ts'
import { FaultCard } from './fault-card.tsx'
import { JournalsFoot } from './journals-foot.tsx'
import { NotMoved } from './not-moved.tsx'
import { PassphraseDoor } from './passphrase-door.tsx'
import { useOpening } from './use-opening.ts'

const BackupsDoor = lazy(async () => ({ default: (await import('./backups-door.tsx')).BackupsDoor }))
const FreshPassphrase = lazy(async () => ({
  default: (await import('./fresh-passphrase.tsx')).FreshPassphrase,
}))
const WordsDoor = lazy(async () => ({ default: (await import('./words-door.tsx')).WordsDoor }))

type UnlockProps = {
  /** what keeps the door from being shown at all */
  readonly code: FaultCode | undefined
  readonly onOpen: (notices: readonly VaultNotice[]) => void
  readonly onTryAgain: () => void
}

type Door = 'passphrase' | 'words' | 'backups'

/** Faults that a field says itself, beside what was typed. */
const isWrongSecret = (code: FaultCode | undefined): boolean =>
  code === 'wrong-passphrase' || code === 'wrong-recovery-words'

/** Faults after which there is no sense in asking for a passphrase. */
const shutsTheDoor = (code: FaultCode | undefined): boolean =>
  code !== undefined && !isWrongSecret(code) && code !== 'not-enough-memory' && code !== 'backup-unverified'

/** The door of a journal: its passphrase, its recovery words, or a backup; and what to do when it is not there. */
export function Unlock({ code: first, onOpen, onTryAgain }: UnlockProps) {
  const { t } = useLingui()
  const [door, setDoor] = useState<Door>('passphrase')
  const stopped = useKeeperGone()
  const notMoved = useNotMoved()
  const [byWords, setByWords] = useState<{ key: Uint8Array; notices: readonly VaultNotice[] }>()
  const { code, isBusy, open, forget, allow } = useOpening((notices, by) => {
    const secret = by.kind === 'backup' ? by.by : by
    if (secret.kind === 'words') setByWords({ key: secret.key, notices })
    else onOpen(notices)
  }, first)
  const turnTo = (next: Door): void => {
    forget()
    setDoor(next)
  }
  const goWay = (way: Way): boolean => {
    const own: Partial<Record<Way, () => void>> = {
      'try-again': () => (first === undefined ? forget() : onTryAgain()),
      'use-passphrase': () => turnTo('passphrase'),
      'use-recovery-words': () => turnTo('words'),
      'restore-backup': () => turnTo('backups'),
      'use-older': () => void allow({ acceptOlder: true }),
      'take-over': () => void allow({ takeOver: true }),
    }
    own[way]?.()
    return own[way] !== undefined
  }
  const shared = { isBusy, isWrong: isWrongSecret(code), onChange: forget }
  const showsDoor = !shutsTheDoor(code)
  const doors: Record<Door, ReactNode> = {
    passphrase: (
      <PassphraseDoor {...shared} onOpen={passphrase => void open({ kind: 'passphrase', passphrase })} />
    ),
    words: <WordsDoor {...shared} onOpen={key => void open({ kind: 'words', key })} />,
    backups: <BackupsDoor {...shared} onRestore={chosen => void open({ kind: 'backup', ...chosen })} />,
  }
  if (byWords !== undefined) {
    const enter = (): void => {
      byWords.key.fill(0)
      onOpen(byWords.notices)
    }
    return (
      <Suspense fallback={<Threshold />}>
        <FreshPassphrase recoveryKey={byWords.key} onDone={enter} />
      </Suspense>
    )
  }
  return (
    <Threshold
      title={t`Welcome back`}
      lede={showsDoor ? t`Your journal is locked. Nothing leaves this computer.` : undefined}
      foot={<JournalsFoot />}
    >
      {stopped ? (
        <Notice tone="amber" isNews>
          {t`The part that holds your journal stopped and was started again. Everything that was saved is there.`}
        </Notice>
      ) : null}
      {notMoved === undefined || first !== undefined ? null : <NotMoved code={notMoved} />}
      {code === undefined || isWrongSecret(code) ? null : <FaultCard code={code} onWay={goWay} />}
      {showsDoor ? <Suspense>{doors[door]}</Suspense> : null}
      {showsDoor ? (
        <div className="threshold-actions">
          {door === 'passphrase' ? (
            <Button variant="quiet" onPress={() => turnTo('words')}>{t`Use recovery words`}</Button>
          ) : (
            <Button variant="quiet" onPress={() => turnTo('passphrase')}>
              {door === 'words' ? t`Use the passphrase` : t`Back`}
            </Button>
          )}
        </div>
      ) : null}
    </Threshold>
  )
}
