import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** Questions for someone who leads people. Each asks for something seen or done, not for a verdict on anybody. */
export const questions: readonly MessageDescriptor[] = [
  msg`Who did you hear least from this week, and what did you assume about why?`,
  msg`What did you decide today, and what would you need to see to change your mind?`,
  msg`Which conversation are you putting off? What is the smallest first sentence?`,
  msg`When were you sure this week, and what were you sure about?`,
  msg`What did someone do well that nobody has mentioned to them yet?`,
  msg`Where did you answer a question that someone else could have answered?`,
  msg`What surprised you today? What had you expected instead?`,
  msg`Which of your first impressions of someone turned out to be wrong?`,
  msg`What did you promise this week, and to whom?`,
  msg`What did you see with your own eyes today, and what did you only hear about?`,
  msg`When did you listen without preparing your reply?`,
  msg`What would your team say you care about, judging only by your calendar?`,
  msg`Which meeting would you drop if nobody noticed? What is it really for?`,
  msg`Who carried something quietly this week?`,
  msg`What did you learn from somebody with less experience than you?`,
  msg`Where did you and somebody else remember the same thing differently?`,
  msg`What was hard for somebody this week that you find easy?`,
  msg`If the last misunderstanding was partly yours, which part was it?`,
  msg`What feedback did you soften so much that it may not have arrived?`,
  msg`What have you stopped noticing since you have been here?`,
  msg`Who works far from you, and what do you know about their days?`,
  msg`What did you do today that only you could have done?`,
  msg`Which explanation did you reach for first this week? Name two others that fit as well.`,
  msg`When did the mood in the room change, and what came just before?`,
  msg`What did you ask today that you truly did not know the answer to?`,
  msg`Who should meet whom, and what could they learn from each other?`,
  msg`What would you do differently if you assumed that everybody had meant well?`,
  msg`What are you waiting for, and does the other person know?`,
  msg`Which rule in your team is only written in people’s heads?`,
  msg`What did you say no to, and how did it feel the day after?`,
  msg`What did last week teach you that you could already have forgotten?`,
  msg`Where did you step in? What would have happened if you had not?`,
  msg`Whose idea did you build on, and did you say so?`,
  msg`What is going well that needs nothing from you?`,
  msg`What worry has come back three times? What is one fact about it?`,
  msg`When were you tired, and what did you decide then?`,
  msg`What do you want somebody to be able to do in three months that they cannot do yet?`,
  msg`What did you expect of someone without ever telling them?`,
  msg`Which risk did you take this week, however small?`,
  msg`What would you tell a friend who led your team this week?`,
  msg`Who disagreed with you, and what did they see that you did not?`,
  msg`What made you laugh at work?`,
  msg`What did you change your mind about this month?`,
  msg`What would make next week one step lighter for someone?`,
  msg`Where did a plan meet reality, and which of the two gave way?`,
  msg`What did you thank somebody for, and how exactly?`,
]

const DAY = 86_400_000

/** Which question it is on a day, after so many others were asked for: the same all day, another the next. */
export function questionOf(day: string, skipped: number): MessageDescriptor | undefined {
  const days = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)
  // a step that shares no divisor with the length visits every question before one comes back
  return questions[(days * 17 + skipped * 5) % questions.length]
}
