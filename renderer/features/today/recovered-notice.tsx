import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { EntryDraft } from '../../../shared/domain/entry.ts'
import { ask } from '../../bridge/ask.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Words that could not be saved when the journal was last closed: they were sealed then, and are an entry now. */
export function RecoveredNotice() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const [draft, setDraft] = useState<EntryDraft | null>(null)
  useEffect(() => {
    // whatever keeps it from being read now leaves it sealed for the next time
    ask(contract.takeDraft, {}).then(setDraft, () => undefined)
  }, [])
  if (draft === null) return null
  const { id } = draft
  return (
    <Notice
      title={t`Your last words were kept`}
      actions={
        <>
          {id === undefined ? null : <Button onPress={() => go(`/write/${id}`)}>{t`Open the entry`}</Button>}
          <Button variant="quiet" onPress={() => setDraft(null)}>{t`Close`}</Button>
        </>
      }
    >
      {t`They could not be saved when the journal was last closed, so they were sealed beside it. Now they are in your timeline.`}
    </Notice>
  )
}
