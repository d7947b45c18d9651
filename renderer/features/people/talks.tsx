import { IconX } from '@tabler/icons-react'
import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { Began, type Contact } from '../../../shared/domain/contact.ts'
import type { Person, Rhythm } from '../../../shared/domain/person.ts'
import type { PersonPage } from '../../../shared/domain/person-page.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { rhythmKept } from '../../../shared/insights/rhythm.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useDeed } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { toast } from '../../ui/toast.ts'
import { distanceWords, shortDay } from '../../words/days.ts'
import { RhythmDialog } from './rhythm-dialog.tsx'
import { SharedHours } from './shared-hours.tsx'
import { timeIn } from './time-in.ts'
import { usePeopleWords } from './use-people-words.ts'

type TalksProps = { readonly page: PersonPage; readonly today: Day }

/** When they last talked, the rhythm the writer chose, who began, and every talk that was noted. */
export function Talks({ page: { person, lastTalk, talks }, today }: TalksProps) {
  const { t } = useLingui()
  const { modeWords } = usePeopleWords()
  const [isOpen, open] = useState(false)
  useReopened('rhythm', () => open(true), person.id)
  const [now] = useState(() => new Date())
  const there = person.zone === undefined ? undefined : timeIn(person.zone, now)
  const real = talks.filter(({ mode }) => mode !== 'chat')
  return (
    <Card
      title={t`Talks`}
      corner={
        <Button variant="quiet" onPress={() => open(true)}>
          {person.rhythm === undefined ? t`Set a rhythm` : t`Change the rhythm`}
        </Button>
      }
    >
      {lastTalk === undefined ? (
        <p className="muted">{t`None is noted. A chat is not counted as one.`}</p>
      ) : (
        <p>
          {t`Last real one ${distanceWords(lastTalk.day, today)}, ${modeWords[lastTalk.mode]}`}{' '}
          <span className="muted">({shortDay(lastTalk.day)})</span>
        </p>
      )}
      {person.rhythm === undefined ? null : <Kept rhythm={person.rhythm} talks={real} today={today} />}
      <BegunBy talks={real} />
      {there === undefined ? null : <p className="muted">{t`It is ${there} where they are.`}</p>}
      <SharedHours person={person} now={now} />
      {talks.length === 0 ? null : <AllTalks person={person} talks={talks} />}
      {isOpen ? <RhythmDialog person={person} today={today} onClose={() => open(false)} /> : null}
    </Card>
  )
}

type KeptProps = { readonly rhythm: Rhythm; readonly talks: readonly Contact[]; readonly today: Day }

/** The rhythm, when the next talk is due by it, and how many of the last came by their day. */
function Kept({ rhythm, talks, today }: KeptProps) {
  const { t } = useLingui()
  const { weeks } = rhythm
  const kept = rhythmKept(rhythm, { days: talks.map(({ day }) => day), today })
  const due = distanceWords(kept.due, today)
  return (
    <div>
      <p>
        <Plural value={weeks} one="Every week" other="Every # weeks" />
        {kept.due < today ? t`; the next was due ${due}.` : t`; the next is due ${due}.`}
      </p>
      {kept.talks === 0 ? null : (
        <p className="muted">
          <Plural
            value={kept.talks}
            one={`${kept.onTime} of # talk came by its day since you chose this.`}
            other={`${kept.onTime} of the last # talks came by their day since you chose this.`}
          />
        </p>
      )}
    </div>
  )
}

type BegunByProps = { readonly talks: readonly Contact[] }

/** Who began, of the talks of which it was said. */
function BegunBy({ talks }: BegunByProps) {
  const { t } = useLingui()
  const said = talks.filter(({ began }) => began !== undefined)
  if (said.length === 0) return null
  const count = (one: Began): number => said.filter(({ began }) => began === one).length
  const [me, them, planned] = Began.options.map(count)
  return (
    <p className="muted">
      {t`Began: you ${me}, they ${them}, planned ${planned}.`}{' '}
      <Plural value={said.length} one="You said so of # talk." other="You said so of # talks." />
    </p>
  )
}

type AllTalksProps = { readonly person: Person; readonly talks: readonly Contact[] }

function AllTalks({ person, talks }: AllTalksProps) {
  const { t } = useLingui()
  const names = useNames()
  const { modeWords, beganWords } = usePeopleWords()
  const remove = useDeed(contract.removeContact)
  const add = useDeed(contract.addContact)
  function takeAway({ id, ...talk }: Contact): void {
    remove.mutate(
      { id },
      { onSuccess: () => toast({ text: t`The talk was removed.`, undo: () => add.mutate(talk) }) },
    )
  }
  return (
    <Disclosure summary={t`The talks you noted`}>
      <ul className="people-talks">
        {talks.map(talk => {
          const day = shortDay(talk.day)
          const others = talk.people.filter(id => id !== person.id).flatMap(id => names.person(id) ?? [])
          const facts = [modeWords[talk.mode], talk.began && beganWords[talk.began], others.join(', ')]
          return (
            <li key={talk.id} className="people-talk">
              <span>
                {day} <span className="muted">{facts.filter(Boolean).join(' · ')}</span>
              </span>
              <IconButton
                label={t`Remove the talk of ${day}`}
                icon={<IconX size={16} />}
                onPress={() => takeAway(talk)}
              />
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
