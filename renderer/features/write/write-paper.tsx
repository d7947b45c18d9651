import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { useCommand } from '../../bridge/commands.ts'
import { useStore } from '../../bridge/store.ts'
import { EditorText } from '../../editor/editor-text.tsx'
import { FindBar } from '../../editor/find/find-bar.tsx'
import { useFind } from '../../editor/find/use-find.ts'
import { PictureDesk } from '../../editor/images/picture-desk.tsx'
import type { PictureRoom } from '../../editor/images/use-picture-room.tsx'
import type { ShownNames } from '../../names/use-names.ts'
import { classNames } from '../../ui/class-names.ts'
import { EntryHead } from './entry-head.tsx'
import type { EntryInHand } from './in-hand.ts'
import { TitleField } from './title-field.tsx'
import { useTypewriter } from './use-typewriter.ts'
import type { Words } from './use-words.ts'

type WritePaperProps = {
  readonly hand: EntryInHand
  readonly words: Words
  readonly names: ShownNames
  readonly pictures: PictureRoom
  readonly prompt: string | undefined
  /** words of a search that led here */
  readonly sought: string
}

/** Head, title and text, in the part of the page that scrolls; within the editor's room. */
export function WritePaper({ hand, words, names, pictures, prompt, sought }: WritePaperProps) {
  const { t } = useLingui()
  const known = useStore(hand.known)
  const scroller = useRef<HTMLDivElement>(null)
  const isTypewriter = useTypewriter(scroller)
  const find = useFind(sought)
  const { head, spoken, changeHead } = words
  useCommand('find', find.open)
  useCommand('insert-image', pictures.choose)
  return (
    <div className={classNames('write-scroll', isTypewriter && 'write-typewriter')} ref={scroller}>
      <FindBar find={find} within={scroller} masked={names.isVeiled ? names.text : undefined} />
      <div className="write-column">
        <EntryHead head={head} signs={known} spoken={spoken} names={names} onChange={changeHead} />
        {prompt === undefined ? null : <p className="write-prompt">{names.text(prompt)}</p>}
        <TitleField
          value={head.title}
          names={names}
          onChange={title => changeHead(now => ({ ...now, title }))}
        />
        <EditorText label={t`Text`} placeholder={t`What happened, and what did you make of it?`} />
        <PictureDesk room={pictures} />
      </div>
    </div>
  )
}
