import { contract } from '../../../shared/contract/contract.ts'
import { answer, type Changed } from '../answer.ts'
import type { VaultLife } from '../services/vault-life.ts'
import { done } from './done.ts'

/** The words of a person's goal are known with the person. */
const GOAL: readonly Changed[] = ['learning', 'people']

/** Goals, lessons, feedback and self-checks; what people want to learn; what practices kept. */
export const learningRoutes = ({ journal }: VaultLife) => ({
  goals: answer(contract.goals, () => journal().goals.list()),
  addGoal: answer(contract.addGoal, draft => journal().goals.add(draft), ['learning']),
  addGoalEvidence: answer(contract.addGoalEvidence, which => journal().goals.addEvidence(which), [
    'learning',
  ]),
  changeGoalEvidence: answer(contract.changeGoalEvidence, which => journal().goals.changeEvidence(which), [
    'learning',
  ]),
  judgeGoal: answer(contract.judgeGoal, which => journal().goals.judge(which), ['learning', 'runs']),
  setGoalOpen: answer(contract.setGoalOpen, which => journal().goals.setOpen(which), ['learning', 'runs']),
  goalNumbers: answer(contract.goalNumbers, () => journal().goalNumbers.all()),
  setGoalNumber: answer(contract.setGoalNumber, which => done(journal().goalNumbers.set(which)), [
    'learning',
  ]),
  postponeGoal: answer(contract.postponeGoal, ({ id, due }) => done(journal().goals.postpone(id, due)), [
    'learning',
  ]),

  lessons: answer(contract.lessons, () => journal().lessons.list()),
  saveLesson: answer(contract.saveLesson, draft => journal().lessons.save(draft), ['learning']),
  removeLesson: answer(contract.removeLesson, ({ id }) => done(journal().lessons.remove(id)), ['learning']),
  lookAtLesson: answer(contract.lookAtLesson, ({ look, today }) => journal().lessons.look(look, today), [
    'learning',
  ]),
  postponeLesson: answer(
    contract.postponeLesson,
    ({ id, due }) => done(journal().lessons.postpone(id, due)),
    ['learning'],
  ),

  feedback: answer(contract.feedback, () => journal().feedback.list()),
  saveFeedback: answer(contract.saveFeedback, draft => journal().feedback.save(draft), ['learning']),
  removeFeedback: answer(contract.removeFeedback, ({ id }) => done(journal().feedback.remove(id)), [
    'learning',
  ]),

  recognition: answer(contract.recognition, () => journal().recognition.list()),

  selfChecks: answer(contract.selfChecks, () => journal().selfChecks.list()),
  saveSelfCheck: answer(contract.saveSelfCheck, check => journal().selfChecks.save(check), ['learning']),
  postponeSelfCheck: answer(contract.postponeSelfCheck, check => done(journal().selfChecks.postpone(check)), [
    'learning',
  ]),
  stopSelfCheck: answer(contract.stopSelfCheck, ({ scale }) => done(journal().selfChecks.stop(scale)), [
    'learning',
  ]),

  track: answer(contract.track, () => journal().tracks.get()),
  followTrack: answer(contract.followTrack, which => done(journal().tracks.follow(which)), ['learning']),

  personGoals: answer(contract.personGoals, () => journal().personGoals.list()),
  savePersonGoal: answer(contract.savePersonGoal, draft => journal().personGoals.save(draft), GOAL),
  saveGoalStep: answer(contract.saveGoalStep, which => journal().personGoals.saveStep(which), GOAL),
  removeGoalStep: answer(contract.removeGoalStep, which => journal().personGoals.removeStep(which), GOAL),
  closePersonGoal: answer(contract.closePersonGoal, which => journal().personGoals.close(which), GOAL),
  reopenPersonGoal: answer(contract.reopenPersonGoal, which => journal().personGoals.reopen(which), GOAL),

  agendas: answer(contract.agendas, () => journal().moves.agendas()),

  kept: answer(contract.kept, () => journal().kept.all()),
  keptMeasure: answer(contract.keptMeasure, which => journal().kept.measure(which)),
})
