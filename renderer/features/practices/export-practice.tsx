import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { shellContract } from '../../../shared/contract/shell-contract.ts'
import type { PracticeLine } from '../../../shared/domain/library.ts'
import { codeOf, type FaultCode } from '../../../shared/faults.ts'
import { askShell } from '../../bridge/ask.ts'
import { useAsk } from '../../bridge/queries.ts'
import { LiftFirst } from '../../names/lift-first.tsx'
import { useCopy } from '../../names/use-copy.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { toast } from '../../ui/toast.ts'

type ExportPracticeProps = { readonly line: PracticeLine; readonly onClose: () => void }

/** A practice as a file: its questions, and nothing of what was ever answered. */
export function ExportPractice({ line: { id, title }, onClose }: ExportPracticeProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const { data, error } = useAsk(contract.exportPractice, { id })
  const [fault, fail] = useState<FaultCode>()
  const copy = useCopy()
  async function save(json: string): Promise<void> {
    if (!(await askShell(shellContract.savePractice, { json }))) return
    toast({ text: t`“${title}” is saved as a file.` })
    onClose()
  }
  // With names masked in it, it would be another practice.
  if (data !== undefined && text(data) !== data)
    return <LiftFirst title={t`Export “${title}”`} onClose={onClose} />
  const code = error?.code ?? fault
  return (
    <Dialog
      title={t`Export “${title}”`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t`Close`}</Button>
          <Button isDisabled={data === undefined} onPress={() => copy(data ?? '')}>{t`Copy`}</Button>
          <Button
            variant="primary"
            isDisabled={data === undefined}
            onPress={() => void save(data ?? '').catch(reason => fail(codeOf(reason)))}
          >{t`Save as a file`}</Button>
        </>
      }
    >
      <p>{t`The file holds the questions only, none of your answers. Whoever gets it can import it.`}</p>
      {data === undefined ? null : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
        <pre className="practice-json" aria-label={t`The file`} tabIndex={0}>
          {data}
        </pre>
      )}
      {code === undefined ? null : <FaultNotice code={code} />}
    </Dialog>
  )
}
