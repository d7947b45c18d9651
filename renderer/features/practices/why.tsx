import { useLingui } from '@lingui/react/macro'
import type { Practice, Step } from '../../../shared/domain/practice.ts'
import { sources } from '../../../shared/practices/sources.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Sources } from './sources.tsx'
import { useGradeWords } from './use-grade-words.ts'

type WhyProps = { readonly practice: Practice; readonly step: Step }

/** The reason for a question, for whoever wants it: why it is asked, what was read, how good the evidence is. */
export function Why({ practice, step }: WhyProps) {
  const { t } = useLingui()
  const grade = useGradeWords(practice)
  const read = sources.filter(source => step.sources.includes(source.id))
  return (
    <div className="why">
      <Disclosure summary={t`Why this question?`}>
        <p>{step.why}</p>
        {read.length === 0 ? null : <Sources title={t`Read for this`} sources={read} />}
        <p className="why-grade">{grade}</p>
      </Disclosure>
    </div>
  )
}
