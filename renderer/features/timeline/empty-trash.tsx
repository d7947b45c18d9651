import { IconTrashX } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { useAsk } from '../../bridge/queries.ts'
import { purge } from '../../entries/entry-actions.ts'
import { PurgeDialog } from '../../entries/purge-dialog.tsx'
import { Button } from '../../ui/button.tsx'

/** Empties the whole trash, once it was said how many that are. */
export function EmptyTrash() {
  const { t } = useLingui()
  const [isAsked, ask] = useState(false)
  const { data } = useAsk(contract.entryMonths, { filter: { trashed: true } })
  const count = (data ?? []).reduce((sum, { entries }) => sum + entries, 0)
  if (count === 0) return null
  return (
    <>
      <Button variant="danger" icon={<IconTrashX size={16} aria-hidden />} onPress={() => ask(true)}>
        {t`Empty the trash`}
      </Button>
      {isAsked ? (
        <PurgeDialog
          count={count}
          isAll
          onPurge={async () => void (await purge())}
          onClose={() => ask(false)}
        />
      ) : null}
    </>
  )
}
