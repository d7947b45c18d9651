import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useParams, useSearch } from 'wouter'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { Spinner } from '../../../ui/spinner.tsx'
import { usePractice } from '../../../loop/use-practice.ts'
import { copyOf, emptyPractice } from './draft.ts'
import { PracticeEditor } from './practice-editor.tsx'
import { unsavedOf } from './unsaved.ts'
import './own.css'

const makeId = (): string => `own-${crypto.randomUUID()}`

/** Makes a practice of the writer's own: a new one, a copy of another (`?from=`), or one that is there already. */
export function PracticeEditorPage() {
  const { id = 'new' } = useParams()
  const from = new URLSearchParams(useSearch()).get('from') ?? undefined
  const [newId] = useState(makeId)
  if (id === 'new' && from === undefined)
    return <PracticeEditor key="new" place="new" isNew start={unsavedOf('new') ?? emptyPractice(newId)} />
  const base = id === 'new' ? from : id
  return <EditorOf key={`${id} ${base}`} base={base} copyId={id === 'new' ? newId : undefined} />
}

type EditorOfProps = {
  readonly base: string | undefined
  /** given: a copy is made, under this id */
  readonly copyId: string | undefined
}

function EditorOf({ base, copyId }: EditorOfProps) {
  const { t } = useLingui()
  const { practice, isPending } = usePractice(base, undefined)
  if (practice === undefined)
    return (
      <Page title={t`Practice`} width="narrow">
        {isPending ? (
          <Spinner label={t`Opening`} />
        ) : (
          <Notice role="alert">{t`This is no longer here. It may have been removed.`}</Notice>
        )}
      </Page>
    )
  const isNew = copyId !== undefined
  const place = isNew ? `copy of ${practice.id}` : practice.id
  const start = isNew ? copyOf(practice, { id: copyId, title: t`${practice.title}, my version` }) : practice
  return <PracticeEditor place={place} isNew={isNew} start={unsavedOf(place) ?? start} />
}
