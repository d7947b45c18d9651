import { IconPlus } from '@tabler/icons-react'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { Notebook } from '../../../shared/domain/notebook.ts'
import { ask } from '../../bridge/ask.ts'
import { useReopened } from '../../bridge/forms.ts'
import { NameDialog } from '../../names/name-dialog.tsx'
import { byNotebookName, notebookName } from '../../names/notebook-name.ts'
import { notebookPath } from '../../names/paths.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { NotebookDeeds } from './notebook-deeds.tsx'
import './labels.css'

/** The parts of the journal, each with a name of its own. */
export function NotebooksPage() {
  const { t } = useLingui()
  const { notebooks } = useNames()
  const [isNaming, nameIt] = useState(false)
  useReopened('notebook-name', () => nameIt(true), 'new')
  return (
    <Page
      title={t`Notebooks`}
      lede={t`Parts of one journal, to keep apart what you want apart. They are all locked and unlocked together.`}
      width="narrow"
      actions={
        <Button
          icon={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
          onPress={() => nameIt(true)}
        >{t`New notebook`}</Button>
      }
    >
      <ul className="labels-list" aria-label={t`Notebooks`}>
        {notebooks.toSorted(byNotebookName).map(notebook => (
          <NotebookRow key={notebook.id} notebook={notebook} />
        ))}
      </ul>
      {isNaming ? (
        <NameDialog
          title={t`New notebook`}
          form="notebook-name"
          onClose={() => nameIt(false)}
          onKeep={async name => void (await ask(contract.saveNotebook, { name }))}
        />
      ) : null}
    </Page>
  )
}

function NotebookRow({ notebook }: { readonly notebook: Notebook }) {
  const { t } = useLingui()
  const { text } = useNames()
  return (
    <li className="labels-row">
      <Link href={notebookPath(notebook.id)} className="labels-link">
        <span className="labels-name">{text(notebookName(notebook))}</span>
        <span className="labels-count tabular">
          {t`${plural(notebook.entries, { one: '# entry', other: '# entries' })}`}
        </span>
      </Link>
      <NotebookDeeds notebook={notebook} />
    </li>
  )
}
