import * as z from 'zod'
import { Cursor, Entry, EntryDraft, EntryPage, EntrySummary, MonthCount } from '../domain/entry.ts'
import { FollowUps } from '../domain/follow-up.ts'
import { Hunch, HunchSettlement } from '../domain/hunch.ts'
import { EntryId, HunchId, RunId } from '../domain/ids.ts'
import { DayRange, Insights } from '../domain/insight.ts'
import { Person, PersonDraft } from '../domain/person.ts'
import { Plan, PlanSettlement } from '../domain/plan.ts'
import { Answers, Run } from '../domain/run.ts'
import { SealedWords } from '../domain/sealed-words.ts'
import { Day } from '../domain/time.ts'
import { Today } from '../domain/today.ts'
import {
  Backup,
  EitherSecret,
  GrantId,
  RecoveryKey,
  SecretBytes,
  VaultFacts,
  VaultNotice,
  VaultStatus,
} from '../domain/vault.ts'
import { request } from './request.ts'

const nothing = z.strictObject({})
const opened = z.strictObject({ notices: z.array(VaultNotice) })

/**
 * Everything the window may ask of the keeper. `grant` names the journal's folder, given by the shell; where it is absent
 * the current journal is meant. `today` is the writer's own calendar day: the keeper does not guess a time zone.
 */
export const contract = {
  vaultStatus: request('vault.status', nothing, VaultStatus),
  createVault: request(
    'vault.create',
    z.strictObject({ grant: GrantId, passphrase: SecretBytes }),
    z.strictObject({ recoveryKey: RecoveryKey }),
  ),
  confirmRecovery: request('vault.confirmRecovery', nothing, z.null()),
  /** `takeOver`: it is open on another computer no more; heeded when that one was silent for long */
  unlockVault: request(
    'vault.unlock',
    z.strictObject({
      passphrase: SecretBytes,
      acceptOlder: z.boolean().optional(),
      takeOver: z.boolean().optional(),
    }),
    opened,
  ),
  recoverVault: request(
    'vault.recover',
    z.strictObject({
      recoveryKey: RecoveryKey,
      acceptOlder: z.boolean().optional(),
      takeOver: z.boolean().optional(),
    }),
    opened,
  ),
  openSample: request('vault.openSample', z.strictObject({ today: Day }), opened),
  listBackups: request('vault.backups', nothing, z.array(Backup)),
  restoreBackup: request(
    'vault.restore',
    z.strictObject({ backup: z.string().max(200), secret: EitherSecret }),
    opened,
  ),
  vaultFacts: request('vault.facts', nothing, VaultFacts),
  changePassphrase: request(
    'vault.changePassphrase',
    z.strictObject({ current: SecretBytes, next: SecretBytes }),
    z.null(),
  ),
  /** for whoever forgot the passphrase but has the words */
  resetPassphrase: request(
    'vault.resetPassphrase',
    z.strictObject({ recoveryKey: RecoveryKey, next: SecretBytes }),
    z.null(),
  ),
  newRecoveryKey: request(
    'vault.newRecoveryKey',
    z.strictObject({ passphrase: SecretBytes }),
    z.strictObject({ recoveryKey: RecoveryKey }),
  ),
  /** words that could not be committed: all or none of them sealed until the next unlock, with those sealed before */
  sealDrafts: request('vault.sealDrafts', z.strictObject({ words: z.array(SealedWords).max(100) }), z.null()),
  takeDrafts: request('vault.takeDrafts', nothing, z.array(SealedWords)),

  today: request('today', z.strictObject({ today: Day }), Today),

  saveEntry: request('entries.save', EntryDraft, Entry),
  entry: request('entries.get', z.strictObject({ id: EntryId }), Entry),
  entryPage: request(
    'entries.page',
    z.strictObject({
      after: Cursor.optional(),
      limit: z.int().min(1).max(200),
      trashed: z.boolean().optional(),
    }),
    EntryPage,
  ),
  entryMonths: request('entries.months', nothing, z.array(MonthCount)),
  trashEntry: request('entries.trash', z.strictObject({ id: EntryId }), z.null()),
  restoreEntry: request('entries.restore', z.strictObject({ id: EntryId }), z.null()),
  /** the entries behind a figure, in the order asked for; what is trashed or gone is left out */
  entriesBehind: request(
    'entries.behind',
    z.strictObject({ ids: z.array(EntryId).max(1000) }),
    z.array(EntrySummary),
  ),

  people: request('people.list', nothing, z.array(Person)),
  savePerson: request('people.save', PersonDraft, Person),

  startRun: request(
    'runs.start',
    z.strictObject({ practice: z.string().max(80), form: z.enum(['full', 'short']) }),
    Run,
  ),
  run: request('runs.get', z.strictObject({ id: RunId }), Run),
  runsOf: request('runs.list', z.strictObject({ state: z.enum(['unfinished', 'all']) }), z.array(Run)),
  saveRun: request('runs.save', z.strictObject({ id: RunId, at: z.string().max(80), answers: Answers }), Run),
  /** finishes the stage in hand: the opening (seals the hunch, makes the records and the entry) or the return */
  finishRun: request('runs.finish', z.strictObject({ id: RunId, today: Day }), Run),
  /** the gate said harm: the run ends with the safety wording and makes no records */
  stopRun: request('runs.stop', z.strictObject({ id: RunId }), Run),
  discardRun: request('runs.discard', z.strictObject({ id: RunId }), z.null()),
  startReturn: request('runs.startReturn', z.strictObject({ id: RunId }), Run),

  hunch: request('hunches.get', z.strictObject({ id: HunchId }), Hunch),
  settleHunch: request('hunches.settle', HunchSettlement, Hunch),
  postponeHunch: request('hunches.postpone', z.strictObject({ id: HunchId, due: Day }), z.null()),
  settlePlan: request('plans.settle', PlanSettlement, Plan),
  followUps: request('followUps', z.strictObject({ today: Day }), FollowUps),

  insights: request('insights', DayRange, Insights),
}
export type Contract = typeof contract

/** What may be asked while no journal is open; everything else answers `vault-locked`. */
export const allowedWhileLocked: readonly (keyof Contract)[] = [
  'vaultStatus',
  'createVault',
  'unlockVault',
  'recoverVault',
  'openSample',
  'listBackups',
  'restoreBackup',
]
