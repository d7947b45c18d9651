import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../../shared/contract/contract.ts'
import { Basis, Outcome } from '../../../../shared/domain/hunch.ts'
import type { HunchId } from '../../../../shared/domain/ids.ts'
import type { Answer } from '../../../../shared/domain/run.ts'
import { useAsk } from '../../../bridge/queries.ts'
import { useStatementWords } from '../../../names/use-statement-words.ts'
import { ChipChoice } from '../../../ui/options.tsx'
import { useOutcomeWords } from '../../../words/use-outcome-words.ts'
import { percent } from '../answer-words.ts'
import type { FieldProps, Surroundings } from './field-props.ts'
import { Question } from './question.tsx'

type Settled = Extract<Answer, { kind: 'hunch-resolve' }>['items'][number]

/** Each statement of this run, seen again only now: how it turned out, and how that is known. */
export function HunchResolveField({
  step,
  answer,
  onAnswer,
  hunches,
}: FieldProps<'hunch-resolve'> & Pick<Surroundings, 'hunches'>) {
  const { t } = useLingui()
  const items = answer?.items ?? []
  const change = (next: Settled): void =>
    onAnswer({
      kind: 'hunch-resolve',
      items: [...items.filter(({ hunch }) => hunch !== next.hunch), next],
    })
  return (
    <Question step={step}>
      {hunches?.length === 0 ? (
        <p className="muted">{t`Nothing of this run waits to be settled. You can go on.`}</p>
      ) : (
        <div className="forecasts">
          {hunches?.map(id => (
            <OneHunch
              key={id}
              id={id}
              settled={items.find(({ hunch }) => hunch === id) ?? { hunch: id }}
              onChange={change}
            />
          ))}
        </div>
      )}
    </Question>
  )
}

type OneHunchProps = {
  readonly id: HunchId
  readonly settled: Settled
  readonly onChange: (settled: Settled) => void
}

function OneHunch({ id, settled, onChange }: OneHunchProps) {
  const { t } = useLingui()
  const statementWords = useStatementWords()
  const { outcomeWords, basisWords } = useOutcomeWords()
  const { data } = useAsk(contract.hunch, { id })
  if (data === undefined) return null
  const said = statementWords(data.statement)
  return (
    <fieldset className="forecast">
      <legend className="visually-hidden">{said}</legend>
      <blockquote className="reveal-words">{said}</blockquote>
      <p className="muted">{t`You were ${percent(data.confidence)} sure.`}</p>
      <ChipChoice
        label={t`How did it turn out?`}
        options={Outcome.options.map(option => ({ id: option, label: outcomeWords[option] }))}
        value={settled.outcome}
        onChange={outcome => onChange({ ...settled, outcome })}
      />
      <ChipChoice
        label={t`How do you know?`}
        options={Basis.options.map(option => ({ id: option, label: basisWords[option] }))}
        value={settled.basis}
        onChange={basis => onChange({ ...settled, basis })}
      />
    </fieldset>
  )
}
