import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Block, JournalDocument } from '../../../shared/domain/document.ts'
import type { ImageId } from '../../../shared/domain/ids.ts'
import { ask } from '../../bridge/ask.ts'
import type { AfterPage } from '../../editor/images/picture-store.ts'
import { toast } from '../../ui/toast.ts'
import { heedStored, holdEntry, type EntryInHand } from './in-hand.ts'
import { startOf, type EntryWords } from './starting-words.ts'

const isEmptyLine = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.content.length === 0

/** The text with a picture below one of its blocks, or at its end; an empty line gives way to it. */
export function withPicture(
  { blocks, ...document }: JournalDocument,
  image: ImageId,
  below: number = blocks.length - 1,
): JournalDocument {
  const at = isEmptyLine(blocks[below]) ? below : below + 1
  return { ...document, blocks: blocks.toSpliced(at, 0, { kind: 'image', image, alt: '' }) }
}

/** The words of an entry that no page shows: those not saved yet, else the stored ones, else what the page showed last. */
async function wordsOf(hand: EntryInHand, last: () => EntryWords): Promise<EntryWords> {
  const unsaved = hand.saver.unsaved()
  if (unsaved !== undefined) return unsaved
  if (hand.known.get().revision === 0) return last()
  const entry = await ask(contract.entry, { id: hand.id })
  heedStored(hand, entry)
  return startOf(entry)
}

/** Lets pictures that are still being stored come into their entry when its page is gone; the entry stays in hand until then. */
export function useAfterPage(hand: EntryInHand, last: () => EntryWords): AfterPage {
  const { t } = useLingui()
  const missed = (): void => toast({ text: t`A picture could not be kept: it is not in the entry you left.` })
  return {
    missed,
    hold: rest => {
      const letGo = holdEntry(hand)
      hand.arriving.set(hand.arriving.get() + 1)
      void rest.finally(async () => {
        hand.arriving.set(hand.arriving.get() - 1)
        if (!(await letGo()))
          toast({
            text: t`A picture is not saved with its entry yet. It is kept; open the entry to try again.`,
          })
      })
    },
    add: async (image, below) => {
      try {
        await hand.saver.settle()
        const words = await wordsOf(hand, last)
        hand.saver.change(() => ({ ...words, body: withPicture(words.body, image, below) }))
        await hand.saver.settle()
      } catch {
        missed()
      }
    },
  }
}
