import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Commitment } from '../../../shared/domain/loop.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { CommitmentLine } from '../../loop/commitment-line.tsx'
import { FormDialog } from '../../names/form-dialog.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ChipChoice } from '../../ui/options.tsx'
import { TextField } from '../../ui/text-field.tsx'

type CommitmentsProps = { readonly person: Person; readonly today: Day }

/** What was agreed with this person, and the misses counted against it. */
export function Commitments({ person, today }: CommitmentsProps) {
  const { t } = useLingui()
  const { data } = useAsk(contract.commitments, { person: person.id })
  const [open, setOpen] = useState<Commitment | 'new'>()
  if (data === undefined) return null
  return (
    <Card
      title={t`What was agreed`}
      corner={<Button variant="quiet" onPress={() => setOpen('new')}>{t`Write down a standard`}</Button>}
    >
      {data.length === 0 ? (
        <p className="muted">{t`A standard both of you said yes to, so plain that anyone could tell whether it was kept. Misses are counted against it, and not against a mood.`}</p>
      ) : (
        <ul>
          {data.map(one => (
            <CommitmentLine key={one.id} commitment={one} today={today} onChange={() => setOpen(one)} />
          ))}
        </ul>
      )}
      {open === undefined ? null : (
        <CommitmentDialog
          person={person}
          today={today}
          {...(open === 'new' ? {} : { commitment: open })}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  )
}

type CommitmentDialogProps = CommitmentsProps & {
  readonly commitment?: Commitment
  readonly onClose: () => void
}

function CommitmentDialog({ person, today, commitment, onClose }: CommitmentDialogProps) {
  const { t } = useLingui()
  const [standard, setStandard] = useState(commitment?.standard ?? '')
  const [agreedOn, setAgreedOn] = useState(commitment?.agreedOn ?? today)
  const [agreed, setAgreed] = useState<'both' | 'one'>(commitment?.agreedByBoth === false ? 'one' : 'both')
  const save = useTell(contract.saveCommitment)
  const keep = (): void =>
    save.mutate(
      {
        ...(commitment === undefined ? {} : { id: commitment.id }),
        person: person.id,
        standard: standard.trim(),
        agreedOn,
        agreedByBoth: agreed === 'both',
      },
      { onSuccess: onClose },
    )
  return (
    <FormDialog
      title={commitment === undefined ? t`An agreed standard` : t`Change what was agreed`}
      error={save.error}
      isBusy={save.isPending}
      isReady={standard.trim() !== '' && agreedOn !== ''}
      onClose={onClose}
      onSave={keep}
    >
      <TextField
        label={t`What was agreed`}
        description={t`For example: the draft is in the shared folder by Thursday noon.`}
        value={standard}
        maxLength={1000}
        takesFocus
        onChange={setStandard}
      />
      <TextField label={t`On which day`} type="date" value={agreedOn} onChange={setAgreedOn} />
      <ChipChoice
        label={t`Who said yes to it`}
        options={[
          { id: 'both', label: t`Both of us` },
          { id: 'one', label: t`Only I, so far` },
        ]}
        value={agreed}
        onChange={setAgreed}
      />
    </FormDialog>
  )
}
