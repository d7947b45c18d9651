import { useLingui } from '@lingui/react/macro'
import type { ShownNames } from '../../../names/use-names.ts'
import type { SaidAs } from './readable.ts'

/** What stands in a compared text for people, tags and pictures. */
export function useSaidAs(names: ShownNames): SaidAs {
  const { t } = useLingui()
  return {
    person: id => names.person(id) ?? t`someone`,
    tag: id => `#${names.tag(id) ?? t`tag`}`,
    text: names.text,
    picture: alt => (alt === '' ? t`[Picture]` : t`[Picture: ${alt}]`),
  }
}
