import { useLingui } from '@lingui/react/macro'
import { useParams } from 'wouter'
import { RunId } from '../../../shared/domain/ids.ts'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { useNames } from '../../names/use-names.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { RunFinished, RunStopped, RunWaiting } from './run-after.tsx'
import { RunSession } from './run-session.tsx'
import { useLoadedRun } from './use-loaded-run.ts'
import { usePractice } from '../../loop/use-practice.ts'
import { veiledPractice } from './veiled.ts'

/** One go at a practice: its questions, its coming back, or what has become of it. */
export function RunPage() {
  const { t } = useLingui()
  const { id } = useParams()
  const names = useNames()
  const { run, fault, replace } = useLoadedRun(RunId.safeParse(id).data)
  const { practice, isPending } = usePractice(run?.practice, run?.practiceVersion)
  if (fault !== undefined) {
    return (
      <Page title={t`Practice`} width="narrow">
        {fault === 'not-found' ? (
          <Notice role="alert">{t`This is no longer here. It may have been thrown away.`}</Notice>
        ) : (
          <FaultNotice code={fault} />
        )}
      </Page>
    )
  }
  if (run === undefined || isPending)
    return (
      <Page title={t`Practice`}>
        <Spinner label={t`Opening`} />
      </Page>
    )
  if (practice === undefined) {
    return (
      <Page title={t`Practice`} width="narrow">
        <Notice>{t`This was made with a practice that this version does not know. Nothing of it is lost.`}</Notice>
      </Page>
    )
  }
  return <RunView practice={veiledPractice(practice, names)} run={run} onRun={replace} />
}

export type RunViewProps = {
  readonly practice: Practice
  readonly run: Run
  readonly onRun: (run: Run) => void
}

function RunView(props: RunViewProps) {
  switch (props.run.state) {
    case 'answering':
    case 'returning':
      return <RunSession key={`${props.run.id} ${props.run.state}`} {...props} />
    case 'waiting':
      return <RunWaiting {...props} />
    case 'finished':
      return <RunFinished {...props} />
    case 'stopped':
      return <RunStopped {...props} />
    default:
      return null
  }
}
