import type { Practice } from '../domain/practice.ts'
import { allyship } from './allyship.ts'
import { biasCaught } from './bias-caught.ts'
import { decision } from './decision.ts'
import { energyCheck } from './energy-check.ts'
import { feedback } from './feedback.ts'
import { growthEdge } from './growth-edge.ts'
import { learningLog } from './learning-log.ts'
import { movesToConnect } from './moves-to-connect.ts'
import { oneGroupCheck } from './one-group-check.ts'
import { oneToOne } from './one-to-one.ts'
import { peerCoaching } from './peer-coaching.ts'
import { positiveIntent } from './positive-intent.ts'
import { setback } from './setback.ts'
import { startingAtADistance } from './starting-at-a-distance.ts'
import { usAndThem } from './us-and-them.ts'
import { weeklyReview } from './weekly-review.ts'
import { whoWasHeard } from './who-was-heard.ts'
import { yearlyPortrait } from './yearly-portrait.ts'

/** Every practice that comes with the program, in the order of the library. */
export const allPractices: readonly Practice[] = [
  positiveIntent,
  biasCaught,
  usAndThem,
  oneGroupCheck,
  movesToConnect,
  startingAtADistance,
  peerCoaching,
  growthEdge,
  learningLog,
  feedback,
  oneToOne,
  decision,
  allyship,
  whoWasHeard,
  weeklyReview,
  energyCheck,
  setback,
  yearlyPortrait,
]
