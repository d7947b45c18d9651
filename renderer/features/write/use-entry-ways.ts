import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { EntryId } from '../../../shared/domain/ids.ts'
import { ask } from '../../bridge/ask.ts'
import { runCommand } from '../../bridge/commands.ts'
import { trashing } from '../../entries/deeds.ts'
import { doTo, duplicate } from '../../entries/entry-actions.ts'
import { useNames } from '../../names/use-names.ts'
import { toast } from '../../ui/toast.ts'
import { copyText } from '../../ui/copy-text.ts'

type Which = {
  readonly id: EntryId
  /** brings the last words to the keeper; false when there is no entry there, or not all of it */
  readonly settle: () => Promise<boolean>
}

/** The ways that lead away from an entry, for its page of writing and of reading alike. */
export function useEntryWays({ id, settle }: Which) {
  const { t } = useLingui()
  const names = useNames()
  const [, go] = useLocation()
  async function settled(): Promise<boolean> {
    const isSaved = await settle()
    if (!isSaved) toast({ text: t`This entry is not saved yet. Please try again when it is.` })
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
      const isCopied = copyText(shown(await ask(contract.entryMarkdown, { id })))
      toast({ text: isCopied ? t`Copied as Markdown` : t`The entry could not be copied.` })
    } catch {
      toast({ text: t`The entry could not be copied.` })
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
