import { IconBook2, IconHash, IconSearch, IconUser, type Icon } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useFilter } from 'react-aria-components/Autocomplete'
import { keyHint } from '../../../shared/command-keys.ts'
import { commands, type Command } from '../../../shared/commands.ts'
import { canRun, runCommand } from '../../bridge/commands.ts'
import { usePlatform } from '../../bridge/platform.ts'
import { notebookName } from '../../names/notebook-name.ts'
import { notebookPath, personPath, searchPath, tagPath } from '../../names/paths.ts'
import { useNames } from '../../names/use-names.ts'

export type PaletteItem = {
  readonly id: string
  readonly name: string
  readonly hint?: string | undefined
  readonly icon?: Icon
  readonly run: () => void
}
export type PaletteGroup = {
  readonly id: string
  readonly label: string
  readonly items: readonly PaletteItem[]
}

/** Of people, tags and notebooks as many as leave the commands in sight. */
const few = 5

const isWriting = /^(new|capture|hold)-/

const group = ({ id, menu }: Command): 'go' | 'write' | 'other' => {
  if (menu?.other === 'go') return 'go'
  return menu?.other === 'format' || isWriting.test(id) ? 'write' : 'other'
}

/** What the palette offers for what is typed: commands that can be run now, places by name, and a search for the words. */
export function usePaletteItems(typed: string, go: (path: string) => void): readonly PaletteGroup[] {
  const { t, i18n } = useLingui()
  const { contains } = useFilter({ sensitivity: 'base' })
  const os = usePlatform()?.os ?? 'linux'
  const names = useNames()
  const words = typed.trim()
  const doable = commands
    .filter(command => command.id !== 'palette' && canRun(command.id))
    .map(command => ({
      group: group(command),
      item: {
        id: command.id,
        name: i18n._(command.label),
        hint: keyHint(command, os),
        run: () => void runCommand(command.id),
      },
    }))
    .filter(({ item }) => contains(item.name, words))
  const of = (id: 'go' | 'write' | 'other') => doable.flatMap(one => (one.group === id ? [one.item] : []))
  const places = [
    ...names.people.map(({ id }) => ({
      id,
      name: names.person(id) ?? '',
      path: personPath(id),
      icon: IconUser,
    })),
    ...names.tags.map(({ id, name }) => ({ id, name: names.text(name), path: tagPath(id), icon: IconHash })),
    ...names.notebooks.map(one => ({
      id: one.id,
      name: names.text(notebookName(one)),
      path: notebookPath(one.id),
      icon: IconBook2,
    })),
  ]
    .filter(({ name }) => words !== '' && contains(name, words))
    .slice(0, few)
    .map(({ id, name, path, icon }) => ({ id, name, icon, run: () => go(path) }))
  const shown = names.text(words)
  const search = {
    id: 'search-for',
    icon: IconSearch,
    name: t`Search for “${shown}” in everything`,
    run: () => go(searchPath({ text: words })),
  }
  return [
    { id: 'go', label: t`Go to`, items: of('go') },
    { id: 'write', label: t`Write`, items: of('write') },
    { id: 'other', label: t`Afterword`, items: of('other') },
    { id: 'named', label: t`People, tags and notebooks`, items: places },
    { id: 'find', label: t`Find`, items: words === '' ? [] : [search] },
  ].filter(({ items }) => items.length > 0)
}
