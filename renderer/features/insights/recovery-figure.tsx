import { Plural, useLingui } from '@lingui/react/macro'
import type { PracticeFigures } from '../../../shared/domain/practice-figure.ts'
import { PracticeFigure } from './practice-figure.tsx'

type RecoveryFigureProps = Pick<PracticeFigures, 'recovery'>

/** Days until a setback was behind the writer: each of them, and from a few on the one in the middle. */
export function RecoveryFigure({ recovery: { days, minimum, middle } }: RecoveryFigureProps) {
  const { t } = useLingui()
  if (days.length === 0) return null
  const all = days.join(', ')
  return (
    <PracticeFigure
      title={t`Until a setback was behind you`}
      how={t`Days from when it happened until it was behind you, or mostly, as you said it yourself. What is not behind you yet is not among them, so long ones come late. There is no right number. The one in the middle is told from 5 on.`}
    >
      <p className="claim">
        <Plural
          value={days.length}
          one={`# setback is behind you. Days it took: ${all}.`}
          other={`# setbacks are behind you. In days, the shortest first: ${all}.`}
        />
      </p>
      <p className="muted">
        {middle === undefined ? (
          <Plural
            value={minimum - days.length}
            one="# more to tell the one in the middle."
            other="# more to tell the one in the middle."
          />
        ) : (
          <Plural value={middle} one="The one in the middle: # day." other="The one in the middle: # days." />
        )}
      </p>
    </PracticeFigure>
  )
}
