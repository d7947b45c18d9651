import * as z from 'zod'
import {
  Addendum,
  Cursor,
  DayCount,
  Entry,
  EntryChange,
  EntryDraft,
  EntryFilter,
  EntryPage,
  EntrySummary,
  MonthCount,
  Saved,
} from '../domain/entry.ts'
import { FollowUps } from '../domain/follow-up.ts'
import { Hunch, HunchSettlement } from '../domain/hunch.ts'
import {
  EntryId,
  GroupId,
  HunchId,
  ImageId,
  MoveId,
  NotebookId,
  PersonId,
  SearchId,
  TagId,
} from '../domain/ids.ts'
import { Image, IMAGE_PART } from '../domain/image.ts'
import { DayRange, Insights } from '../domain/insight.ts'
import { Move, MoveDraft } from '../domain/move.ts'
import { Notebook, NotebookDraft } from '../domain/notebook.ts'
import { Group, GroupDraft, Person, PersonDraft, WorkingHours } from '../domain/person.ts'
import { Erasure, ErasePreview, MergePreview, PersonLine, PersonPage } from '../domain/person-page.ts'
import { Plan, PlanSettlement } from '../domain/plan.ts'
import { SealedWords } from '../domain/sealed-words.ts'
import { Found, FoundRecords, Query, SavedSearch, SavedSearchDraft, SearchOrder } from '../domain/search.ts'
import { Tag, TagDraft } from '../domain/tag.ts'
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
import { Version, VersionLine } from '../domain/version.ts'
import { learningContract } from './learning-contract.ts'
import { lensContract } from './lens-contract.ts'
import { loopContract } from './loop-contract.ts'
import { practiceContract } from './practice-contract.ts'
import { nothing, request } from './request.ts'

const ImagePart = z.instanceof(Uint8Array).refine(bytes => bytes.length > 0 && bytes.length <= IMAGE_PART)
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
  /** makes a fresh backup, sees it open, and takes away all older ones: for whoever erased a person */
  replaceBackups: request('vault.replaceBackups', nothing, Backup),
  /** words that could not be committed: all or none of them sealed until the next unlock, with those sealed before */
  sealDrafts: request(
    'vault.sealDrafts',
    z.strictObject({ words: z.array(SealedWords).max(1000) }),
    z.null(),
  ),
  takeDrafts: request('vault.takeDrafts', nothing, z.array(SealedWords)),

  today: request('today', z.strictObject({ today: Day }), Today),

  saveEntry: request('entries.save', EntryDraft, Saved),
  /** the writer has left the entry: what is saved from now on is another spell, and today's words stay in the history */
  leaveEntry: request('entries.leave', z.strictObject({ id: EntryId }), z.null()),
  entry: request('entries.get', z.strictObject({ id: EntryId }), Entry),
  /** newest first; pinned ones stand in their own place in time, `pinnedEntries` gives them alone */
  entryPage: request(
    'entries.page',
    z.strictObject({
      filter: EntryFilter.optional(),
      after: Cursor.optional(),
      limit: z.int().min(1).max(200),
    }),
    EntryPage,
  ),
  pinnedEntries: request('entries.pinned', nothing, z.array(EntrySummary)),
  entryMonths: request(
    'entries.months',
    z.strictObject({ filter: EntryFilter.optional() }),
    z.array(MonthCount),
  ),
  /** how many entries each day holds, both ends included; for the calendar and the year */
  entryDays: request(
    'entries.days',
    z.strictObject({ from: Day, to: Day, filter: EntryFilter.optional() }),
    z.array(DayCount),
  ),
  /** any one of them, by chance, but none of the last thirty days when there are older ones; null when there is none */
  randomEntry: request('entries.random', z.strictObject({ today: Day }), EntrySummary.nullable()),
  /** does each change, all or none; gives the changes that undo them */
  changeEntries: request(
    'entries.change',
    z.strictObject({ changes: z.array(EntryChange).min(1).max(1000) }),
    z.strictObject({ undo: z.array(EntryChange) }),
  ),
  duplicateEntry: request('entries.duplicate', z.strictObject({ id: EntryId }), Saved),
  /** for good, with their history and pictures; only what is in the trash. Without ids: the whole trash */
  purgeEntries: request(
    'entries.purge',
    z.strictObject({ ids: z.array(EntryId).max(10_000).optional() }),
    z.strictObject({ removed: z.int() }),
  ),
  addAddendum: request(
    'entries.addAddendum',
    z.strictObject({ entry: EntryId, text: Addendum.shape.text }),
    Addendum,
  ),
  /** the entry as Markdown, to be copied out */
  entryMarkdown: request('entries.markdown', z.strictObject({ id: EntryId }), z.string()),
  /** the entries behind a figure, in the order asked for; what is trashed or gone is left out */
  entriesBehind: request(
    'entries.behind',
    z.strictObject({ ids: z.array(EntryId).max(1000) }),
    z.array(EntrySummary),
  ),

  /** earlier spells, newest first; the text as it stands now is none of them */
  versions: request('versions.list', z.strictObject({ entry: EntryId }), z.array(VersionLine)),
  version: request('versions.get', z.strictObject({ entry: EntryId, revision: z.int() }), Version),
  /** puts an earlier text back as the newest revision; the one it takes the place of goes into the history */
  restoreVersion: request('versions.restore', z.strictObject({ entry: EntryId, revision: z.int() }), Saved),

  notebooks: request('notebooks.list', nothing, z.array(Notebook)),
  saveNotebook: request('notebooks.save', NotebookDraft, Notebook),
  /** its entries move into another one first; the first notebook stays */
  removeNotebook: request('notebooks.remove', z.strictObject({ id: NotebookId, into: NotebookId }), z.null()),

  tags: request('tags.list', nothing, z.array(Tag)),
  /** without an id: the tag of that name, made when there is none. With an id: a new name, or name-taken */
  saveTag: request('tags.save', TagDraft, Tag),
  mergeTags: request('tags.merge', z.strictObject({ keep: TagId, gone: TagId }), z.null()),
  /** off every entry; in the text its name stays as plain words */
  removeTag: request('tags.remove', z.strictObject({ id: TagId }), z.null()),

  /** room for a picture: its parts follow in order, IMAGE_PART bytes each but the last */
  beginImage: request(
    'images.begin',
    Image.pick({ type: true, width: true, height: true }).extend({ bytes: z.int().min(1) }),
    z.strictObject({ id: ImageId }),
  ),
  addImagePart: request(
    'images.addPart',
    z.strictObject({ id: ImageId, part: z.int().min(0), bytes: ImagePart }),
    z.null(),
  ),
  finishImage: request('images.finish', z.strictObject({ id: ImageId }), Image),
  image: request('images.get', z.strictObject({ id: ImageId }), Image),
  imagePart: request(
    'images.part',
    z.strictObject({ id: ImageId, part: z.int().min(0) }),
    z.strictObject({ bytes: ImagePart }),
  ),

  search: request(
    'search',
    z.strictObject({
      query: Query,
      order: SearchOrder,
      after: z.int().optional(),
      limit: z.int().min(1).max(100),
    }),
    Found,
  ),
  /** what is written down beside the entries, by the same words */
  searchRecords: request('search.records', Query.pick({ text: true }), FoundRecords),
  savedSearches: request('searches.list', nothing, z.array(SavedSearch)),
  saveSearch: request('searches.save', SavedSearchDraft, SavedSearch),
  removeSearch: request('searches.remove', z.strictObject({ id: SearchId }), z.null()),

  people: request('people.list', nothing, z.array(Person)),
  peopleLines: request('people.lines', nothing, z.array(PersonLine)),
  savePerson: request('people.save', PersonDraft, Person),
  personPage: request('people.page', z.strictObject({ id: PersonId, today: Day }), PersonPage),
  /** the writer's own, nine to five until they say otherwise */
  workingHours: request('people.hours', nothing, WorkingHours),
  setWorkingHours: request('people.setHours', WorkingHours, z.null()),
  groups: request('people.groups', nothing, z.array(Group)),
  saveGroup: request('people.saveGroup', GroupDraft, Group),
  removeGroup: request('people.removeGroup', z.strictObject({ id: GroupId }), z.null()),
  mergePreview: request(
    'people.mergePreview',
    z.strictObject({ keep: PersonId, gone: PersonId }),
    MergePreview,
  ),
  mergePeople: request('people.merge', z.strictObject({ keep: PersonId, gone: PersonId }), Person),
  erasePreview: request(
    'people.erasePreview',
    Erasure.pick({ person: true, words: true, leavesPlain: true }),
    ErasePreview,
  ),
  erasePerson: request('people.erase', Erasure, z.null()),

  saveMove: request('moves.save', MoveDraft, Move),
  removeMove: request('moves.remove', z.strictObject({ id: MoveId }), z.null()),
  ...learningContract,

  ...practiceContract,

  hunch: request('hunches.get', z.strictObject({ id: HunchId }), Hunch),
  settleHunch: request('hunches.settle', HunchSettlement, Hunch),
  postponeHunch: request('hunches.postpone', z.strictObject({ id: HunchId, due: Day }), z.null()),
  settlePlan: request('plans.settle', PlanSettlement, Plan),
  followUps: request('followUps', z.strictObject({ today: Day }), FollowUps),

  insights: request('insights', DayRange, Insights),

  ...loopContract,
  ...lensContract,
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
