import { contract } from '../../../shared/contract/contract.ts'
import { answer } from '../answer.ts'
import type { VaultLife } from '../services/vault-life.ts'
import { done } from './done.ts'

/** What brings a person back: caught in passing, agreed, held, and said unasked. */
export const loopRoutes = ({ journal }: VaultLife) => ({
  captureHunch: answer(contract.captureHunch, input => journal().captures.hunch(input), ['hunches']),
  addHunchNote: answer(contract.addHunchNote, input => journal().captures.note(input), ['hunches']),
  letGoHunch: answer(contract.letGoHunch, input => done(journal().hunches.letGo(input)), ['hunches', 'runs']),
  takeUpHunch: answer(contract.takeUpHunch, ({ id }) => done(journal().hunches.takeUp(id)), [
    'hunches',
    'runs',
  ]),

  letGoRun: answer(contract.letGoRun, input => done(journal().followUps.letGoRun(input)), [
    'runs',
    'entries',
  ]),
  runLetGo: answer(contract.runLetGo, ({ id }) => journal().followUps.lettingGo(id)),
  takeUpRun: answer(contract.takeUpRun, ({ id }) => done(journal().followUps.takeUpRun(id)), ['runs']),

  addContact: answer(contract.addContact, input => journal().captures.contact(input), ['people', 'loop']),
  removeContact: answer(contract.removeContact, ({ id }) => done(journal().captures.removeContact(id)), [
    'people',
    'loop',
  ]),

  commitments: answer(contract.commitments, ({ person }) => journal().commitments.list(person)),
  saveCommitment: answer(contract.saveCommitment, draft => journal().commitments.save(draft), ['loop']),
  addMiss: answer(contract.addMiss, ({ id, miss }) => journal().commitments.miss(id, miss), ['loop']),
  takeBackMiss: answer(contract.takeBackMiss, ({ id }) => journal().commitments.takeBackMiss(id), ['loop']),
  settleCommitment: answer(
    contract.settleCommitment,
    ({ id, state }) => journal().commitments.settle(id, state),
    ['loop'],
  ),
  lookAtAgreement: answer(
    contract.lookAtAgreement,
    ({ look, today }) => journal().commitments.look(look, today),
    ['loop'],
  ),
  postponeAgreement: answer(
    contract.postponeAgreement,
    ({ id, review }) => journal().commitments.postpone(id, review),
    ['loop'],
  ),
  removeCommitment: answer(contract.removeCommitment, ({ id }) => done(journal().commitments.remove(id)), [
    'loop',
  ]),

  painPoints: answer(contract.painPoints, ({ person }) => journal().painPoints.list(person)),
  savePainPoint: answer(contract.savePainPoint, draft => journal().painPoints.save(draft), ['loop']),
  easePainPoint: answer(contract.easePainPoint, ({ id, easedOn }) => journal().painPoints.ease(id, easedOn), [
    'loop',
  ]),
  postponePainPoint: answer(
    contract.postponePainPoint,
    ({ id, due }) => journal().painPoints.postpone(id, due),
    ['loop'],
  ),
  removePainPoint: answer(contract.removePainPoint, ({ id }) => done(journal().painPoints.remove(id)), [
    'loop',
  ]),

  heldWords: answer(contract.heldWords, () => journal().heldWords.list()),
  holdWords: answer(contract.holdWords, draft => journal().heldWords.hold(draft), ['loop']),
  lookAtHeld: answer(contract.lookAtHeld, look => journal().heldWords.look(look), ['loop']),
  heldEnds: answer(contract.heldEnds, () => journal().heldWords.ends()),
  forgetHeldEnds: answer(contract.forgetHeldEnds, () => done(journal().heldWords.forgetEnds()), ['loop']),
  throwAwayHeld: answer(contract.throwAwayHeld, ({ id }) => done(journal().heldWords.throwAway(id)), [
    'loop',
  ]),

  nudge: answer(contract.nudge, moment => journal().nudges.today(moment)),
  answerNudge: answer(contract.answerNudge, input => done(journal().nudges.answer(input.day, input.answer)), [
    'loop',
  ]),
  takeNotice: answer(contract.takeNotice, moment => journal().nudges.takeNotice(moment)),
  nudgeSettings: answer(contract.nudgeSettings, () => journal().nudges.settings()),
  setNudgeRule: answer(contract.setNudgeRule, input => done(journal().nudges.setRule(input)), ['loop']),
  setQuietHours: answer(contract.setQuietHours, input => done(journal().nudges.setQuietHours(input)), [
    'loop',
  ]),
})
