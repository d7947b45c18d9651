import { IconBooks, IconHash, IconLock, IconMenu2, IconPencil, IconSettings } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { runCommand } from '../../bridge/commands.ts'
import { Mark } from '../../design/mark.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { places } from './places.ts'
import { VeilSign } from './veil-sign.tsx'
import './frame.css'

/** The sidebar's stand-in where there is room for one pane only. */
export function TopBar() {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const items = places.map(({ path, label, icon: Icon }) => ({
    id: path,
    label: i18n._(label),
    icon: <Icon size={18} stroke={1.75} aria-hidden="true" />,
  }))
  const settings = {
    id: '/settings',
    label: t`Settings`,
    icon: <IconSettings size={18} stroke={1.75} aria-hidden="true" />,
  }
  const labels = [
    { id: '/notebooks', label: t`Notebooks`, icon: <IconBooks size={18} stroke={1.75} aria-hidden="true" /> },
    { id: '/tags', label: t`Tags`, icon: <IconHash size={18} stroke={1.75} aria-hidden="true" /> },
  ]
  return (
    <nav className="top" aria-label={t`Journal`}>
      <MenuButton
        label={t`Pages`}
        icon={<IconMenu2 size={20} stroke={1.75} />}
        items={[...items, ...labels, settings]}
        onAction={go}
      />
      <span className="top-brand">
        <Mark size={22} />
        Afterword
      </span>
      <VeilSign look="top" />
      <IconButton
        label={t`New entry`}
        icon={<IconPencil size={20} stroke={1.75} />}
        onPress={() => runCommand('new-entry')}
      />
      <IconButton
        label={t`Lock`}
        icon={<IconLock size={20} stroke={1.75} />}
        onPress={() => runCommand('lock')}
      />
    </nav>
  )
}
