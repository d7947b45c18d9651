import { contract } from '../../../shared/contract/contract.ts'
import { answer } from '../answer.ts'
import type { VaultLife } from '../services/vault-life.ts'
import { done } from './done.ts'

/** Guided reflections, what they leave behind, and the figures. */
export const practiceRoutes = ({ journal }: VaultLife) => ({
  practices: answer(contract.practices, () => journal().practices.list()),
  practice: answer(contract.practice, ({ id, version }) => journal().practices.require(id, version)),
  savePractice: answer(contract.savePractice, ({ practice }) => journal().practices.save(practice), [
    'practices',
  ]),
  removePractice: answer(contract.removePractice, ({ id }) => done(journal().practices.remove(id)), [
    'practices',
  ]),
  orderPractices: answer(contract.orderPractices, ({ ids }) => done(journal().practices.order(ids)), [
    'practices',
  ]),
  hidePractice: answer(contract.hidePractice, input => done(journal().practices.hide(input)), ['practices']),
  exportPractice: answer(contract.exportPractice, ({ id }) => journal().practices.exportText(id)),
  checkPractice: answer(contract.checkPractice, ({ json }) => journal().practices.check(json)),
  importPractice: answer(contract.importPractice, ({ json }) => journal().practices.importText(json), [
    'practices',
  ]),
  suggestions: answer(contract.suggestions, ({ today }) => journal().suggestions.list(today)),

  practiceFigures: answer(contract.practiceFigures, range => journal().insights.fromPractices(range)),
  betweenFigures: answer(contract.betweenFigures, range => journal().insights.betweenPeople(range)),
  portrait: answer(contract.portrait, ({ today }) => journal().insights.portrait(today)),
  week: answer(contract.week, ({ today }) => journal().insights.week(today)),
  startCheck: answer(contract.startCheck, ({ person }) => journal().insights.startCheck(person)),

  trackers: answer(contract.trackers, () => journal().trackers.list()),
  saveTracker: answer(contract.saveTracker, draft => journal().trackers.save(draft), ['practices']),
  removeTracker: answer(contract.removeTracker, ({ id }) => done(journal().trackers.remove(id)), [
    'practices',
    'entries',
  ]),
  orderTrackers: answer(contract.orderTrackers, ({ ids }) => done(journal().trackers.order(ids)), [
    'practices',
  ]),
  trackerSeries: answer(contract.trackerSeries, ({ id }) => journal().trackers.series(id)),

  startRun: answer(contract.startRun, input => journal().runs.start(input), ['runs']),
  run: answer(contract.run, ({ id }) => journal().runs.get(id)),
  runsOf: answer(contract.runsOf, filter => journal().runs.list(filter)),
  saveRun: answer(contract.saveRun, input => journal().runs.save(input), ['runs']),
  finishRun: answer(contract.finishRun, input => journal().runs.finish(input), [
    'runs',
    'entries',
    'hunches',
    'plans',
    'people',
    'learning',
  ]),
  stopRun: answer(contract.stopRun, ({ id }) => journal().runs.stop(id), ['runs']),
  discardRun: answer(contract.discardRun, ({ id }) => done(journal().runs.discard(id)), ['runs']),
  postponeRun: answer(contract.postponeRun, input => journal().runs.postpone(input), ['runs']),
  startReturn: answer(contract.startReturn, ({ id }) => journal().runs.startReturn(id), ['runs']),

  hunch: answer(contract.hunch, ({ id }) => journal().hunches.get(id)),
  settleHunch: answer(contract.settleHunch, input => journal().hunches.settle(input), [
    'hunches',
    'runs',
    'entries',
  ]),
  postponeHunch: answer(contract.postponeHunch, ({ id, due }) => done(journal().hunches.postpone(id, due)), [
    'hunches',
  ]),
  settlePlan: answer(contract.settlePlan, input => journal().plans.settle(input), ['plans']),
  followUps: answer(contract.followUps, ({ today }) => journal().followUps.list(today)),

  insights: answer(contract.insights, range => journal().insights.look(range)),
})
