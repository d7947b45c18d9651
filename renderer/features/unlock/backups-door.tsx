import { useEffect, useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import type { Backup } from '../../../shared/domain/vault.ts'
import { Button } from '../../ui/button.tsx'
import { RadioCards } from '../../ui/options.tsx'
import { useBackupWords } from '../../words/use-backup-words.ts'
import type { BackupSecret } from './errands.ts'
import { errands } from './later.ts'
import { PassphraseDoor } from './passphrase-door.tsx'
import { WordsDoor } from './words-door.tsx'

type BackupsDoorProps = {
  readonly isBusy: boolean
  readonly isWrong: boolean
  readonly onChange: () => void
  readonly onRestore: (chosen: { backup: string; by: BackupSecret }) => void
}

/** The backups beside the journal, newest first; the one chosen takes the journal's place. */
export function BackupsDoor({ isBusy, isWrong, onChange, onRestore }: BackupsDoorProps) {
  const { t } = useLingui()
  const [backups, setBackups] = useState<readonly Backup[]>()
  const [picked, setPicked] = useState<string>()
  const [byWords, setByWords] = useState(false)
  // The newest, unless it failed its check: after every lock it is not checked yet, and restoring checks it anyway.
  const chosen = picked ?? (backups?.find(backup => backup.verified !== false) ?? backups?.[0])?.id
  const say = useBackupWords()
  useEffect(() => {
    void errands()
      .then(async ({ backupsHere }) => backupsHere())
      .then(setBackups)
  }, [])
  const restore = (by: BackupSecret): void => {
    if (chosen !== undefined) onRestore({ backup: chosen, by })
  }
  const door = { isBusy, isWrong, onChange, label: t`Restore and open` }
  if (backups === undefined) return null
  if (backups.length === 0) return <p>{t`There is no backup beside this journal.`}</p>
  return (
    <>
      <RadioCards
        label={t`Go back to`}
        value={chosen}
        onChange={setPicked}
        options={backups.map(backup => ({ id: backup.id, ...say(backup) }))}
      />
      <p className="muted">
        {t`The journal as it stands now is kept beside it.`}{' '}
        {byWords
          ? t`The recovery words are those that were valid when the backup was made.`
          : t`The passphrase is the one the backup was made with.`}
      </p>
      {byWords ? (
        <WordsDoor {...door} onOpen={key => restore({ kind: 'words', key })} />
      ) : (
        <PassphraseDoor {...door} onOpen={passphrase => restore({ kind: 'passphrase', passphrase })} />
      )}
      <div className="threshold-actions">
        <Button
          variant="quiet"
          onPress={() => {
            onChange()
            setByWords(!byWords)
          }}
        >
          {byWords ? t`Use the passphrase` : t`Use recovery words`}
        </Button>
      </div>
    </>
  )
}
