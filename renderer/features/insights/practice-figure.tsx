import { Plural, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { CountedShare } from '../../../shared/domain/practice-figure.ts'
import { IntervalDot } from '../../charts/interval-dot.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { asPercent, ofHundred } from './figures.ts'

type PracticeFigureProps = {
  readonly title: string
  readonly children: ReactNode
  /** how it is counted */
  readonly how: string
}

/** One thing counted from a practice. */
export function PracticeFigure({ title, children, how }: PracticeFigureProps) {
  const { t } = useLingui()
  return (
    <section className="practice-figure" aria-label={title}>
      <h3 className="practice-figure-title">{title}</h3>
      {children}
      <Disclosure summary={t`How this is counted`}>
        <p>{how}</p>
      </Disclosure>
    </section>
  )
}

type ShareOfProps = { readonly counted: CountedShare }

/** The share with its interval, or how many more it takes before there is one. */
export function ShareOf({ counted: { n, minimum, share } }: ShareOfProps) {
  const { t } = useLingui()
  if (share === undefined) {
    return (
      <p className="muted">
        <Plural value={minimum - n} one="# more to see a share." other="# more to see a share." />
      </p>
    )
  }
  const [value, low, high] = [ofHundred(share.value), ofHundred(share.low), ofHundred(share.high)]
  return (
    <>
      <p className="muted">{t`That is ${value}, somewhere between ${low} and ${high}.`}</p>
      <IntervalDot
        summary={t`A dot at ${value} with a bar from ${low} to ${high}.`}
        value={asPercent(share.value)}
        low={100 * share.low}
        high={100 * share.high}
        domain={[0, 100]}
        ticks={[0, 25, 50, 75, 100]}
        format={tick => t`${tick}%`}
      />
    </>
  )
}
