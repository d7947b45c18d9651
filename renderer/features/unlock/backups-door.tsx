import { useEffect, useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import type { Backup } from '../../../shared/domain/vault.ts'
import { RadioCards } from '../../ui/options.tsx'
import { useBackupWords } from '../../words/use-backup-words.ts'
import { errands } from './later.ts'
import { PassphraseDoor } from './passphrase-door.tsx'

type BackupsDoorProps = {
  readonly isBusy: boolean
  readonly isWrong: boolean
  readonly onChange: () => void
  readonly onRestore: (chosen: { backup: string; passphrase: string }) => void
}

/** The backups beside the journal, newest first; the one chosen takes the journal's place. */
export function BackupsDoor({ isBusy, isWrong, onChange, onRestore }: BackupsDoorProps) {
  const { t } = useLingui()
  const [backups, setBackups] = useState<readonly Backup[]>()
  const [picked, setPicked] = useState<string>()
  // The newest that is known to open, unless another is picked.
  const chosen = picked ?? (backups?.find(backup => backup.verified === true) ?? backups?.[0])?.id
  const say = useBackupWords()
  useEffect(() => {
    void errands()
      .then(async ({ backupsHere }) => backupsHere())
      .then(setBackups)
  }, [])
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
      <p className="muted">{t`The journal as it stands now is kept beside it. The passphrase is the one the backup was made with.`}</p>
      <PassphraseDoor
        isBusy={isBusy}
        isWrong={isWrong}
        label={t`Restore and open`}
        onChange={onChange}
        onOpen={passphrase => {
          if (chosen !== undefined) onRestore({ backup: chosen, passphrase })
        }}
      />
    </>
  )
}
