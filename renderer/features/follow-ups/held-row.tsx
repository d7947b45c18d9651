import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Held } from '../../../shared/domain/loop.ts'
import { useReopened } from '../../bridge/forms.ts'
import { like, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useDeed, useTell } from '../../bridge/queries.ts'
import { UrgeField } from '../../loop/urge-field.tsx'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useCopy } from '../../names/use-copy.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { momentWords, soonWords } from '../../words/days.ts'
import { RowFrame } from './row-frame.tsx'
import { useUrgeWords } from './use-urge-words.ts'

type HeldRowProps = { readonly held: Held }

/** Words somebody wanted to send. Before their time they can only be thrown away. */
export function HeldRow({ held }: HeldRowProps) {
  const { t } = useLingui()
  const names = useNames()
  const urgeWords = useUrgeWords()
  const { person, text, until, heldAt } = held
  const who = person === undefined ? undefined : names.person(person)
  const urge = urgeWords.sinceHeld(held)
  return (
    <RowFrame
      kind={t`Held`}
      tone="amber"
      about={who === undefined ? t`Words to send` : t`Words to send to ${who}`}
      words={text === undefined ? undefined : names.text(text)}
      when={
        text === undefined
          ? t`Written ${momentWords(heldAt)}, can be read from ${soonWords(until)} by this computer’s clock`
          : t`Written ${momentWords(heldAt)}. Would you still send it?`
      }
      more={urge === undefined ? undefined : <p className="follow-up-when tabular">{urge}</p>}
    >
      <ThrowAway held={held} />
      {text === undefined ? null : <Out held={{ ...held, text }} />}
    </RowFrame>
  )
}

type OutProps = { readonly held: Held & { readonly text: string } }

/** Copying words whose time is over, or first looking at them again. */
function Out({ held }: OutProps) {
  const { t } = useLingui()
  const [isLooking, look] = useState(false)
  const copyOut = useCopy()
  const tell = useDeed(contract.lookAtHeld)
  const { id, text } = held
  useReopened('held', () => look(true), id)
  function copy(): void {
    if (copyOut(text, t`Copied. It stays here until you throw it away.`)) tell.mutate({ id, copied: true })
  }
  return (
    <>
      <Button onPress={() => look(true)}>{t`Look again`}</Button>
      <Button onPress={copy}>{t`Copy`}</Button>
      {isLooking ? <LookAgain held={held} onClose={() => look(false)} /> : null}
    </>
  )
}

type LookAgainProps = OutProps & { readonly onClose: () => void }

/** The urge is asked once more; the words may be changed before they are copied. */
function LookAgain({ held: { id, text, urgeLater }, onClose }: LookAgainProps) {
  const { t } = useLingui()
  const form = useSealedForm('held', id)
  const [urge, feel] = useFormField(form, like('urge', urgeLater))
  const [words, type] = useFormField(form, like('words', text))
  const tell = useTell(contract.lookAtHeld)
  const changed = words.trim() === text ? {} : { text: words.trim() }
  const keep = (): void =>
    tell.mutate({ id, ...(urge === undefined ? {} : { urge }), ...changed }, { onSuccess: onClose })
  return (
    <FormDialog
      form={form}
      title={t`Look at it again`}
      error={tell.error}
      isBusy={tell.isPending}
      isReady={words.trim() !== ''}
      onClose={onClose}
      onSave={keep}
    >
      <UrgeField label={t`How strong is the urge to send it now?`} value={urge} onChange={feel} />
      <TextArea
        label={t`The words, to change if you like`}
        value={words}
        rows={5}
        maxLength={20_000}
        onChange={type}
      />
    </FormDialog>
  )
}

/** Words go for good, so it is asked before. */
function ThrowAway({ held: { id } }: HeldRowProps) {
  const { t } = useLingui()
  const [isAsking, ask] = useState(false)
  const throwAway = useDeed(contract.throwAwayHeld)
  return (
    <>
      <Button variant="quiet" onPress={() => ask(true)}>{t`Throw away`}</Button>
      {isAsking ? (
        <Dialog
          title={t`Throw these words away?`}
          isOpen
          role="alertdialog"
          onClose={() => ask(false)}
          actions={
            <>
              <Button onPress={() => ask(false)}>{t`Keep them`}</Button>
              <Button
                variant="danger"
                isBusy={throwAway.isPending}
                onPress={() => throwAway.mutate({ id })}
              >{t`Throw away`}</Button>
            </>
          }
        >
          <p>{t`They are gone for good then. What stays is when it was, how strong the urge was and what you did: no word of it, and no name.`}</p>
        </Dialog>
      ) : null}
    </>
  )
}
