import { useLingui } from '@lingui/react/macro'
import { useParams } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { PersonId } from '../../../shared/domain/ids.ts'
import type { PersonPage as Everything } from '../../../shared/domain/person-page.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { EntryList } from '../../entries/entry-list.tsx'
import { PersonGoals } from '../../loop/person-goals.tsx'
import { useNames } from '../../names/use-names.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { PainPoints } from '../../loop/pain-points.tsx'
import { About } from './about.tsx'
import { AddMenu } from './add-menu.tsx'
import { Agreements } from './agreements.tsx'
import { Feedback } from './feedback.tsx'
import { Learned } from './learned.tsx'
import { Moves } from './moves.tsx'
import { PersonActions } from './person-actions.tsx'
import { Plans } from './plans.tsx'
import { Settled } from './settled.tsx'
import { StartCheck } from './start-check.tsx'
import { usePeopleWords } from './use-people-words.ts'
import { Waiting } from './waiting.tsx'
import './people.css'

/** Everything about one person, newest first. */
export function PersonPage() {
  const { id } = useParams<{ id: string }>()
  const known = PersonId.safeParse(id)
  if (!known.success) return <FaultNotice code="not-found" />
  return <Known key={known.data} id={known.data} />
}

type KnownProps = { readonly id: PersonId }

function Known({ id }: KnownProps) {
  const { t } = useLingui()
  const today = useToday()
  const { data, error, refetch } = useAsk(contract.personPage, { id, today })
  if (error !== null)
    return (
      <Page title={t`Person`}>
        <FaultNotice code={error.code} onRetry={() => void refetch()} />
      </Page>
    )
  return data === undefined ? <Spinner label={t`Opening the page`} /> : <Whole page={data} today={today} />
}

type WholeProps = { readonly page: Everything; readonly today: Day }

function Whole({ page, today }: WholeProps) {
  const { t } = useLingui()
  const names = useNames()
  const { relationWords, placeWords } = usePeopleWords()
  const { person } = page
  const alias = names.text(person.alias)
  const facts = [
    person.relation === undefined ? undefined : relationWords[person.relation],
    person.place === undefined ? undefined : placeWords[person.place],
  ].filter(fact => fact !== undefined)
  return (
    <Page
      title={alias}
      lede={facts.length === 0 ? undefined : facts.join(' · ')}
      actions={
        <>
          <AddMenu person={person} today={today} />
          <PersonActions person={person} />
        </>
      }
      aside={<About page={page} today={today} />}
    >
      <Waiting open={page.open} today={today} />
      <PersonGoals person={person.id} />
      <Agreements person={person} today={today} />
      <PainPoints person={person.id} today={today} />
      <StartCheck person={person} />
      <Moves person={person} moves={page.moves} today={today} />
      <Feedback pieces={page.feedback} />
      <Learned lessons={page.lessons} />
      <Settled hunches={page.settled} />
      <Plans plans={page.plans} today={today} />
      <section aria-labelledby="person-entries">
        <h2 id="person-entries" className="people-title">{t`Entries`}</h2>
        <EntryList
          filter={{ people: [person.id] }}
          label={t`Entries about ${alias}`}
          empty={<p className="muted">{t`Nothing is written about them yet.`}</p>}
        />
      </section>
    </Page>
  )
}
