import { Plural, useLingui } from '@lingui/react/macro'
import type { PracticeFigures } from '../../../shared/domain/practice-figure.ts'
import { DotRows } from '../../charts/dot-rows.tsx'
import { asPercent } from './figures.ts'
import { PracticeFigure, ShareOf } from './practice-figure.tsx'

type DecisionFiguresProps = { readonly figures: PracticeFigures }

/** Nights, control and autonomy, advice, dissent: what decisions left behind. */
export function DecisionFigures({ figures }: DecisionFiguresProps) {
  const { night, autonomy, advice, dissent } = figures
  return (
    <>
      {night.n === 0 ? null : <Night night={night} />}
      {autonomy.n + autonomy.same === 0 ? null : <Autonomy autonomy={autonomy} />}
      {advice.outside.n === 0 ? null : <Advice advice={advice} />}
      {dissent.n === 0 ? null : <Dissent dissent={dissent} />}
    </>
  )
}

function Night({ night }: Pick<PracticeFigures, 'night'>) {
  const { t } = useLingui()
  const { k, n, unsure } = night
  return (
    <PracticeFigure
      title={t`After a night`}
      how={t`Counted are decisions you called made in the heat of it, or could not tell, and came back to a day later. Changed is what you would have decided differently. Calm decisions are not asked about again, so nothing is said of them. The bar is a 90% Wilson interval; a share is shown from 8 on.`}
    >
      <p className="claim">
        <Plural
          value={n}
          one="Of # decision looked at again after a night,"
          other="Of # decisions looked at again after a night,"
        />{' '}
        <Plural value={k} _0="none was changed." one="one was changed." other="# were changed." />{' '}
        {unsure === 0 ? null : (
          <Plural value={unsure} one="Of one you were less sure." other="Of # you were less sure." />
        )}
      </p>
      <ShareOf counted={night} />
    </PracticeFigure>
  )
}

function Autonomy({ autonomy }: Pick<PracticeFigures, 'autonomy'>) {
  const { t } = useLingui()
  const rows = [
    { id: 'autonomy', label: t`More with them`, count: autonomy.k, mark: 'full' as const },
    { id: 'control', label: t`More with me`, count: autonomy.n - autonomy.k, mark: 'hollow' as const },
    { id: 'same', label: t`As it was`, count: autonomy.same, mark: 'half' as const },
  ]
  return (
    <PracticeFigure
      title={t`Who holds it afterwards`}
      how={t`Counted is what you said of each decision in the full form. The share is of those after which more is with them or more with you; “as it was” stands beside it. Neither is right in itself. A share is shown from 8 on.`}
    >
      <p className="claim">
        <Plural value={autonomy.n} one="Of # decision that moved it," other="Of # decisions that moved it," />{' '}
        <Plural
          value={autonomy.k}
          _0="none left more of it with them."
          one="one left more of it with them."
          other="# left more of it with them."
        />
      </p>
      <DotRows rows={rows} />
      <ShareOf counted={autonomy} />
    </PracticeFigure>
  )
}

function Advice({ advice: { outside, people, topThree } }: Pick<PracticeFigures, 'advice'>) {
  const { t } = useLingui()
  const { k, n } = outside
  return (
    <PracticeFigure
      title={t`Whom I asked for advice`}
      how={t`Each time somebody is noted as asked in a decision counts once. Outside means outside your own function, as you said it. Nobody is ranked: only how much the three asked most make up together is told, from 10 on.`}
    >
      <p className="claim">
        <Plural value={n} one="You asked for advice once," other="You asked for advice # times," />{' '}
        <Plural value={people} one="# person in all;" other="# people in all;" />{' '}
        <Plural
          value={k}
          _0="never outside your function."
          one="once outside your function."
          other="# times outside your function."
        />
      </p>
      <ShareOf counted={outside} />
      {topThree === undefined ? null : (
        <p className="muted">{t`The three you asked most make up ${asPercent(topThree)}% of all asking.`}</p>
      )}
    </PracticeFigure>
  )
}

function Dissent({ dissent }: Pick<PracticeFigures, 'dissent'>) {
  const { t } = useLingui()
  const { k, n } = dissent
  return (
    <PracticeFigure
      title={t`Somebody disagreed, and was heard`}
      how={t`Of decisions in the full form, those in which at least one person who disagrees told you, asked or unasked. Whoever you only think disagrees is not counted. A share is shown from 8 on.`}
    >
      <p className="claim">
        <Plural value={n} one="Of # decision," other="Of # decisions," />{' '}
        <Plural
          value={k}
          _0="you heard somebody who disagrees in none."
          one="you heard somebody who disagrees in one."
          other="you heard somebody who disagrees in #."
        />
      </p>
      <ShareOf counted={dissent} />
    </PracticeFigure>
  )
}
