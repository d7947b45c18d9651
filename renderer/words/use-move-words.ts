import { useLingui } from '@lingui/react/macro'
import type { MoveKind, MoveState } from '../../shared/domain/move.ts'

/** Nine ways to connect people, in words. */
export function useMoveWords(): Record<MoveKind, string> {
  const { t } = useLingui()
  return {
    agenda: t`Put learning on a team agenda`,
    broker: t`Introduce two people for a talk`,
    event: t`Bring people together for learning`,
    access: t`Open the way to material or an expert`,
    social: t`Make room to get to know each other`,
    rolemodel: t`Point to someone worth watching`,
    mentor: t`Set up mentoring`,
    collab: t`Put them on a piece of work together`,
    curate: t`Ask the team to collect what is useful`,
  }
}

/** How far a move came, in words. */
export function useMoveStateWords(): Record<MoveState, string> {
  const { t } = useLingui()
  return { planned: t`Planned`, asked: t`Both asked`, happened: t`Happened`, 'let-go': t`Let go` }
}
