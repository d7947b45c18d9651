import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import * as z from 'zod'
import { contract } from '../../../shared/contract/contract.ts'
import { EntryId } from '../../../shared/domain/ids.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { Erasure } from '../../../shared/domain/person-page.ts'
import { withFormsSealed } from '../../bridge/closed-forms.ts'
import { like, several, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { settleAll } from '../../bridge/in-hand.ts'
import { useStore } from '../../bridge/store.ts'
import { LiftNotice } from '../../names/lift-first.tsx'
import { veil } from '../../names/veil.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioCards } from '../../ui/options.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { EraseCounts, LeavePlain, PlainMentions } from './erase-preview.tsx'
import { olderBackupsHoldNames } from './old-backups.tsx'

type EraseDialogProps = { readonly person: Person; readonly onClose: () => void }

/** Names in a line: `Ann, Annie`. */
const namesIn = (typed: string): string[] =>
  typed
    .split(',')
    .map(word => word.trim())
    .filter(word => word !== '')
    .slice(0, 20)

/** What is to happen: `also` is typed, names in a line. */
const Wish = z.object({ way: Erasure.shape.way, instead: z.string(), also: z.string() })
type Wish = Readonly<z.infer<typeof Wish>>

const Step = z.enum(['choose', 'look'])

/** Takes a person out of the journal: first what to do, then what will change, then it is done. */
export function EraseDialog({ person, onClose }: EraseDialogProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const isVeiled = useStore(veil)
  const form = useSealedForm('erase', person.id)
  const [step, setStep] = useFormField(form, { name: 'step', shape: Step, first: 'choose' })
  const [wish, setWish] = useFormField<Wish>(form, {
    name: 'wish',
    shape: Wish,
    first: { way: 'anonymise', instead: t`Someone`, also: '' },
  })
  const [spare, setSpare] = useFormField(form, several('spare', EntryId))
  const [leavesPlain, setLeavesPlain] = useFormField(form, like('leavesPlain', false))
  const [isUnsaved, setUnsaved] = useState(false)
  const erase = useTell(contract.erasePerson)
  const close = form.closing(onClose)
  const { way, instead } = wish
  const words = namesIn(wish.also)

  async function eraseNow(): Promise<void> {
    // Words still in hand would write the name back when they are saved.
    const erasure = { person: person.id, way, instead: instead.trim(), words, spare: [...spare], leavesPlain }
    const isSaved = (await settleAll()) && (await withFormsSealed(async () => erase.mutateAsync(erasure)))
    setUnsaved(!isSaved)
    if (!isSaved) return
    close()
    olderBackupsHoldNames.set(true)
    go('/people', { replace: true })
  }

  return (
    <Dialog
      title={t`Erase this person`}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={step === 'look' ? () => setStep('choose') : close}>
            {step === 'look' ? t`Back` : t`Cancel`}
          </Button>
          {step === 'choose' ? (
            <Button
              variant="primary"
              isDisabled={isVeiled || instead.trim() === ''}
              onPress={() => setStep('look')}
            >{t`Show what will change`}</Button>
          ) : (
            <Button
              variant="danger"
              isBusy={erase.isPending}
              isDisabled={isVeiled}
              // What went wrong is said below.
              onPress={() => void eraseNow().catch(() => undefined)}
            >{t`Erase for good`}</Button>
          )}
        </>
      }
    >
      {isVeiled ? (
        <LiftNotice />
      ) : step === 'choose' ? (
        <Choose wish={wish} onChange={setWish} />
      ) : (
        <>
          <LeavePlain isSo={leavesPlain} onChange={setLeavesPlain} />
          <Look
            person={person}
            words={words}
            leavesPlain={leavesPlain}
            spare={new Set(spare)}
            onSpare={set => setSpare([...set])}
          />
        </>
      )}
      {isUnsaved ? (
        <Notice tone="amber" role="alert">
          {t`Some words are not saved yet, and could bring the name back. Look after them first.`}
        </Notice>
      ) : null}
      {erase.error === null ? null : <FaultNotice code={erase.error.code} />}
    </Dialog>
  )
}

type ChooseProps = { readonly wish: Wish; readonly onChange: (wish: Wish) => void }

function Choose({ wish, onChange }: ChooseProps) {
  const { t } = useLingui()
  return (
    <>
      <RadioCards
        label={t`What should stay?`}
        options={[
          {
            id: 'anonymise',
            label: t`The person, without a name`,
            hint: t`Entries, first explanations and plans stay together under another word.`,
          },
          {
            id: 'delete',
            label: t`Nobody`,
            hint: t`The person goes. What you wrote stays, with another word in place of the name.`,
          },
        ]}
        value={wish.way}
        onChange={way => onChange({ ...wish, way })}
      />
      <TextField
        label={t`In place of the name`}
        value={wish.instead}
        maxLength={80}
        onChange={instead => onChange({ ...wish, instead })}
      />
      <TextField
        label={t`Other names you wrote for them`}
        description={t`Separated by commas. They are looked for in everything you wrote.`}
        value={wish.also}
        onChange={also => onChange({ ...wish, also })}
      />
    </>
  )
}

type LookProps = {
  readonly person: Person
  readonly words: readonly string[]
  readonly leavesPlain: boolean
  readonly spare: ReadonlySet<EntryId>
  readonly onSpare: (spare: ReadonlySet<EntryId>) => void
}

/** Everything that will change, before anything does. */
function Look({ person, words, leavesPlain, spare, onSpare }: LookProps) {
  const { t } = useLingui()
  const { data, error, refetch } = useAsk(contract.erasePreview, {
    person: person.id,
    words: [...words],
    leavesPlain,
  })
  if (error !== null) return <FaultNotice code={error.code} onRetry={() => void refetch()} />
  if (data === undefined) return <Spinner label={t`Looking through your journal`} />
  return (
    <>
      <EraseCounts preview={data} />
      {leavesPlain ? null : <PlainMentions found={data.plain} spare={spare} onSpare={onSpare} />}
      <p>{t`This cannot be undone. First explanations about them lose their words; when they were written, how sure you were and how they turned out stay.`}</p>
    </>
  )
}
