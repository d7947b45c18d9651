import type { Person, PersonDraft } from '../../../shared/domain/person.ts'

/** A person without what the vault adds. */
export const knownOf = ({ createdAt: _made, savedAt: _saved, ...known }: Person): PersonDraft => known
