import { GroupId, NotebookId, PersonId, type TagId as Tag, TagId } from '../domain/ids.ts'
import { firstNotebook } from '../domain/notebook.ts'
import type { Group, Person } from '../domain/person.ts'
import type { Instant } from '../domain/time.ts'
import { chanceOf } from './chance.ts'
import { circle, type Outsider } from './team.ts'
import { idsOf, momentOf, peopleOf, type World } from './world.ts'

/** A thing with a name, as the sample holds it. */
export type Named<T> = { id: T; name: string; at: Instant }

const TAGS = [
  'one-to-one',
  'delegation',
  'feedback',
  'listening',
  'hiring',
  'planning',
  'customer',
  'remote',
  'conflict',
  'learning',
  'energy',
  'thanks',
  'decision',
] as const
export type TagName = (typeof TAGS)[number]

/** Everything that entries are sorted by, and the people beside the team. It draws on chance of its own: what is planted stays. */
export function labelsOf(world: World, seed: number) {
  const { dayAt, colleagues } = world
  const chance = chanceOf(seed ^ 0x5eed)
  const newId = idsOf(chance)
  const start = momentOf(dayAt(0), '08:00')
  const notebook = (name: string): Named<NotebookId> => ({
    id: NotebookId.parse(newId(start)),
    name,
    at: start,
  })
  const notebooks = {
    leadership: { id: firstNotebook, name: 'Leadership', at: start },
    circle: notebook('Peer coaching'),
    personal: notebook('Personal'),
  }
  const tags = TAGS.map((name): Named<Tag> => ({ id: TagId.parse(newId(start)), name, at: start }))
  const outsiders = circle.map(one => ({ ...one, id: PersonId.parse(newId(start)) }))
  const group = (name: string, members: readonly { id: PersonId }[]): Group => ({
    id: GroupId.parse(newId(start)),
    name,
    members: members.map(({ id }) => id),
  })
  const among = (...relations: Outsider['relation'][]) =>
    outsiders.filter(({ relation }) => relations.includes(relation))

  return {
    chance,
    newId,
    notebooks,
    tags,
    tag: (name: TagName): Tag | undefined => tags.find(one => one.name === name)?.id,
    outsiders,
    people: [
      ...peopleOf(world),
      ...outsiders.map(({ id, alias, relation, place, zone, goal, note }): Person => ({
        id,
        alias,
        relation,
        place,
        zone,
        ...(goal === undefined ? {} : { goal }),
        ...(note === undefined ? {} : { note }),
        createdAt: start,
        savedAt: start,
      })),
    ],
    groups: [
      { ...group('Leadership', among('manager', 'peer')), kind: 'team' as const },
      {
        ...group(
          'Remote',
          colleagues.filter(({ place, to }) => place === 'remote' && to === 1),
        ),
        kind: 'sub-group' as const,
        need: 'To hear what is decided in the corridor.',
      },
      {
        ...group('Peer circle', among('peer', 'coach')),
        kind: 'peer-support' as const,
        need: 'To think aloud without being judged.',
        met: dayAt(world.days - 12),
      },
    ],
  }
}
export type Labels = ReturnType<typeof labelsOf>
