import { useLingui } from '@lingui/react/macro'
import type { LensQuestion, LensReason, Mark } from '../../shared/lens/mark.ts'

/** What the lens asks, and why. */
export function useLensWords(): { question: (mark: Mark) => string; reason: (mark: Mark) => string } {
  const { t } = useLingui()
  const questions: Readonly<Record<LensQuestion, string>> = {
    'what-did-you-see': t`What did you see?`,
    'who-told-you': t`Who told you?`,
    'what-do-you-want-to-know': t`What do you want to know?`,
    'what-might-you-hear': t`This one asks. What might you hear that you do not expect?`,
    'all-of-them': t`All of them?`,
    'who-exactly': t`Who exactly?`,
    'same-for-everyone': t`Is it the same for everyone?`,
    'every-time': t`Every time? When was the last time it was different?`,
    'would-you-say-it-of': t`Would you use this word for somebody of another age, gender or background who did the same?`,
    'what-would-a-friend-say': t`What would you say to a friend who told you this?`,
    'what-would-test-it': t`You hold this as a thought. What would show you whether it is so?`,
  }
  const reasons: Readonly<Record<LensReason, string>> = {
    'a-nature': t`This speaks of what somebody is. What they did, and when, can be talked about, and can change.`,
    'a-mind': t`This tells what goes on in somebody else. They may know it better.`,
    'a-reproach': t`A talk that begins like this often ends in a defence.`,
    'an-opening': t`An opening that asks leaves room for an answer.`,
    'a-whole-group': t`This speaks of a whole group. The people in it may have little in common but the name.`,
    'a-named-group': t`This speaks of a group of yours as of one person. The people in it may differ more than its name tells.`,
    'two-sides': t`Words like these make two sides of people. A name, or what was done, says more.`,
    together: t`It is meant kindly. Whoever carries more of it may hear that nobody noticed. What differs, and what is shared?`,
    'no-exception': t`One exception is often where something can be learned.`,
    'a-coded-word': t`Words like this are not said of everybody who does the same. What was done, and what came of it, is easier to use.`,
    'hard-on-oneself': t`That is a hard sentence to stand under. What happened, and one next step, is enough.`,
  }
  return { question: ({ question }) => questions[question], reason: ({ reason }) => reasons[reason] }
}
