import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { shellContract } from '../../../shared/contract/shell-contract.ts'
import type { SealedForm, SealedWords } from '../../../shared/domain/sealed-words.ts'
import type { VaultNotice } from '../../../shared/domain/vault.ts'
import { ask, askShell } from '../../bridge/ask.ts'
import { takeBackForms } from '../../bridge/forms.ts'
import { useKeeperGone } from '../../bridge/keeper-gone.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useUnkept } from '../../bridge/unkept.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useFaultWords } from '../../words/use-fault-words.ts'
import { UnkeptBanner } from './unkept-banner.tsx'
import { WaitingForms } from './waiting-forms.tsx'

type BannersProps = { readonly notices: readonly VaultNotice[]; readonly isSample: boolean }

function SampleBanner() {
  const { t } = useLingui()
  return (
    <Notice
      look="banner"
      tone="amber"
      actions={
        <Button onPress={() => void askShell(shellContract.startNew, {})}>{t`Start my own journal`}</Button>
      }
    >
      {t`This is the sample journal of someone who does not exist. Try anything; nothing you do here is kept.`}
    </Notice>
  )
}

function GoneBanner() {
  const { t } = useLingui()
  const { title, safety } = useFaultWords('keeper-gone')
  return (
    <Notice
      look="banner"
      tone="danger"
      role="alert"
      title={title}
      actions={
        <Button onPress={() => void askShell(shellContract.lock, {})}>{t`Open the journal again`}</Button>
      }
    >
      {t`What you have not saved is still on this page: copy it, then open the journal again.`} {safety}
    </Notice>
  )
}

type Draft = Exclude<SealedWords, SealedForm>

/** Where the words are now. */
const pathOf = (words: Draft): string =>
  words.kind === 'run' ? `/run/${words.id}` : `/write/${words.draft.id}`

function DraftBanner({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  function take(words: readonly SealedWords[]): void {
    const path = takeBackForms(words.filter(one => one.kind === 'form'))
    // What was being filled in opens again where it was.
    if (path !== undefined) go(path)
    const others = words.filter(one => one.kind !== 'form')
    if (others.length === 0) onClose()
    setDrafts(others)
  }
  useEffect(() => {
    ask(contract.takeDrafts, {}).then(take, onClose)
    // oxlint-disable-next-line react/exhaustive-deps -- taken once, when the journal opens
  }, [])
  const { text } = useNames()
  if (drafts.length === 0) return null
  const areMany = drafts.length > 1
  const nameOf = (words: Draft): string =>
    words.kind === 'run' ? t`Your answers` : text(words.draft.title) || t`Without a title`
  const open = (path: string): void => {
    go(path)
    if (!areMany) onClose()
  }
  return (
    <Notice
      look="banner"
      isNews
      actions={
        <>
          {drafts.map(words => {
            const path = pathOf(words)
            return (
              <Button key={path} onPress={() => open(path)}>
                {areMany ? nameOf(words) : t`Open it`}
              </Button>
            )
          })}
          <Button variant="quiet" onPress={onClose}>{t`Close`}</Button>
        </>
      }
    >
      {drafts.some(({ kind }) => kind === 'run')
        ? t`The last words you wrote could not be saved when the journal was locked. They were kept safe and are in your journal now.`
        : areMany
          ? t`The last words you wrote could not be saved when the journal was locked. They were kept safe and are entries now.`
          : t`The last words you wrote could not be saved when the journal was locked. They were kept safe and are an entry now.`}
    </Notice>
  )
}

function UnconfirmedBanner() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const [path] = useLocation()
  const [hidden, hide] = useState(false)
  const facts = useAsk(contract.vaultFacts, {})
  if (hidden || path === '/settings' || facts.data?.recoveryConfirmed !== false) return null
  return (
    <Notice
      look="banner"
      tone="amber"
      actions={
        <>
          <Button onPress={() => go('/settings')}>{t`Make new recovery words`}</Button>
          <Button variant="quiet" onPress={() => hide(true)}>{t`Later`}</Button>
        </>
      }
    >
      {t`You have no recovery words on paper yet. Without them a forgotten passphrase cannot be helped.`}
    </Notice>
  )
}

type NewsProps = { readonly children: string; readonly onClose: () => void }

function News({ children, onClose }: NewsProps) {
  const { t } = useLingui()
  return (
    <Notice look="banner" isNews actions={<Button variant="quiet" onPress={onClose}>{t`Close`}</Button>}>
      {children}
    </Notice>
  )
}

/** What the person should know about the journal as a whole, at the top of the window. */
export function Banners({ notices, isSample }: BannersProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState(notices)
  const isGone = useKeeperGone()
  const isUnkept = useUnkept()
  const close = (notice: VaultNotice) => () => setOpen(open.filter(other => other !== notice))
  const words: Record<Exclude<VaultNotice, 'draft-recovered'>, string> = {
    'header-recovered': t`One copy of the journal’s header was damaged. It was mended from the other; nothing is lost.`,
    'older-than-seen-accepted': t`You are in an older copy of your journal. What was written after it is not here.`,
    restored: t`This is the backup you chose. The journal as it was is kept beside it.`,
  }
  return (
    <section aria-label={t`About this journal`}>
      {isGone ? <GoneBanner /> : null}
      {isUnkept && !isGone ? <UnkeptBanner /> : null}
      {isSample ? <SampleBanner /> : null}
      {isSample || isGone ? null : <UnconfirmedBanner />}
      <WaitingForms />
      {open.map(notice =>
        notice === 'draft-recovered' ? (
          <DraftBanner key={notice} onClose={close(notice)} />
        ) : (
          <News key={notice} onClose={close(notice)}>
            {words[notice]}
          </News>
        ),
      )}
    </section>
  )
}
