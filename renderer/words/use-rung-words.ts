import { useLingui } from '@lingui/react/macro'

/** How far somebody came with what they want to learn, the lowest rung first. */
export function useRungWords(): readonly string[] {
  const { t } = useLingui()
  return [t`Not begun`, t`Tried it`, t`Does it with help`, t`Does it alone`, t`Helps others with it`]
}
