import { useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { Act, BiasNote, Kept, Session } from '../../../shared/domain/learning-kept.ts'
import { biasOf } from '../../../shared/practices/biases.ts'
import { optionWords } from '../../../shared/practices/option-words.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { shortDay } from '../../words/days.ts'
import { type Calling, KeptCard, type KeptRowOf } from './kept-card.tsx'
import { KeptRow } from './kept-row.tsx'

/** What an option is called: as the program calls it, or as a practice of the writer's own did; under the veil without names. */
const callingOf =
  (own: Kept['options'], text: (words: string) => string): Calling =>
  (field, id) =>
    optionWords(field, id) ?? text(own.find(one => one.field === field && one.id === id)?.words ?? id)

/** What practices kept beside the words of their entries: patterns noticed, acts, sessions. */
export function KeptLists() {
  const { t } = useLingui()
  const { text } = useNames()
  const { data, error } = useAsk(contract.kept, {})
  if (error !== null) return <FaultNotice code={error.code} />
  if (data === undefined) return null
  const { biases, acts, sessions, options } = data
  const called = callingOf(options, text)
  const nothing = t`Nothing yet.`
  return (
    <>
      <p className="muted">
        {t`Kept with the entries of your practices. It says what you noticed and wrote down, and nothing about how often it happened.`}{' '}
        <Link href="/trackers">{t`Numbers from practices stand beside your trackers.`}</Link>
      </p>
      <KeptCard
        title={t`Patterns of judging you noticed`}
        none={t`${nothing} The practice “Bias caught” keeps them here.`}
        list={biases}
        counts={[
          { label: t`Pattern`, counts: biases.kinds, words: id => biasOf(id)?.name ?? id },
          {
            label: t`When you noticed`,
            counts: biases.timings,
            words: id => called('bias.timing', id),
          },
        ]}
        as={BiasRow}
        called={called}
      />
      <KeptCard
        title={t`What you did for others`}
        none={t`${nothing} The practice “Allyship in action” keeps them here.`}
        list={acts}
        counts={[
          { label: t`What you did`, counts: acts.kinds, words: id => called('act.kind', id) },
          { label: t`How it landed`, counts: acts.landed, words: id => called('act.landed', id) },
        ]}
        as={ActRow}
        called={called}
      />
      <KeptCard
        title={t`Peer coaching sessions`}
        none={t`${nothing} The practice “Peer coaching session” keeps them here.`}
        list={sessions}
        counts={[{ label: t`Your seat`, counts: sessions.seats, words: id => called('session.seat', id) }]}
        as={SessionRow}
        called={called}
      />
    </>
  )
}

function BiasRow({ one, called }: KeptRowOf<BiasNote>) {
  const { t } = useLingui()
  const { text } = useNames()
  const { kinds, timing, strategy } = one
  return (
    <KeptRow
      of={one}
      title={kinds.map(id => biasOf(id)?.name ?? id).join(' · ')}
      facts={[timing === undefined ? undefined : called('bias.timing', timing)]}
      lines={[
        strategy === undefined ? undefined : t`In its place: ${text(called('bias.strategy', strategy))}`,
      ]}
    />
  )
}

function ActRow({ one, called }: KeptRowOf<Act>) {
  const { kind, asked, landed, lasting } = one
  return (
    <KeptRow
      of={one}
      title={called('act.kind', kind)}
      facts={[asked === undefined ? undefined : called('act.asked', asked)]}
      lines={[
        landed === undefined ? undefined : called('act.landed', landed),
        lasting === undefined ? undefined : called('act.lasting', lasting),
      ]}
    />
  )
}

function SessionRow({ one, called }: KeptRowOf<Session>) {
  const { t } = useLingui()
  const { text } = useNames()
  const { seat, agreed, goal, theirs, next } = one
  const deal = agreed.map(id => called('session.agreed', id)).join(' · ')
  return (
    <KeptRow
      of={one}
      title={seat === undefined ? t`A session` : called('session.seat', seat)}
      facts={[next === undefined ? undefined : t`Next on ${shortDay(next)}`]}
      lines={[
        goal === undefined ? undefined : t`Worth it if: ${text(goal)}`,
        deal === '' ? t`Nothing was agreed about keeping it between you.` : t`Agreed: ${text(deal)}`,
        theirs === undefined ? undefined : t`Said to each other: ${text(theirs)}`,
      ]}
    />
  )
}
