import { Plural, useLingui } from '@lingui/react/macro'
import type { BetweenFigures } from '../../../shared/domain/between-figure.ts'
import { DotRows } from '../../charts/dot-rows.tsx'
import { PracticeFigure } from './practice-figure.tsx'

type SkillFigureProps = Pick<BetweenFigures, 'skills'>

/** What kind of skill lessons ask for. */
export function SkillFigure({ skills }: SkillFigureProps) {
  const { t } = useLingui()
  const { craft, people, self, several } = skills
  const n = craft + people + self + several
  if (n === 0) return null
  return (
    <PracticeFigure
      title={t`What your lessons ask of you`}
      how={t`Counted from the learning log in its full form, as you sorted each lesson yourself. Lessons from elsewhere are not sorted, and so not among them. No share is told: what you chose to write about is no measure of what you need.`}
    >
      <p className="claim">
        <Plural value={n} one="# lesson, by the kind of skill." other="# lessons, by the kind of skill." />
      </p>
      <DotRows
        rows={[
          { id: 'craft', label: t`The craft`, count: craft, mark: 'full' },
          { id: 'people', label: t`Dealing with people`, count: people, mark: 'full' },
          { id: 'self', label: t`Handling myself`, count: self, mark: 'full' },
          { id: 'several', label: t`More than one`, count: several, mark: 'half' },
        ]}
      />
    </PracticeFigure>
  )
}
