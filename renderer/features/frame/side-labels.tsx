import { IconBooks, IconChevronDown, IconHash, IconPlus } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { ask } from '../../bridge/ask.ts'
import { useReopened } from '../../bridge/forms.ts'
import { store, useStore } from '../../bridge/store.ts'
import { NameDialog } from '../../names/name-dialog.tsx'
import { byNotebookName, notebookName } from '../../names/notebook-name.ts'
import { notebookPath, tagPath } from '../../names/paths.ts'
import { useNames } from '../../names/use-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import './side-labels.css'

/** As many tags as do not crowd the sidebar; the page of tags has them all. */
const few = 8

const showsTags = store(false)

type LineProps = {
  readonly path: string
  readonly name: string
  readonly entries: number
}

function Line({ path, name, entries }: LineProps) {
  const [here] = useLocation()
  return (
    <li>
      <Link href={path} className="side-item side-label" aria-current={here === path ? 'page' : undefined}>
        <span className="side-label-name">{name}</span>
        <span className="side-label-count tabular">{entries}</span>
      </Link>
    </li>
  )
}

type HeadProps = {
  readonly path: string
  readonly name: string
  readonly icon: ReactNode
  readonly end?: ReactNode
}

function Head({ path, name, icon, end }: HeadProps) {
  const [here] = useLocation()
  return (
    <div className="side-labels-head">
      <Link href={path} className="side-item" title={name} aria-current={here === path ? 'page' : undefined}>
        {icon}
        <span className="side-text">{name}</span>
      </Link>
      {end === undefined ? null : <span className="side-text">{end}</span>}
    </div>
  )
}

/** The notebooks, where there are several, and the tags most used, when they are asked for. */
export function SideLabels() {
  const { t } = useLingui()
  const { notebooks, tags, text } = useNames()
  const [isNaming, nameIt] = useState(false)
  useReopened('notebook-name', () => nameIt(true), 'side')
  const areTagsShown = useStore(showsTags)
  const most = tags
    .toSorted((a, b) => b.entries - a.entries)
    .slice(0, few)
    .toSorted((a, b) => a.name.localeCompare(b.name))
  return (
    <div className="side-labels">
      <Head
        path="/notebooks"
        name={t`Notebooks`}
        icon={<IconBooks size={18} stroke={1.75} aria-hidden="true" />}
        end={
          <IconButton
            label={t`New notebook`}
            icon={<IconPlus size={16} stroke={1.75} />}
            onPress={() => nameIt(true)}
          />
        }
      />
      {notebooks.length < 2 ? null : (
        <ul className="side-text" aria-label={t`Notebooks`}>
          {notebooks.toSorted(byNotebookName).map(one => (
            <Line
              key={one.id}
              path={notebookPath(one.id)}
              name={text(notebookName(one))}
              entries={one.entries}
            />
          ))}
        </ul>
      )}
      {tags.length === 0 ? null : (
        <Head
          path="/tags"
          name={t`Tags`}
          icon={<IconHash size={18} stroke={1.75} aria-hidden="true" />}
          end={
            <button
              type="button"
              className="icon-button side-labels-open"
              aria-label={t`Show the tags used most`}
              aria-expanded={areTagsShown}
              onClick={() => showsTags.set(!areTagsShown)}
            >
              <IconChevronDown size={16} stroke={1.75} aria-hidden="true" />
            </button>
          }
        />
      )}
      {areTagsShown && most.length > 0 ? (
        <ul className="side-text" aria-label={t`Tags used most`}>
          {most.map(({ id, name, entries }) => (
            <Line key={id} path={tagPath(id)} name={`#${text(name)}`} entries={entries} />
          ))}
        </ul>
      ) : null}
      {isNaming ? (
        <NameDialog
          title={t`New notebook`}
          form="notebook-name"
          about="side"
          onClose={() => nameIt(false)}
          onKeep={async name => void (await ask(contract.saveNotebook, { name }))}
        />
      ) : null}
    </div>
  )
}
