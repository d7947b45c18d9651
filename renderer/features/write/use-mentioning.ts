import type { Mentioning } from '../../editor/mentioning.ts'
import type { ShownNames } from '../../names/use-names.ts'
import { useMaking } from './use-making.ts'

/** Whom and what @ and # offer while writing; nothing while names are veiled, for a list of them would show them all. */
export function useMentioning({ people, tags, isVeiled }: ShownNames): Mentioning | undefined {
  const { makePerson, makeTag } = useMaking()
  return isVeiled ? undefined : { people, tags, onCreatePerson: makePerson, onCreateTag: makeTag }
}
