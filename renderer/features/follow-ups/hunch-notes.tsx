import { IconPlus } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { HunchId } from '../../../shared/domain/ids.ts'
import type { HunchNote } from '../../../shared/domain/loop.ts'
import { useFormField, useReopened, useSealedForm, words } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useVeiledField } from '../../names/use-veiled-field.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'

import { momentWords } from '../../words/days.ts'

type HunchNotesProps = { readonly notes: readonly HunchNote[] }

/** What was added to a sealed explanation, and when. */
export function HunchNotes({ notes }: HunchNotesProps) {
  const { t } = useLingui()
  const names = useNames()
  if (notes.length === 0) return null
  return (
    <ul className="follow-up-notes" aria-label={t`Added later`}>
      {notes.map(({ id, text, at }) => (
        <li key={id}>
          <span className="follow-up-when">{momentWords(at)}</span> {names.text(text)}
        </li>
      ))}
    </ul>
  )
}

type AddNoteProps = { readonly hunch: HunchId }

/** Adds to a sealed explanation; the explanation itself stays as it is. */
export function AddNote({ hunch }: AddNoteProps) {
  const { t } = useLingui()
  const [isOpen, open] = useState(false)
  useReopened('hunch-note', () => open(true), hunch)
  return (
    <>
      <Button variant="quiet" icon={<IconPlus size={16} aria-hidden />} onPress={() => open(true)}>
        {t`Add a note`}
      </Button>
      {isOpen ? <NoteDialog hunch={hunch} onClose={() => open(false)} /> : null}
    </>
  )
}

type NoteDialogProps = AddNoteProps & { readonly onClose: () => void }

function NoteDialog({ hunch, onClose }: NoteDialogProps) {
  const { t } = useLingui()
  const form = useSealedForm('hunch-note', hunch)
  const [text, type] = useFormField(form, words('text'))
  const field = useVeiledField(text, type)
  const add = useTell(contract.addHunchNote)
  return (
    <FormDialog
      form={form}
      title={t`Add to a sealed explanation`}
      isNameless
      error={add.error}
      isBusy={add.isPending}
      isReady={text.trim() !== ''}
      onClose={onClose}
      onSave={() => add.mutate({ hunch, text: text.trim() }, { onSuccess: onClose })}
    >
      <TextField
        label={t`What came to you since`}
        description={t`It is kept beside it with the time. What was sealed does not change.`}
        maxLength={2000}
        takesFocus
        {...field}
      />
    </FormDialog>
  )
}
