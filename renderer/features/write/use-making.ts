import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { PersonId, TagId } from '../../../shared/domain/ids.ts'
import { TagName } from '../../../shared/domain/tag.ts'
import { ask } from '../../bridge/ask.ts'
import { toast } from '../../ui/toast.ts'
import { withCause } from '../../words/fault-line.ts'

/** As a tag can be called: neither # nor a tab in it. */
export const asTagName = (typed: string): string =>
  typed
    .replaceAll(/[#\r\n\t]/g, ' ')
    .trim()
    .slice(0, 60)

/** People and tags that are made while writing; undefined, and said, when it could not be done. */
export function useMaking() {
  const { t } = useLingui()
  return {
    makePerson: async (alias: string): Promise<PersonId | undefined> => {
      try {
        return (await ask(contract.savePerson, { alias: alias.trim().slice(0, 80) })).id
      } catch (error) {
        toast({ text: withCause(t`This person could not be added.`, error) })
        return undefined
      }
    },
    makeTag: async (typed: string): Promise<TagId | undefined> => {
      const name = TagName.safeParse(asTagName(typed))
      if (!name.success) return undefined
      try {
        return (await ask(contract.saveTag, { name: name.data })).id
      } catch (error) {
        toast({ text: withCause(t`The tag could not be added.`, error) })
        return undefined
      }
    },
  }
}
