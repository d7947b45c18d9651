import { describe, expect, it } from 'vitest'
import { journalOver } from '../../../../electron/keeper/services/journal.ts'
import { textHolders } from '../../../../electron/keeper/tables/texts.ts'
import type { Erasure } from '../../../../shared/domain/person-page.ts'
import { nameEverywhere } from '../../../support/named-journal.ts'
import { openJournal, type OpenJournal, room, surroundings, write } from '../../../support/open-journal.ts'
import { termsOf, tracesOf } from '../../../support/traces.ts'

const alias = 'Zxqjwk'
const word = 'Vwqzyx'
const names = [alias, word] as const
/** In capitals too: the index holds them in small letters, the text of one entry in capitals. */
const spelled = names.flatMap(name => [name, name.toLowerCase(), name.toUpperCase()])
const traces = ({ database }: OpenJournal): string[] => [
  ...new Set(spelled.flatMap(name => tracesOf(database, name))),
]
const nobody = (): void => undefined
const ways: readonly Erasure['way'][] = ['anonymise', 'delete']

async function named() {
  const open = await openJournal()
  return { open, ...nameEverywhere(open, names) }
}
const erasureOf = (person: Erasure['person'], way: Erasure['way'] = 'delete'): Erasure => ({
  person,
  way,
  instead: 'someone',
  words: [word],
  spare: [],
})

describe('the list of columns that hold words', () => {
  /** Columns of text that are none of the writer's words: ids, days, names of kinds and zones, and what follows from words. */
  const others: Readonly<Record<string, readonly string[]>> = {
    meta: ['vault_id', 'created_at'],
    marks: ['name', 'value'],
    entries: [
      'id',
      'kind',
      'run',
      'preview',
      'day',
      'time',
      'zone',
      'created_at',
      'saved_at',
      'trashed_at',
      'notebook',
      'tags',
      'people',
    ],
    bodies: ['entry', 'text'],
    people: ['id', 'alias', 'place', 'zone', 'created_at', 'saved_at', 'relation', 'rhythm_since'],
    entry_people: ['entry', 'person'],
    runs: [
      'id',
      'practice',
      'form',
      'state',
      'at',
      'started_at',
      'saved_at',
      'entry',
      'hunch',
      'forecasts',
      'due',
      'asked',
    ],
    measures: ['run', 'step', 'entry', 'name', 'day'],
    choices: ['run', 'step', 'entry', 'person', 'name', 'option', 'day'],
    bias_notes: ['run', 'entry', 'person', 'kinds', 'timing', 'day'],
    acts: ['run', 'entry', 'person', 'kind', 'asked', 'landed', 'lasting', 'day'],
    sessions: ['run', 'entry', 'person', 'seat', 'agreed', 'next', 'day'],
    practice_texts: ['id'],
    own_practices: ['id', 'created_at'],
    shelf: ['practice'],
    trackers: ['id', 'kind'],
    tracker_values: ['entry', 'tracker'],
    goals: ['id', 'run', 'area', 'due', 'state', 'level', 'created_at', 'judged_at'],
    person_goals: ['id', 'person', 'created_at', 'closed_at'],
    person_goal_steps: ['goal', 'day'],
    goal_people: ['goal', 'person'],
    goal_evidence: ['goal', 'by', 'day'],
    lesson_reviews: ['lesson', 'at', 'result'],
    feedback: ['id', 'direction', 'kind', 'person', 'answers', 'day', 'run', 'entry', 'created_at'],
    self_checks: ['id', 'scale', 'answers', 'day', 'at'],
    self_check_days: ['scale', 'due'],
    hunch_notes: ['id', 'hunch', 'at'],
    commitments: ['id', 'person', 'grp', 'agreed_on', 'review', 'state', 'created_at'],
    commitment_people: ['commitment', 'person'],
    commitment_reviews: ['commitment', 'day', 'result'],
    pain_points: ['id', 'person', 'area', 'day', 'due', 'eased_on', 'created_at'],
    commitment_misses: ['commitment', 'day'],
    held: ['id', 'person', 'entry', 'held_at', 'until'],
    held_ends: ['id', 'held_at', 'ended_at', 'fate'],
    nudges: ['day', 'rule', 'person', 'state'],
    nudge_rules: ['rule', 'retired_at', 'counted_since'],
    hunches: [
      'id',
      'run',
      'entry',
      'person',
      'statement',
      'category',
      'due',
      'sealed_at',
      'outcome',
      'basis',
      'resolved_at',
      'erased_at',
      'let_go_at',
    ],
    weights: ['hunch', 'stage', 'cause'],
    plans: ['id', 'run', 'entry', 'person', 'due', 'created_at', 'result', 'resolved_at'],
    contacts: ['id', 'day', 'mode', 'began'],
    contact_people: ['contact', 'person'],
    notebooks: ['id', 'created_at'],
    tags: ['id', 'name', 'folded', 'created_at'],
    entry_tags: ['entry', 'tag'],
    circumstances: ['person', 'day'],
    groups: ['id', 'kind', 'met', 'created_at'],
    group_people: ['grp', 'person'],
    moves: ['id', 'kind', 'state', 'due', 'created_at', 'saved_at', 'run'],
    move_people: ['move', 'person'],
    lessons: ['id', 'person', 'entry', 'created_at', 'saved_at', 'goal', 'since', 'due', 'let_go_at', 'run'],
    versions: ['entry', 'saved_at'],
    addenda: ['id', 'entry', 'at'],
    images: ['id', 'type', 'created_at'],
    image_parts: ['image'],
    entry_images: ['entry', 'image'],
    searches: ['id', 'created_at'],
    lens_marks: ['id', 'entry', 'rule', 'decision', 'day', 'at'],
  }

  it('is whole: whoever adds a column says which kind it is', async () => {
    const { database } = await openJournal()
    const tables = database
      .all(`SELECT name FROM v.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'entry_index%'`)
      .map(({ name }) => String(name))
    const unknown = tables.flatMap(table =>
      database
        .all(`SELECT name FROM pragma_table_info('${table}', 'v') WHERE type = 'TEXT'`)
        .map(({ name }) => String(name))
        .filter(column => others[table]?.includes(column) !== true)
        .filter(
          column =>
            !textHolders.some(
              holder => holder.table === table && holder.columns.some(({ name }) => name === column),
            ),
        )
        .map(column => `${table}.${column}`),
    )
    expect(tables.length).toBeGreaterThan(20)
    expect(unknown).toEqual([])
  })
})

describe('erasing a person', () => {
  it.each(ways)(
    'by the way “%s” leaves neither name nor words in any table, the index’s own included',
    async way => {
      const { open, person } = await named()
      // The control: before it, the name stands in every table that holds words.
      expect(traces(open)).toEqual(
        expect.arrayContaining([
          ...textHolders.map(({ table }) => table),
          'hunches',
          'tags',
          'entry_index_data',
        ]),
      )
      await open.journal.erasing.erase(erasureOf(person, way), nobody)
      await open.journal.upkeep.wake()
      expect(traces(open)).toEqual([])
      expect(termsOf(open.database).filter(term => spelled.includes(term))).toEqual([])
      expect(open.journal.tables.marks.has('erasing')).toBe(false)
      expect(open.journal.tables.marks.has('words-removed')).toBe(false)
    },
  )

  it('replaces plain words and mentions by what is to stand instead, and touches nothing else', async () => {
    const { open, person, other, told, quiet } = await named()
    const { journal } = open
    const rain = journal.entries.get(quiet)
    const before = journal.entries.get(told)
    await journal.erasing.erase(erasureOf(person), nobody)
    expect(journal.entries.get(quiet)).toEqual(rain)
    const after = journal.entries.get(told)
    expect(after).toEqual({
      ...before,
      title: 'Dinner with someone',
      prompt: 'How is someone?',
      people: [other],
      words: after.words,
      addenda: [{ ...before.addenda[0], text: 'Later: someone wrote.' }],
      body: {
        version: 1,
        blocks: [
          {
            kind: 'paragraph',
            content: [
              { kind: 'text', text: 'With ' },
              { kind: 'text', text: 'someone', evidence: 'told' },
              { kind: 'text', text: ' and someone', marks: ['bold'] },
              { kind: 'text', text: ', also someone.write' },
            ],
          },
          { kind: 'table', rows: [[[{ kind: 'text', text: 'who' }], [{ kind: 'text', text: 'someone' }]]] },
          {
            kind: 'list',
            style: 'check',
            items: [{ depth: 1, checked: true, content: [{ kind: 'text', text: 'someone' }] }],
          },
          { kind: 'code', text: 'someone = 1' },
          { ...before.body.blocks[4], alt: 'A picture of someone' },
        ],
      },
    })
    expect(
      journal.versions
        .list(told)
        .map(({ revision }) => journal.versions.get({ entry: told, revision }).title),
    ).toEqual(['Lunch with someone'])
    expect(journal.people.list().map(({ alias: name, note, goal }) => [name, note, goal])).toEqual([
      ['Bertha', 'Sits beside someone', 'Learn from someone'],
    ])
    expect(journal.groups.list()).toMatchObject([{ name: 'someone’s circle', members: [other] }])
    expect(journal.tags.list()).toMatchObject([{ name: 'with someone', entries: 1 }])
    expect(journal.searches.list()).toMatchObject([
      { name: 'someone!', query: { text: 'someone OR rain', filter: { people: [other] } } },
    ])
    expect(journal.tables.contacts.between({ from: '2026-03-05', to: '2026-03-05' })).toMatchObject([
      { mode: 'call', people: [other] },
    ])
    const { moves } = journal.people.page({ id: other, today: '2026-03-05' })
    expect(moves).toMatchObject([{ people: [other], need: 'someone asks', result: 'someone' }])
    expect(open.database.all('SELECT id FROM v.moves')).toHaveLength(1)
  })

  it('who is kept without a name stays who they are to every record, with nothing told of them', async () => {
    const { open, person, told } = await named()
    const { journal } = open
    const { createdAt } = journal.people.page({ id: person, today: '2026-03-05' }).person
    await journal.erasing.erase({ ...erasureOf(person, 'anonymise'), instead: 'Person 7' }, nobody)
    const page = journal.people.page({ id: person, today: '2026-03-05' })
    const { savedAt } = page.person
    expect(page.person).toEqual({ id: person, alias: 'Person 7', createdAt, savedAt })
    expect([page.open.length, page.entries, page.plans.length, page.lessons.length]).toEqual([1, 2, 1, 2])
    expect(journal.entries.get(told).body.blocks[0]).toMatchObject({
      content: [{ text: 'With ' }, { kind: 'person', person }, {}, {}],
    })
    const found = await journal.search.look({
      query: { text: 'Person 7', filter: {} },
      order: 'newest',
      limit: 10,
    })
    expect(found.total).toBeGreaterThan(0)
  })

  it('takes the words of sealed hunches and leaves what is known of them', async () => {
    const { open, person, openHunch: first, settledHunch: second } = await named()
    const { journal, database } = open
    const kept = () =>
      database.all(
        `SELECT id, category, confidence, sealed_at, due, outcome, basis, resolved_at,
           (SELECT count(*) FROM v.weights WHERE hunch = id) AS weights FROM v.hunches ORDER BY id`,
      )
    const before = kept()
    const figures = journal.insights.look({ from: '2026-01-01', to: '2026-12-31' })
    await journal.erasing.erase(erasureOf(person), nobody)
    expect(kept()).toEqual(before)
    expect(journal.tables.hunches.get(first)).toMatchObject({ statement: '', confidence: 80 })
    expect(journal.tables.hunches.get(first)).not.toHaveProperty('person')
    expect(journal.tables.hunches.get(second)).toMatchObject({ statement: '', outcome: 'not' })
    expect(journal.tables.hunches.erased()).toEqual(new Set([first, second]))
    const after = journal.insights.look({ from: '2026-01-01', to: '2026-12-31' })
    expect(after.holds).toEqual({
      ...figures.holds,
      rows: figures.holds.rows.map(row => ({ ...row, statement: '' })),
    })
  })

  it('lets an erased hunch be come back to and settled, its words gone from the answers as well', async () => {
    const { open, person, openHunch: first } = await named()
    const { journal } = open
    await journal.erasing.erase(erasureOf(person), nobody)
    const run = journal.runs.list({ state: 'all' }).find(({ hunch }) => hunch === first)
    expect(run?.answers).not.toHaveProperty('story')
    expect(run?.answers).not.toHaveProperty('who')
    expect(run?.answers).toMatchObject({ story_p: { value: 80 }, plan: { when: 'someone calls' } })
    journal.hunches.settle({ id: first, outcome: 'held', basis: 'saw' })
    expect(journal.tables.hunches.get(first)).toMatchObject({ outcome: 'held', statement: '' })
    const follow = journal.followUps.list('2026-03-05')
    expect(JSON.stringify(follow)).not.toContain(alias)
  })

  it('leaves the plain words of spared entries and all that belongs to them, but not their mentions', async () => {
    const { open, person, told } = await named()
    const { journal } = open
    await journal.erasing.erase({ ...erasureOf(person), spare: [told] }, nobody)
    const entry = journal.entries.get(told)
    expect(entry).toMatchObject({ title: `Dinner with ${alias}`, prompt: `How is ${word}?` })
    expect(entry.addenda[0]?.text).toBe(`Later: ${alias} wrote.`)
    expect(JSON.stringify(entry.body)).toContain('{"kind":"text","text":"someone","evidence":"told"}')
    expect(JSON.stringify(entry.body)).toContain(`"${alias} = 1"`)
    expect(journal.people.list()).toMatchObject([{ note: 'Sits beside someone' }])
  })

  it('is refused when what is to stand instead holds the name, and for nobody, with nothing changed', async () => {
    const { open, person } = await named()
    const before = open.database.all('SELECT * FROM v.bodies')
    const { erasing } = open.journal
    await expect(erasing.erase({ ...erasureOf(person), instead: `not ${alias}` }, nobody)).rejects.toThrow(
      'bad-request',
    )
    expect(open.database.all('SELECT * FROM v.bodies')).toEqual(before)
    await erasing.erase(erasureOf(person), nobody)
    await expect(erasing.erase(erasureOf(person), nobody)).rejects.toThrow('not-found')
    await expect(erasing.preview({ person, words: [] })).rejects.toThrow('not-found')
  })

  it('gives no tag the name of another one', async () => {
    const open = await openJournal()
    const { journal } = open
    const { id } = journal.people.save({ alias })
    journal.tags.save({ name: 'with someone' })
    journal.tags.save({ name: `with ${alias}` })
    await journal.erasing.erase({ ...erasureOf(id), instead: '#someone' }, nobody)
    expect(journal.tags.list().map(({ name }) => name)).toEqual(['with someone', 'with someone 2'])
  })

  it('says a shorter word where the one meant for it would make a title too long', async () => {
    const open = await openJournal()
    const { id } = open.journal.people.save({ alias: 'Q' })
    const title = `${'Q '.repeat(90)}end`
    const entry = write(open, { title })
    await open.journal.erasing.erase({ ...erasureOf(id), words: [] }, nobody)
    expect(open.journal.entries.get(entry).title).toBe(`${'… '.repeat(90)}end`)
  })
})

/** The journal as the next unlock finds it, where each pause may be the last. */
const again = ({ database }: OpenJournal, pauses: number) => {
  let left = pauses
  return journalOver(database, {
    ...surroundings(),
    room,
    pause: async () => {
      left -= 1
      if (left < 0) throw new Error('killed')
    },
  })
}

describe('an erasure that is cut short', () => {
  it.each(ways)(
    'by the way “%s” is finished at the next unlock, wherever it stopped',
    async way => {
      let isWhole = false
      for (let pauses = 0; !isWhole; pauses += 1) {
        const { open, person } = await named()
        const { erasing } = again(open, pauses)
        isWhole = await erasing.erase(erasureOf(person, way), nobody).then(
          () => true,
          () => false,
        )
        expect(open.journal.tables.marks.has('erasing')).toBe(!isWhole)
        let reached = 0
        const next = again(open, 10_000)
        await next.erasing.resume(() => {
          reached += 1
        })
        expect(reached).toBe(isWhole ? 0 : 1)
        await next.upkeep.wake()
        expect(traces(open)).toEqual([])
        expect(next.tables.marks.has('erasing')).toBe(false)
        expect(next.people.list()).toHaveLength(way === 'delete' ? 1 : 2)
        expect(pauses).toBeLessThan(60)
      }
    },
    120_000,
  )

  it('is finished before another one begins', async () => {
    const { open, person, other } = await named()
    await expect(again(open, 3).erasing.erase(erasureOf(person), nobody)).rejects.toThrow('killed')
    await open.journal.erasing.erase({ ...erasureOf(other), words: [] }, nobody)
    await open.journal.upkeep.wake()
    expect(traces(open)).toEqual([])
    expect(open.journal.people.list()).toEqual([])
  })

  it('keeps whoever asks for quiet waiting until it is over', async () => {
    const { open, person } = await named()
    const { erasing, turns } = open.journal
    const order: string[] = []
    const erased = erasing.erase(erasureOf(person), nobody).then(() => order.push('erased'))
    await turns.quiet()
    order.push('quiet')
    await erased
    expect(order).toEqual(['erased', 'quiet'])
  })
})

describe('the preview of an erasure', () => {
  it('counts what belongs to the person and changes nothing', async () => {
    const { open, person } = await named()
    const all = () => open.database.all('SELECT change_counter FROM v.meta')
    const before = all()
    const { plain: _plain, ...counts } = await open.journal.erasing.preview({ person, words: [word] })
    expect(counts).toEqual({ mentions: 1, entries: 2, hunches: 2, plans: 1, contacts: 2, versions: 1 })
    expect(all()).toEqual(before)
  })

  it('shows each place of the name as plain words, some words around it, but no sealed first explanation', async () => {
    const { open, person, told } = await named()
    const { plain } = await open.journal.erasing.preview({ person, words: [word] })
    const at = (where: string, entry?: string) =>
      plain.filter(one => one.where === where && one.entry === entry)
    expect(at('entry', told)).toMatchObject([{ title: `Dinner with ${alias}`, times: 13 }])
    expect(at('history', told)).toMatchObject([
      { title: expect.any(String), times: 2, snippet: `Lunch with ${alias}` },
    ])
    expect(at('person')).toMatchObject([{ title: 'Bertha', times: 3 }])
    expect(
      ['group', 'tag', 'notebook', 'search', 'move', 'lesson'].map(where => at(where)[0]?.times),
    ).toEqual([2, 1, 1, 2, 3, 1])
    // The run that goes on, and what a run of another practice wrote into records of its own.
    expect(at('run')).toMatchObject([
      { title: 'Positive-intent check', times: 3 },
      { snippet: `ask ${alias}`, times: 1 },
      { snippet: `${alias} grows`, times: 2 },
    ])
    // One of the writer's own practices as it is, and as it was worded when it was begun.
    expect(at('practice')).toMatchObject([{ times: 10 }, { times: 10 }])
    expect(at('tracker')).toMatchObject([{ title: `Calm with ${alias}`, times: 3 }])
    expect(JSON.stringify(plain)).not.toContain('doing')
    expect(JSON.stringify(plain)).not.toContain('again')
  })

  it('cuts long texts around the name and says who is mentioned beside it', async () => {
    const open = await openJournal()
    const { id } = open.journal.people.save({ alias })
    const { id: bertha } = open.journal.people.save({ alias: 'Bertha' })
    write(open, {
      body: {
        version: 1,
        blocks: [
          {
            kind: 'paragraph',
            content: [
              { kind: 'text', text: 'long '.repeat(20) },
              { kind: 'person', person: bertha },
              { kind: 'text', text: ` met ${alias}${' after'.repeat(20)}` },
            ],
          },
        ],
      },
    })
    const { plain } = await open.journal.erasing.preview({ person: id, words: [] })
    expect(plain.map(({ snippet }) => snippet)).toEqual([
      expect.stringMatching(/^….*long Bertha met Zxqjwk after.*…$/),
    ])
  })
})
