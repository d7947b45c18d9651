import { expect, it } from 'vitest'
import { lookAt } from '../../../shared/lens/look-at.ts'

const groups = ['Remote', 'The night shift', 'Juniors', 'Leadership circle', 'Porto', 'Data & design']
const look = (text: string) => lookAt(text, { people: ['Dana'], groups, allowed: [], rules: ['group'] })
const words = (text: string) => look(text).map(({ from, to }) => text.slice(from, to))

it.each([
  ['The remote people won’t mind an early start.', 'The remote people won’t mind'],
  ['The remote team will be fine with Thursdays.', 'The remote team will be'],
  ['Our remote folks never turn their cameras on.', 'Our remote folks never'],
  ['I think the remote colleagues prefer mail.', 'the remote colleagues prefer'],
  ['All of the remote people want the same.', 'All of the remote people want'],
  ['The night shift is not interested in training.', 'The night shift is not interested'],
  ['The night shift don’t care.', 'The night shift don’t care'],
  ['Night-shift people are always tired.', 'Night-shift people are always'],
  ['Everyone on the night shift thinks so.', 'Everyone on the night shift thinks'],
  ['Nobody in Porto cares about the plan.', 'Nobody in Porto cares'],
  ['Porto doesn’t understand how we work.', 'Porto doesn’t understand'],
  ['The Porto office needs more guidance.', 'The Porto office needs'],
  ['The juniors need hand-holding.', 'The juniors need hand-holding'],
  ['My juniors can’t handle feedback.', 'My juniors can’t'],
  ['Leadership always says no.', 'Leadership always'],
  ['The leadership circle just wants numbers.', 'The leadership circle just wants'],
  ['Data and design never talk to anyone.', 'Data and design never'],
  ['The data & design people never talk to anyone.', 'The data & design people never'],
])('a group the writer has named is asked about in %j', (text, asked) => {
  expect(words(text)).toEqual([asked])
})

it('asks who differs of a group the writer has named, though it is their own', () => {
  expect(look('Our remote people never read the brief.')).toMatchObject([
    { rule: 'group', question: 'all-of-them', reason: 'a-named-group', tone: 'plain' },
  ])
})

it('asks faintly before something is decided for a named group', () => {
  expect(look('I will move the call to nine for the remote people.')).toMatchObject([
    { reason: 'a-named-group', tone: 'faint' },
  ])
  expect(words('We should give the night shift another room.')).toEqual(['the night shift'])
  expect(words('There is a parcel for the night shift.')).toEqual([])
})

it.each([
  'Two of the remote people don’t have a monitor.',
  'Most of the juniors prefer mail.',
  'Some remote people never come.',
  'The remote team shipped it on the 3rd.',
  'The night shift starts at ten.',
  'The juniors are in Leeds this week.',
  'The remote people are joining by video.',
  'Dana said the remote people never reply.',
  'Do the remote people mind?',
  'If the remote people don’t mind, we begin at nine.',
  'I met the leadership circle on Tuesday.',
  'A remote desk is ready.',
  'Dana is back from Porto.',
])('leaves %j alone', text => {
  expect(words(text)).toEqual([])
})

it('knows no group that nobody has named', () => {
  expect(lookAt('The Lisbon people won’t mind.', { people: [], groups: [], allowed: [] })).toHaveLength(1)
  expect(lookAt('The remote team will be fine.', { people: [], groups: [], allowed: [] })).toEqual([])
  expect(lookAt('The remote team will be fine.', { people: [], groups: ['The', ''], allowed: [] })).toEqual(
    [],
  )
})
