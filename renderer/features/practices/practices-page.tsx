import { IconPlus } from '@tabler/icons-react'
import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { PracticeLine } from '../../../shared/domain/library.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { useReopened } from '../../bridge/forms.ts'
import { faultInPassing } from '../../bridge/in-passing.ts'
import { useAsk } from '../../bridge/queries.ts'
import { beginPractice } from '../../loop/begin-practice.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { ChipChoice } from '../../ui/options.tsx'
import { Page } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ImportPractice } from './import-practice.tsx'
import { byAim, byLastUse, isSought } from './library.ts'
import { OrderDialog } from './order-dialog.tsx'
import { PracticeCard } from './practice-card.tsx'
import { QuickCaptures } from './quick-captures.tsx'
import { Suggestions } from './suggestions.tsx'
import { UnfinishedRuns } from './unfinished-runs.tsx'
import { veiledLine } from './veiled.ts'
import './practices.css'

/** The practices there are, by what they are for, and whatever was left in the middle. */
export function PracticesPage() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { text } = useNames()
  const runs = useAsk(contract.runsOf, { state: 'all' }).data ?? []
  const library = useAsk(contract.practices, {})
  const lines = (library.data ?? []).map(line => veiledLine(line, text))
  function start(practice: string, form: Run['form'], person?: PersonId): void {
    beginPractice({ practice, form, person }).then(go, faultInPassing)
  }
  return (
    <Page
      title={t`Practices`}
      lede={t`Short sets of questions for moments that need care.`}
      actions={<LibraryDeeds lines={lines} />}
    >
      {library.error === null ? null : (
        <FaultNotice code={library.error.code} onRetry={() => void library.refetch()} />
      )}
      <UnfinishedRuns runs={runs} />
      <Suggestions
        lines={lines.filter(({ hidden }) => !hidden)}
        onStart={(practice, person) => start(practice, 'full', person)}
      />
      <QuickCaptures />
      {library.data === undefined ? null : <Library lines={lines} onStart={start} />}
    </Page>
  )
}

type LinesProps = { readonly lines: readonly PracticeLine[] }

function LibraryDeeds({ lines }: LinesProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const [open, setOpen] = useState<'order' | 'import'>()
  useReopened('practice-order', () => setOpen('order'))
  const close = (): void => setOpen(undefined)
  return (
    <>
      <Button
        icon={<IconPlus size={16} aria-hidden />}
        onPress={() => go('/practice/new/edit')}
      >{t`Make your own`}</Button>
      <MenuButton
        label={t`More`}
        items={[
          { id: 'import', label: t`Import from a file` },
          { id: 'order', label: t`Change the order` },
          { id: 'trackers', label: t`Trackers` },
        ]}
        onAction={deed => (deed === 'trackers' ? go('/trackers') : setOpen(deed))}
      />
      {open === 'order' ? (
        <OrderDialog lines={lines.filter(({ hidden }) => !hidden)} onClose={close} />
      ) : null}
      {open === 'import' ? <ImportPractice onClose={close} /> : null}
    </>
  )
}

const anyTime = 'any'
type Minutes = typeof anyTime | '3' | '5' | '10'

type Order = 'aim' | 'used'

type LibraryProps = LinesProps & { readonly onStart: (practice: string, form: Run['form']) => void }

function Library({ lines, onStart }: LibraryProps) {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const [minutes, setMinutes] = useState<Minutes>(anyTime)
  const [order, setOrder] = useState<Order>('aim')
  const sought = { words, minutes: minutes === anyTime ? undefined : Number(minutes) }
  const found = lines.filter(line => isSought(line, sought))
  const shown = found.filter(({ hidden }) => !hidden)
  const hidden = found.filter(line => line.hidden)
  const card = (line: PracticeLine) => (
    <li key={line.id}>
      <PracticeCard line={line} onStart={form => onStart(line.id, form)} />
    </li>
  )
  return (
    <>
      <search className="practices-filter">
        <TextField type="search" label={t`Find a practice`} value={words} onChange={setWords} />
        <ChipChoice
          label={t`Time you have`}
          options={[
            { id: anyTime, label: t`Any` },
            { id: '3', label: t`Up to 3 min` },
            { id: '5', label: t`Up to 5 min` },
            { id: '10', label: t`Up to 10 min` },
          ]}
          value={minutes}
          onChange={setMinutes}
        />
        <ChipChoice
          label={t`In which order`}
          options={[
            { id: 'aim', label: t`By what they are for` },
            { id: 'used', label: t`Last used first` },
          ]}
          value={order}
          onChange={setOrder}
        />
      </search>
      <output className="practices-count">
        <Plural value={shown.length} _0="No practice fits this." one="# practice" other="# practices" />
      </output>
      {order === 'used' ? (
        <ul className="practices">{byLastUse(shown).map(card)}</ul>
      ) : (
        byAim(shown).map(({ aim, lines: ofAim }) => (
          <section key={aim} className="practices-of-aim" aria-label={aim === '' ? t`Other` : aim}>
            <h2 className="practices-aim">{aim === '' ? t`Other` : aim}</h2>
            <ul className="practices">{ofAim.map(card)}</ul>
          </section>
        ))
      )}
      {hidden.length === 0 ? null : (
        <Disclosure summary={t`Hidden (${hidden.length})`}>
          <ul className="practices">{hidden.map(card)}</ul>
        </Disclosure>
      )}
    </>
  )
}
