import { useId, type ReactNode } from 'react'
import type { Step } from '../../../../shared/domain/practice.ts'

type QuestionProps = {
  readonly step: Step
  readonly role?: 'group' | 'radiogroup'
  readonly children: ReactNode
}

/** The question over a field of several parts, joined to them for those who hear it. */
export function Question({ step, role = 'group', children }: QuestionProps) {
  const id = useId()
  return (
    <div
      className="field field-question"
      role={role}
      aria-labelledby={id}
      aria-describedby={step.help === undefined ? undefined : `${id}-help`}
    >
      <div id={id} className="field-label">
        {step.prompt}
      </div>
      {step.help === undefined ? null : (
        <p id={`${id}-help`} className="field-help">
          {step.help}
        </p>
      )}
      {children}
    </div>
  )
}
