import { useLingui } from '@lingui/react/macro'
import './first-run.css'

type StepsProps = { readonly at: 1 | 2 | 3 | 4 }

/** Which of the four steps this is. */
export function Steps({ at }: StepsProps) {
  const { t } = useLingui()
  return (
    <p className="steps">
      <span className="steps-dots" aria-hidden="true">
        {[1, 2, 3, 4].map(step => (
          <span key={step} className={step <= at ? 'steps-dot steps-done' : 'steps-dot'} />
        ))}
      </span>
      {t`Step ${at} of 4`}
    </p>
  )
}
