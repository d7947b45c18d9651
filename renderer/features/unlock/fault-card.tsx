import type { FaultCode } from '../../../shared/faults.ts'
import { Button } from '../../ui/button.tsx'
import type { Way } from '../../words/faults.ts'
import { useFaultWords } from '../../words/use-fault-words.ts'
import { errands } from './later.ts'
import './unlock.css'

type FaultCardProps = {
  readonly code: FaultCode
  /** ways this screen goes itself; true when it did */
  readonly onWay: (way: Way) => boolean
  /** ways there is no sense in showing here */
  readonly without?: readonly Way[]
}

/** What happened, whether the words are safe, and the ways on. */
export function FaultCard({ code, onWay, without = [] }: FaultCardProps) {
  const { title, text, safety, ways } = useFaultWords(code)
  return (
    <section className="fault-card" role="alert" data-code={code}>
      <h2 className="fault-title">{title}</h2>
      <p>{text}</p>
      <p className="muted">{safety}</p>
      <div className="fault-ways">
        {ways
          .filter(({ way }) => !without.includes(way))
          .map(({ way, label }) => (
            <Button
              key={way}
              onPress={() => {
                if (!onWay(way)) void errands().then(async ({ goWay }) => goWay(way))
              }}
            >
              {label}
            </Button>
          ))}
      </div>
    </section>
  )
}
