import { useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent } from 'react'
import { toast } from '../../ui/toast.ts'
import { hold, letGo, type InHand } from './in-hand.ts'

/** Holds the entry while its page is there; saves when the window loses the focus and when the page goes. */
export function useInHand(hand: InHand): void {
  const { t } = useLingui()
  const leave = useEffectEvent(async () => {
    const saved = await letGo(hand)
    if (!saved)
      toast({ text: t`Your last words are not saved yet. They are kept; open the entry to try again.` })
  })
  useEffect(() => {
    const save = (): void => void hand.autosave.settle()
    hold(hand)
    window.addEventListener('blur', save)
    return () => {
      window.removeEventListener('blur', save)
      void leave()
    }
  }, [hand])
}
