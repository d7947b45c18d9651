import { useLingui } from '@lingui/react/macro'
import type { ContactMode } from '../../../shared/domain/contact.ts'
import type { MoveState } from '../../../shared/domain/move.ts'
import type { Place, Relation } from '../../../shared/domain/person.ts'
import { useMoveWords } from '../../words/use-move-words.ts'

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
  const moveWords = useMoveWords()
  const stateWords: Record<MoveState, string> = {
    planned: t`Planned`,
    asked: t`Both asked`,
    happened: t`Happened`,
    'let-go': t`Let go`,
  }
  return { relationWords, placeWords, modeWords, moveWords, stateWords }
}
