import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createVault } from '../../electron/keeper/vault/vault.ts'
import type { Value } from '../../electron/keeper/vault/database.ts'
import { latestSchema } from '../../electron/keeper/vault/migrate.ts'
import { MIGRATIONS } from '../../electron/keeper/vault/migrations/all.ts'

const vectors = resolve(import.meta.dirname, '../vectors')
const AT = '2026-11-22T09:00:00.000Z'
const PASSPHRASE = 'the golden passphrase ü'

const id = (last: number): string => `018f0000-0000-7000-8000-${String(last).padStart(12, '0')}`
const [person, entry, hunch, other] = [id(1), id(2), id(3), id(4)]
const [tag, notebook, group, image] = [id(5), id(6), id(7), id(8)]
const BODY = {
  version: 1,
  blocks: [
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Words in 偏见 and ü with ', evidence: 'saw' },
        { kind: 'person', person },
        { kind: 'text', text: ' ' },
        { kind: 'tag', tag },
      ],
    },
    { kind: 'image', image, alt: 'A dot' },
  ],
}
const TEXT = 'Words in 偏见 and ü with Zoë #élan\nA dot'
/** 10:00 on the day of AT, the first of its minute. */
const PLACE = (Date.parse('2026-11-22T10:00:00.000Z') / 60_000) * 2 ** 20 + 1

type Values = Readonly<Record<string, Value>>

/** At least one row of every table, in an order that every reference allows. */
const ROWS: readonly (readonly [table: string, values: Values])[] = [
  [
    'people',
    {
      id: person,
      alias: 'Zoë',
      relation: 'peer',
      place: 'remote',
      zone: 'Europe/Paris',
      goal: 'To ask',
      note: 'Kind',
      rhythm: 2,
      rhythm_since: '2026-11-01',
      created_at: AT,
      saved_at: AT,
    },
  ],
  ['people', { id: other, alias: 'Ben', relation: 'report', created_at: AT, saved_at: AT }],
  ['circumstances', { person, number: 0, told: 'Leaves at four', day: '2026-11-20' }],
  [
    'groups',
    { id: group, name: 'Circle', kind: 'peer-support', need: 'To write', met: '2026-11-20', created_at: AT },
  ],
  ['group_people', { grp: group, person }],
  ['notebooks', { id: notebook, name: 'Personal', created_at: AT }],
  ['tags', { id: tag, name: 'Élan', folded: 'elan', created_at: AT }],
  [
    'entries',
    {
      id: entry,
      kind: 'free',
      title: 'A golden day',
      preview: 'Words in 偏见 and ü',
      day: '2026-11-22',
      time: '10:00',
      zone: 'Europe/Berlin',
      prompt: 'What was good?',
      words: 8,
      revision: 2,
      created_at: AT,
      saved_at: AT,
      notebook,
      place: PLACE,
      indexed: 2,
      mood: 4,
      energy: 2,
      starred: 1,
      pinned: 1,
      images: 1,
      saw: 21,
      told: 0,
      assumed: 0,
      tags: JSON.stringify([tag]),
      people: JSON.stringify([person]),
    },
  ],
  ['bodies', { entry, body: JSON.stringify(BODY), text: TEXT }],
  ['entry_tags', { entry, tag, head: 1, body: 1, place: PLACE }],
  ['entry_people', { entry, person, head: 0, body: 1, place: PLACE }],
  [
    'versions',
    { entry, revision: 1, title: 'A day', body: '{"version":1,"blocks":[]}', words: 0, saved_at: AT },
  ],
  ['addenda', { id: id(9), entry, text: 'And later', at: AT }],
  [
    'images',
    { id: image, type: 'image/png', bytes: 3, parts: 1, width: 1, height: 1, complete: 1, created_at: AT },
  ],
  ['image_parts', { image, part: 0, bytes: Uint8Array.of(1, 2, 3) }],
  ['entry_images', { entry, image }],
  [
    'entry_index',
    {
      rowid: PLACE,
      title: 'a golden day',
      body: 'words in 偏 见 and u with zoe elan a dot and later',
      labels: 'elan',
    },
  ],
  [
    'searches',
    { id: id(10), name: 'Golden', query: '{"text":"golden","filter":{"starred":true}}', created_at: AT },
  ],
  [
    'hunches',
    {
      id: hunch,
      entry,
      person,
      statement: 'Too much at once',
      category: 'workload',
      confidence: 70,
      due: '2026-12-01',
      sealed_at: AT,
    },
  ],
  [
    'hunches',
    {
      id: id(11),
      person: other,
      statement: '',
      category: 'will',
      confidence: 60,
      due: '2026-12-01',
      sealed_at: AT,
      erased_at: AT,
    },
  ],
  ['weights', { hunch, stage: 'after', cause: 'means', points: 100 }],
  [
    'runs',
    {
      id: id(12),
      practice: 'positive-intent',
      practice_version: 1,
      form: 'short',
      state: 'waiting',
      at: 'r_talk',
      answers: '{}',
      started_at: AT,
      saved_at: AT,
      hunch,
    },
  ],
  [
    'plans',
    {
      id: id(13),
      run: id(12),
      entry,
      person,
      cue: 'it is late',
      action: 'ask',
      due: '2026-11-29',
      created_at: AT,
    },
  ],
  ['contacts', { id: id(14), day: '2026-11-21', mode: 'video', began: 'them' }],
  ['contact_people', { contact: id(14), person }],
  [
    'moves',
    { id: id(15), kind: 'broker', state: 'planned', need: 'To write tests', created_at: AT, saved_at: AT },
  ],
  ['move_people', { move: id(15), number: 0, person }],
  ['person_goals', { id: id(60), person, why: 'A team one day', next: 'Chair on Monday', created_at: AT }],
  [
    'person_goals',
    { id: id(61), person, words: 'To wait', why: '', next: '', created_at: AT, closed_at: AT },
  ],
  ['person_goal_steps', { goal: id(60), number: 0, level: 2, evidence: 'Led half of it', day: '2026-11-20' }],
  [
    'commitments',
    {
      id: id(70),
      standard: 'Draft by noon',
      agreed_on: '2026-11-20',
      agreed_by_both: 1,
      review: '2027-02-20',
      state: 'open',
      created_at: AT,
    },
  ],
  ['commitment_people', { commitment: id(70), number: 0, person }],
  ['commitment_people', { commitment: id(70), number: 1, person: other }],
  ['commitment_misses', { commitment: id(70), number: 1, day: '2026-11-21', note: 'At two' }],
  [
    'commitment_reviews',
    { commitment: id(70), number: 1, day: '2026-11-22', result: 'changed', was: 'Draft by ten' },
  ],
  [
    'pain_points',
    {
      id: id(71),
      person,
      area: 'personal',
      told: 1,
      text: 'Alone at night',
      fix: 'A call at four',
      day: '2026-11-20',
      due: '2026-12-20',
      created_at: AT,
    },
  ],
  ['lessons', { id: id(16), text: 'Ask first', person, entry, created_at: AT, saved_at: AT }],
  [
    'choices',
    {
      run: id(12),
      step: 'asking',
      entry,
      person,
      name: 'start-asking',
      option: 'partly',
      day: '2026-11-22',
    },
  ],
  ['hunch_notes', { id: id(90), hunch, text: 'Zoë rang', at: AT }],
  [
    'held',
    {
      id: id(91),
      person,
      text: 'Enough of this',
      held_at: AT,
      until: '2026-11-22T09:20:00.000Z',
      urge: 8,
      urge_later: 3,
      is_changed: 1,
      is_copied: 1,
    },
  ],
  [
    'held_ends',
    {
      id: id(92),
      held_at: AT,
      ended_at: '2026-11-22T09:30:00.000Z',
      fate: 'changed',
      urge: 9,
      urge_later: 2,
    },
  ],
  ['nudges', { day: '2026-11-22', rule: 'silence', person, count: 30, state: 'acted' }],
  ['nudge_rules', { rule: 'weekly-review', is_off: 1, counted_since: '2026-11-01' }],
  ['marks', { name: 'recovery-confirmed', value: AT }],
]

const insertOf = ([table, values]: (typeof ROWS)[number]): [sql: string, params: Value[]] => {
  const columns = Object.keys(values)
  return [
    `INSERT INTO v.${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    Object.values(values),
  ]
}

/** How many rows each table holds; the first notebook is made by the schema itself. */
function rowCounts(): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [table] of ROWS) counts[table] = (counts[table] ?? (table === 'notebooks' ? 1 : 0)) + 1
  return counts
}

/**
 * Makes the golden vault of today's schema: `node build/run.mjs test/support/make-golden.ts`. Once a schema is released
 * its vault is never made again, for every later build must open that very file.
 */
export async function main(): Promise<void> {
  const schema = latestSchema(MIGRATIONS)
  const name = `vault-v${schema}`
  const folder = join(vectors, `${name}.afterword`)
  rmSync(folder, { recursive: true, force: true })
  const { vault, recoveryKey } = await createVault({
    folder,
    passphrase: new TextEncoder().encode(PASSPHRASE),
    now: () => AT,
    kdf: { t: 1, m: 8 * 1024 * 1024 },
  })
  vault.database.transaction(() =>
    ROWS.map(insertOf).forEach(([sql, params]) => vault.database.run(sql, params)),
  )
  const { counter } = await vault.close({ backup: false })
  rmSync(join(folder, 'journal.db-journal'), { force: true })
  const facts = {
    about:
      'What the vault beside this file holds; its secrets are public. Made by test/support/make-golden.ts.',
    schema,
    vaultId: vault.id,
    counter,
    createdAt: AT,
    passphrase: PASSPHRASE,
    recoveryKey: Buffer.from(recoveryKey).toString('hex'),
    rows: rowCounts(),
    entry: { title: 'A golden day', preview: 'Words in 偏见 and ü' },
  }
  writeFileSync(join(vectors, `${name}.json`), `${JSON.stringify(facts, undefined, 2)}\n`)
}
