import { contract } from '../../../shared/contract/contract.ts'
import { answer } from '../answer.ts'
import type { VaultLife } from '../services/vault-life.ts'
import { done } from './done.ts'

/** Guided reflections, what they leave behind, and the figures. */
export const practiceRoutes = ({ journal }: VaultLife) => ({
  startRun: answer(contract.startRun, input => journal().runs.start(input), ['runs']),
  run: answer(contract.run, ({ id }) => journal().runs.get(id)),
  runsOf: answer(contract.runsOf, ({ state }) => journal().runs.list(state)),
  saveRun: answer(contract.saveRun, input => journal().runs.save(input), ['runs']),
  finishRun: answer(contract.finishRun, input => journal().runs.finish(input), [
    'runs',
    'entries',
    'hunches',
    'plans',
  ]),
  stopRun: answer(contract.stopRun, ({ id }) => journal().runs.stop(id), ['runs']),
  discardRun: answer(contract.discardRun, ({ id }) => done(journal().runs.discard(id)), ['runs']),
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
