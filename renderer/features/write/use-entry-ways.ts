import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { EntryId } from '../../../shared/domain/ids.ts'
import { ask } from '../../bridge/ask.ts'
import { runCommand } from '../../bridge/commands.ts'
import { trashing } from '../../entries/deeds.ts'
import { doTo, duplicate } from '../../entries/entry-actions.ts'
import { useCopy } from '../../names/use-copy.ts'
import { useNames } from '../../names/use-names.ts'
import { toast } from '../../ui/toast.ts'
import { withCause } from '../../words/fault-line.ts'

type Which = {
  readonly id: EntryId
  /** brings the last words to the keeper; false when there is no entry there, or not all of it */
  readonly settle: () => Promise<boolean>
}

/** The ways that lead away from an entry, for its page of writing and of reading alike. */
export function useEntryWays({ id, settle }: Which) {
  const { t } = useLingui()
  const names = useNames()
  const copyOut = useCopy()
  const [, go] = useLocation()
  async function settled(): Promise<boolean> {
    const isSaved = await settle()
    if (!isSaved) toast({ text: t`This entry is not saved yet. Try again when it is.` })
    return isSaved
  }
  /** As the page shows it: under the veil without names, also where Markdown writes a name with signs of its own. */
  function shown(markdown: string): string {
    if (!names.isVeiled) return markdown
    return names.text(markdown.replaceAll(/\[@(?:\\.|[^\\\]])*\](?=\(afterword:person\/)/gu, '[@•••]'))
  }
  async function copy(): Promise<void> {
    if (!(await settled())) return
    try {
      copyOut(shown(await ask(contract.entryMarkdown, { id })), t`Copied as Markdown.`)
    } catch (error) {
      toast({ text: withCause(t`The entry could not be copied.`, error) })
    }
  }
  async function trash(): Promise<void> {
    if ((await settled()) && (await doTo(trashing([id])))) go('/timeline')
  }
  return {
    print: () => void runCommand('print'),
    savePdf: () => void runCommand('save-pdf'),
    copy: () => void copy(),
    duplicate: () => void settled().then(isSaved => (isSaved ? duplicate(id) : undefined)),
    trash: () => void trash(),
  }
}
