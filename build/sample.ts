// A believable journal from a seed, as JSON or as an encrypted vault:
//   node build/run.mjs build/sample.ts [--years 2] [--scale 1] [--seed 42] [--today 2026-11-22] --out file.json
//   node build/run.mjs build/sample.ts [...] --vault <folder> --passphrase <text>
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { tablesOf } from '../electron/keeper/services/journal.ts'
import { loadSample } from '../electron/keeper/services/sample.ts'
import { createVault } from '../electron/keeper/vault/vault.ts'
import { Day } from '../shared/domain/time.ts'
import { generateSample } from '../shared/sample/generate.ts'
import type { SampleJournal } from '../shared/sample/journal.ts'

const text = { type: 'string' } as const
const options = {
  years: text,
  scale: text,
  seed: text,
  today: text,
  out: text,
  vault: text,
  passphrase: text,
}

const Order = z.object({
  years: z.coerce.number().min(0.5).max(100).default(2),
  scale: z.coerce.number().min(0.1).max(1000).default(1),
  seed: z.coerce.number().int().default(42),
  today: Day,
})

const now = (): string => new Date().toISOString()

/** Makes a vault at a folder that does not exist yet and writes the journal into it. */
export async function makeSampleVault({
  folder,
  passphrase,
  sample,
}: {
  folder: string
  passphrase: string
  sample: SampleJournal
}): Promise<void> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'))
  const { vault, recoveryKey } = await createVault({ folder, passphrase: secret, now })
  recoveryKey.fill(0)
  const { database } = vault
  await loadSample(sample, { database, tables: tablesOf(database), pause: async () => {} })
  await vault.close({ backup: false })
}

/** The command line. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options })
  const order = Order.parse({ today: new Date().toISOString().slice(0, 10), ...values })
  const sample = generateSample(order)
  if (values.out !== undefined) writeFileSync(resolve(values.out), `${JSON.stringify(sample)}\n`)
  if (values.vault !== undefined) {
    if (values.passphrase === undefined) throw new Error('a vault needs --passphrase')
    await makeSampleVault({ folder: resolve(values.vault), passphrase: values.passphrase, sample })
  }
  const { entries, hunches, plans, people, contacts } = sample
  const counts = { entries, hunches, plans, people, contacts }
  const told = Object.entries(counts).map(([name, list]) => `${list.length} ${name}`)
  process.stdout.write(`${told.join(', ')}; planted: ${JSON.stringify(sample.planted)}\n`)
}
