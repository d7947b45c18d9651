import { Plural, useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { PracticeLine, Suggestion } from '../../../shared/domain/library.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { awayWords, spanWords } from '../../words/days.ts'

type SuggestionsProps = {
  readonly lines: readonly PracticeLine[]
  readonly onStart: (practice: string, person: PersonId | undefined) => void
}

/** What may fit now, each with the fact in the journal that says so. */
export function Suggestions({ lines, onStart }: SuggestionsProps) {
  const { t } = useLingui()
  const today = useToday()
  const { data } = useAsk(contract.suggestions, { today })
  const told = (data ?? []).flatMap(one => {
    const line = lines.find(({ id }) => id === one.practice)
    return line === undefined ? [] : [{ line, because: one.because }]
  })
  if (told.length === 0) return null
  return (
    <section className="suggested" aria-labelledby="practices-suggested">
      <h2 id="practices-suggested" className="practices-aim">{t`For now, perhaps`}</h2>
      <ul>
        {told.map(({ line, because }) => (
          <li key={line.id} className="suggestion">
            <p className="suggestion-words">
              <span className="suggestion-title">{line.title}</span>
              <span className="suggestion-why">
                <Because because={because} />
              </span>
            </p>
            <Button onPress={() => onStart(line.id, 'person' in because ? because.person : undefined)}>
              {t`Start, ${line.minutes} min`}
              <VisuallyHidden>{t`: ${line.title}`}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Because({ because }: Pick<Suggestion, 'because'>) {
  const { t } = useLingui()
  const { person } = useNames()
  const who = 'person' in because ? (person(because.person) ?? t`someone`) : ''
  switch (because.kind) {
    case 'open-hunches':
      return (
        <Plural
          value={because.count}
          one={`You have # open first explanation about ${who}.`}
          other={`You have # open first explanations about ${who}.`}
        />
      )
    case 'one-to-one':
      return t`You last talked with ${who} ${awayWords(-because.days)}.`
    case 'remote-start':
      return t`${who} was added ${awayWords(-because.days)} and is remote; the five things were not looked at yet.`
    case 'a-year':
      return t`You have used practices for ${spanWords(because.days)} now, and made no portrait yet.`
    case 'not-used-for':
      return t`You last used it ${awayWords(-because.days)}.`
    case 'waiting':
      return <Plural value={because.count} one="# follow-up waits." other="# follow-ups wait." />
    default:
      return null
  }
}
