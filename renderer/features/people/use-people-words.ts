import { useLingui } from '@lingui/react/macro'
import type { Began, ContactMode } from '../../../shared/domain/contact.ts'
import type { GroupKind, Place, Relation } from '../../../shared/domain/person.ts'
import { useMoveStateWords, useMoveWords } from '../../words/use-move-words.ts'

/** What somebody is to the writer, where they work, how one talks, and what a move is, in words. */
export function usePeopleWords() {
  const { t } = useLingui()
  const relationWords: Record<Relation, string> = {
    report: t`Reports to me`,
    peer: t`Peer`,
    manager: t`My manager`,
    stakeholder: t`Stakeholder`,
    coach: t`Coach`,
    other: t`Someone else`,
  }
  const placeWords: Record<Place, string> = {
    remote: t`Remote`,
    office: t`In the office`,
    hybrid: t`Hybrid`,
  }
  const modeWords: Record<ContactMode, string> = {
    room: t`in a room`,
    video: t`by video`,
    call: t`by phone`,
    chat: t`by chat`,
  }
  const beganWords: Record<Began, string> = {
    me: t`you began`,
    them: t`they began`,
    planned: t`planned`,
  }
  const groupWords: Record<GroupKind, string> = {
    team: t`Team`,
    'sub-group': t`Sub-group`,
    'peer-support': t`Peer support`,
    other: t`Other group`,
  }
  const moveWords = useMoveWords()
  const stateWords = useMoveStateWords()
  return { relationWords, placeWords, modeWords, beganWords, groupWords, moveWords, stateWords }
}
