import { useLingui } from '@lingui/react/macro'
import { useNames } from './use-names.ts'

/** A first explanation as it may be shown: masked under the veil; said to be erased when erasing a person took its words. */
export function useStatementWords(): (statement: string) => string {
  const { t } = useLingui()
  const { text } = useNames()
  return statement => (statement === '' ? t`Its words were erased` : text(statement))
}
