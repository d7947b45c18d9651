import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { FaultCode } from '../../shared/faults.ts'

/** What a person can do about it, by name; whoever shows the fault knows how each is done. */
export type Way =
  | 'try-again'
  | 'use-recovery-words'
  | 'use-passphrase'
  | 'choose-folder'
  | 'start-new'
  | 'use-older'
  | 'take-over'
  | 'restore-backup'
  | 'show-folder'
  | 'lock'
  | 'quit'

export type FaultWords = {
  readonly title: MessageDescriptor
  /** what happened and what to try */
  readonly text: MessageDescriptor
  /** whether what was written is safe */
  readonly safety: MessageDescriptor
  readonly ways: readonly Way[]
}

const nothingChanged = msg`Nothing in your journal was changed.`
const savedIsSafe = msg`Everything that was marked as saved is safe.`
const untouched = msg`Your journal was not touched.`

const slip: FaultWords = {
  title: msg`That did not work`,
  text: msg`Something in Afterword went wrong. Try once more; if it happens again, lock the journal and open it.`,
  safety: savedIsSafe,
  ways: ['try-again', 'lock'],
}

const asking = {
  'bad-request': slip,
  stranger: slip,
  internal: slip,
  'too-large': {
    title: msg`That is too long to keep in one piece`,
    text: msg`Split it into two entries, or leave part of it out.`,
    safety: msg`The last saved version is safe; what is longer than it is still on your screen.`,
    ways: ['try-again'],
  },
  'not-found': {
    title: msg`That is not here any more`,
    text: msg`It was deleted or moved to the trash in the meantime.`,
    safety: msg`Everything else in your journal is as it was.`,
    ways: [],
  },
  sealed: {
    title: msg`A first explanation stays as it was written`,
    text: msg`It is sealed so that you can trust it later. Add what you know now beside it instead.`,
    safety: nothingChanged,
    ways: [],
  },
  'name-taken': {
    title: msg`There is one of that name already`,
    text: msg`Choose another name, or use the one that is there.`,
    safety: nothingChanged,
    ways: [],
  },
  'picture-unreadable': {
    title: msg`That picture could not be read`,
    text: msg`It may be damaged, or of a kind that is not known here. JPEG, PNG, WebP, GIF and AVIF can be kept.`,
    safety: nothingChanged,
    ways: [],
  },
  'picture-too-large': {
    title: msg`That picture is too large`,
    text: msg`Pictures of up to 60 MB can be read. Make it smaller and add it again.`,
    safety: nothingChanged,
    ways: [],
  },
  'not-printed': {
    title: msg`The page was not printed`,
    text: msg`The system did not take it. Look whether a printer is there, or, for a PDF, whether its place has room and can be written to.`,
    safety: nothingChanged,
    ways: ['try-again'],
  },
  'practice-malformed': {
    title: msg`That practice cannot be used`,
    text: msg`Something in it is missing or does not fit together.`,
    safety: nothingChanged,
    ways: [],
  },
  'vault-locked': {
    title: msg`Your journal is locked`,
    text: msg`Open it to go on.`,
    safety: savedIsSafe,
    ways: ['lock'],
  },
  'vault-open': {
    title: msg`A journal is already open`,
    text: msg`Lock it first.`,
    safety: nothingChanged,
    ways: ['lock'],
  },
} satisfies Partial<Record<FaultCode, FaultWords>>

const opening = {
  'wrong-passphrase': {
    title: msg`That passphrase does not open this journal`,
    text: msg`Look at Caps Lock and the keyboard language, show what you typed, or use your recovery words.`,
    safety: untouched,
    ways: ['try-again', 'use-recovery-words'],
  },
  'wrong-recovery-words': {
    title: msg`Those recovery words do not open this journal`,
    text: msg`They may belong to another journal, or newer words may have replaced them.`,
    safety: untouched,
    ways: ['try-again', 'use-passphrase'],
  },
  'header-damaged': {
    title: msg`The part that holds the locks is damaged`,
    text: msg`Both copies of the journal’s header cannot be read, so neither a passphrase nor recovery words can be tried. A backup has its own.`,
    safety: msg`Your backups are separate files and were not touched.`,
    ways: ['restore-backup', 'choose-folder', 'show-folder'],
  },
  'vault-missing': {
    title: msg`The journal is not where it was`,
    text: msg`Its folder was moved, renamed, or is on a disk that is not connected. Connect the disk and try again, or choose the folder.`,
    safety: msg`Nothing was deleted by Afterword.`,
    ways: ['try-again', 'choose-folder', 'start-new'],
  },
  'vault-empty': {
    title: msg`The journal’s folder is empty`,
    text: msg`It is there, but nothing is in it. If it is kept in sync with another computer, wait until its files have arrived.`,
    safety: msg`Nothing was deleted by Afterword.`,
    ways: ['try-again', 'choose-folder', 'start-new'],
  },
  'vault-exists': {
    title: msg`A journal is already there`,
    text: msg`Afterword never writes over one. Choose another place, or open the one that is there.`,
    safety: untouched,
    ways: ['choose-folder'],
  },
  'vault-foreign': {
    title: msg`That is not an Afterword journal`,
    text: msg`The folder holds something else. Choose a folder whose name ends in .afterword.`,
    safety: msg`Nothing in the folder was changed.`,
    ways: ['try-again', 'choose-folder', 'start-new'],
  },
  'vault-newer-version': {
    title: msg`This journal was last opened by a newer Afterword`,
    text: msg`Open it with that version or a later one.`,
    safety: untouched,
    ways: ['choose-folder', 'quit'],
  },
  'vault-damaged': {
    title: msg`Part of this journal cannot be read`,
    text: msg`Your passphrase is right, but the file was damaged, perhaps by the disk. You can go back to a backup; the damaged file is kept beside it.`,
    safety: msg`Your backups are separate files and were not touched.`,
    ways: ['restore-backup', 'show-folder', 'choose-folder'],
  },
  'vault-older-than-seen': {
    title: msg`This is an older copy of your journal`,
    text: msg`This computer has seen a newer state of it. Perhaps a backup or a sync put an old file back.`,
    safety: msg`Whatever you wrote after this copy is not in it.`,
    ways: ['use-older', 'restore-backup', 'choose-folder'],
  },
  'vault-in-use': {
    title: msg`This journal is open somewhere else`,
    text: msg`Another Afterword, perhaps on another computer, has it open. Lock it there, then try again. If that computer stopped without locking, wait five minutes; then it can be opened here.`,
    safety: untouched,
    ways: ['try-again', 'take-over', 'choose-folder'],
  },
  'not-enough-memory': {
    title: msg`There is not enough free memory to open the journal`,
    text: msg`Opening it takes a quarter of a gigabyte for a moment. Close something large and try again.`,
    safety: untouched,
    ways: ['try-again'],
  },
} satisfies Partial<Record<FaultCode, FaultWords>>

const whileOpen = {
  'vault-moved': {
    title: msg`The journal’s folder was moved or replaced while it was open`,
    text: msg`Put it back where it was, or lock and open it from its new place.`,
    safety: msg`What is on your screen may not be saved yet: copy it before you go on.`,
    ways: ['try-again', 'lock'],
  },
  'disk-full': {
    title: msg`The disk is full`,
    text: msg`Nothing more can be saved until there is room. Free some space, then try again.`,
    safety: msg`Everything saved before is safe; what you just wrote is still on your screen.`,
    ways: ['try-again', 'show-folder'],
  },
  'read-only': {
    title: msg`The journal cannot be written to`,
    text: msg`Its folder or disk allows reading only. Change that, or move the journal to a place of your own.`,
    safety: msg`Everything saved before is safe.`,
    ways: ['try-again', 'show-folder', 'choose-folder'],
  },
  'io-error': {
    title: msg`The disk did not answer as it should`,
    text: msg`Reading or writing failed. Check that the disk is connected and well, then try again.`,
    safety: savedIsSafe,
    ways: ['try-again', 'show-folder'],
  },
  'backup-unverified': {
    title: msg`That backup could not be opened`,
    text: msg`It did not pass its check and was not used. Choose another one.`,
    safety: untouched,
    ways: ['restore-backup'],
  },
  'migration-failed': {
    title: msg`The journal could not be brought up to this version`,
    text: msg`It was left as it was, and a backup was made first. You can still open it with the version you used before.`,
    safety: nothingChanged,
    ways: ['try-again', 'restore-backup', 'quit'],
  },
  'keeper-gone': {
    title: msg`The part that holds your journal stopped`,
    text: msg`Copy what you were just writing, then open the journal again.`,
    safety: savedIsSafe,
    ways: ['lock', 'quit'],
  },
} satisfies Partial<Record<FaultCode, FaultWords>>

/** A sentence, a word about safety and a way on for everything that may go wrong. */
export const faultWords: Readonly<Record<FaultCode, FaultWords>> = { ...asking, ...opening, ...whileOpen }

/** What the button of each way says. */
export const wayWords: Readonly<Record<Way, MessageDescriptor>> = {
  'try-again': msg`Try again`,
  'use-recovery-words': msg`Use recovery words`,
  'use-passphrase': msg`Use the passphrase`,
  'choose-folder': msg`Choose a folder`,
  'start-new': msg`Start a new journal`,
  'use-older': msg`Use it anyway`,
  'take-over': msg`It is not open anywhere else: open it here`,
  'restore-backup': msg`Go back to a backup`,
  'show-folder': msg`Show the folder`,
  lock: msg`Lock and open again`,
  quit: msg`Quit Afterword`,
}
