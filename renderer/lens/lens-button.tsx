import { useLingui } from '@lingui/react/macro'
import { IconZoomQuestion } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { EntryId } from '../../shared/domain/ids.ts'
import type { LensRule } from '../../shared/domain/practice.ts'
import type { Mark } from '../../shared/lens/mark.ts'
import { useReopened } from '../bridge/forms.ts'
import { Button } from '../ui/button.tsx'
import { LensNotes } from './lens-notes.tsx'
import { useLens } from './use-lens.ts'
import './lens.css'

type LensButtonProps = {
  /** the step the words stand in */
  readonly about: string
  readonly text: string
  /** the rules the step asks for */
  readonly rules: readonly LensRule[]
  readonly entry?: EntryId | undefined
  /** words that are somebody else's */
  readonly isLeftOut?: ((mark: Mark) => boolean) | undefined
  /** takes the text with another sentence in it; absent where it can only be changed by hand */
  readonly onChange?: ((text: string) => void) | undefined
}

/** Below a field of a step: looks at what is written in it, once that is asked for. */
export function LensButton(props: LensButtonProps) {
  const { about, text } = props
  const { t } = useLingui()
  const [isOpen, open] = useState(false)
  useReopened('reword', () => open(true), about)
  const notes = useId()
  if (text.trim() === '' && !isOpen) return null
  return (
    <div className="lens-below">
      <Button
        variant="quiet"
        icon={<IconZoomQuestion size={18} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={notes}
        onPress={() => open(!isOpen)}
      >{t`Look at my wording`}</Button>
      <div id={notes}>{isOpen ? <Looked {...props} /> : null}</div>
    </div>
  )
}

function Looked({ about, text, rules, entry, isLeftOut, onChange }: LensButtonProps) {
  const lens = useLens({ text, about, rules, entry, isLeftOut })
  const [here, setHere] = useState<string>()
  const reword = ({ from, to, after }: { from: number; to: number; after: string }): boolean => {
    onChange?.(`${text.slice(0, from)}${after}${text.slice(to)}`)
    return true
  }
  return (
    <LensNotes
      lens={lens}
      text={text}
      about={about}
      here={here}
      onHere={setHere}
      {...(onChange === undefined ? {} : { onReword: reword })}
    />
  )
}
