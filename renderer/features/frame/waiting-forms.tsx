import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { dropForm, waitingForms } from '../../bridge/forms.ts'
import { useStore } from '../../bridge/store.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Long enough for a page to load and open them itself, in ms. */
const patience = 2000

/** Forms that were in sight when the journal was locked and did not open by themselves: somebody went elsewhere meanwhile. */
export function WaitingForms() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const forms = useStore(waitingForms)
  const [isLate, setLate] = useState(false)
  const areAny = forms.length > 0
  useEffect(() => {
    if (!areAny) return undefined
    const timer = setTimeout(() => setLate(true), patience)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [areAny])
  const last = forms.at(-1)
  if (!isLate || last === undefined) return null
  return (
    <Notice
      look="banner"
      isNews
      actions={
        <>
          <Button onPress={() => go(last.path)}>{t`Open it`}</Button>
          <Button variant="quiet" onPress={() => dropForm(last)}>{t`Throw it away`}</Button>
        </>
      }
    >
      {t`What you had begun to fill in when the journal was locked is still there.`}
    </Notice>
  )
}
