import { useLingui } from '@lingui/react/macro'
import type { EntrySummary } from '../../shared/domain/entry.ts'
import type { ShownNames } from '../names/use-names.ts'

/** What an entry is called where it is listed; names in it are masked while the veil is down. */
export function useTitleOf(): (entry: Pick<EntrySummary, 'title'>, names: ShownNames) => string {
  const { t } = useLingui()
  return ({ title }, names) => (title === '' ? t`Without a title` : names.text(title))
}
