import { IconLock, IconPencil, IconSettings, IconShieldLock } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { Link, useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { thisDay, watchDays } from '../../bridge/calendar.ts'
import { runCommand } from '../../bridge/commands.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useShortcut } from '../../bridge/shortcuts.ts'
import { useStore } from '../../bridge/store.ts'
import { Mark } from '../../design/mark.tsx'
import { veil } from '../../names/veil.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { placeOf, places, type PlaceToGo } from './places.ts'
import { SideLabels } from './side-labels.tsx'
import { VeilSign } from './veil-sign.tsx'
import './frame.css'

/** How many things wait to be looked at today or earlier. */
export function useWaiting(): number {
  const today = useSyncExternalStore(watchDays, thisDay)
  return useAsk(contract.today, { today }).data?.waiting ?? 0
}

type ItemProps = { readonly place: PlaceToGo; readonly isHere: boolean; readonly waiting: number }

function Item({ place: { path, label, icon: Icon, command, counts }, isHere, waiting }: ItemProps) {
  const { i18n, t } = useLingui()
  const shortcut = useShortcut(command)
  const name = i18n._(label)
  const title = shortcut === undefined ? name : `${name} (${shortcut})`
  return (
    <li>
      <Link href={path} className="side-item" aria-current={isHere ? 'page' : undefined} title={title}>
        <Icon size={18} stroke={1.75} aria-hidden="true" />
        <span className="side-text">{name}</span>
        {counts === undefined || waiting === 0 ? null : (
          <span className="side-count tabular">
            {waiting} <VisuallyHidden>{t`waiting`}</VisuallyHidden>
          </span>
        )}
      </Link>
    </li>
  )
}

function NewEntry() {
  const { t } = useLingui()
  const shortcut = useShortcut('new-entry')
  return (
    <button
      type="button"
      className="side-new"
      title={shortcut === undefined ? t`New entry` : t`New entry (${shortcut})`}
      aria-keyshortcuts={shortcut}
      onClick={() => runCommand('new-entry')}
    >
      <IconPencil size={18} stroke={1.75} aria-hidden="true" />
      <span className="side-text">{t`New entry`}</span>
      {shortcut === undefined ? null : (
        <span className="side-text">
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </button>
  )
}

/** Where one can go, and the two things always at hand: a new entry, and the lock. */
export function Sidebar() {
  const { t } = useLingui()
  const [path] = useLocation()
  const waiting = useWaiting()
  const isVeiled = useStore(veil)
  return (
    <nav className="side" aria-label={t`Journal`}>
      <div className="side-brand">
        <Mark size={24} />
        <span className="side-text">Afterword</span>
      </div>
      <NewEntry />
      <ul className="side-list">
        {places.map(place => (
          <Item key={place.path} place={place} isHere={placeOf(path) === place.path} waiting={waiting} />
        ))}
      </ul>
      <SideLabels />
      <div className="side-foot">
        {isVeiled ? (
          <VeilSign look="side" />
        ) : (
          <p className="side-promise side-text">
            <IconShieldLock size={16} stroke={1.75} aria-hidden="true" />
            {t`Encrypted on this computer`}
          </p>
        )}
        <IconButton
          label={t`Settings`}
          shortcut={useShortcut('settings')}
          icon={<IconSettings size={18} stroke={1.75} />}
          onPress={() => runCommand('settings')}
          placement="top"
        />
        <IconButton
          label={t`Lock`}
          shortcut={useShortcut('lock')}
          icon={<IconLock size={18} stroke={1.75} />}
          onPress={() => runCommand('lock')}
          placement="top"
        />
      </div>
    </nav>
  )
}
