import { useLingui } from '@lingui/react/macro'
import { keysOf, printKeys } from '../../../shared/command-keys.ts'
import { commands, type MenuName } from '../../../shared/commands.ts'
import { usePlatform } from '../../bridge/platform.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import './shortcut-sheet.css'

type ShortcutSheetProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** Every key of the command table, by its menu. */
export function ShortcutSheet({ isOpen, onClose }: ShortcutSheetProps) {
  const { t, i18n } = useLingui()
  const os = usePlatform()?.os ?? 'linux'
  const menus: readonly (readonly [MenuName, string])[] = [
    ['file', t`Journal`],
    ['edit', t`Find and mark`],
    ['go', t`Go to`],
    ['format', t`Write`],
    ['view', t`View`],
    ['help', t`Help`],
  ]
  const keyed = commands.filter(command => keysOf(command, os).length > 0)
  return (
    <Dialog
      title={t`Keyboard shortcuts`}
      isOpen={isOpen}
      onClose={onClose}
      width="wide"
      actions={<Button onPress={onClose}>{t`Close`}</Button>}
    >
      <div className="shortcuts">
        {menus.map(([menu, title]) => (
          <section key={menu} className="shortcuts-group">
            <h3 className="shortcuts-title">{title}</h3>
            <dl className="shortcuts-list">
              {keyed
                .filter(command => command.menu?.other === menu)
                .map(command => (
                  <div key={command.id} className="shortcuts-row">
                    <dt>{i18n._(command.label)}</dt>
                    <dd>
                      {keysOf(command, os).map(key => (
                        <Kbd key={key}>{printKeys(key, os)}</Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
