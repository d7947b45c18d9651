import { useLingui } from '@lingui/react/macro'
import { keysOf, printKeys } from '../../../shared/command-keys.ts'
import { commands, type MenuName } from '../../../shared/commands.ts'
import { usePlatform } from '../../bridge/platform.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import './shortcut-sheet.css'

type ShortcutSheetProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** Every key of the command table, by its menu, and the keys of the text itself. */
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
  const inText: readonly { readonly what: string; readonly keys: readonly string[] }[] = [
    { what: t`Deeper in a list, and back`, keys: ['Tab', 'Shift+Tab'] },
    { what: t`Next and previous cell of a table`, keys: ['Tab', 'Shift+Tab'] },
    { what: t`One more row, in the last cell`, keys: ['Tab'] },
    { what: t`Out of a table: in an empty last row, in the first cell`, keys: ['Tab', 'Shift+Tab'] },
    { what: t`Out of a table, a picture or code that ends the text`, keys: ['↓'] },
    { what: t`From the text to what comes next on the page`, keys: ['Tab'] },
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
        <section className="shortcuts-group">
          <h3 className="shortcuts-title">{t`In the text`}</h3>
          <dl className="shortcuts-list">
            {inText.map(({ what, keys }) => (
              <div key={what} className="shortcuts-row">
                <dt>{what}</dt>
                <dd>
                  {keys.map(key => (
                    <Kbd key={key}>{printKeys(key, os)}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  )
}
