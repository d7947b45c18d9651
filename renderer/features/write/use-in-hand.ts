import { useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent } from 'react'
import { toast } from '../../ui/toast.ts'
import { holdEntry, type EntryInHand } from './in-hand.ts'

/** Holds the entry while its page is there; saves when the window loses the focus and when the page goes. */
export function useInHand(hand: EntryInHand): void {
  const { t } = useLingui()
  const leave = useEffectEvent(async (letGo: () => Promise<boolean>) => {
    if (!(await letGo()))
      toast({ text: t`Your last words are not saved yet. They are kept; open the entry to try again.` })
  })
  useEffect(() => {
    const save = (): void => void hand.saver.settle()
    const letGo = holdEntry(hand)
    window.addEventListener('blur', save)
    return () => {
      window.removeEventListener('blur', save)
      void leave(letGo)
    }
  }, [hand])
}
