import { Trans, useLingui } from '@lingui/react/macro'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import { Button } from '../../ui/button.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { toast } from '../../ui/toast.ts'
import { sizeWords } from '../../words/sizes.ts'
import type { Decode } from './codec.ts'
import type { Refusal } from './prepare.ts'
import { Thumb } from './thumb.tsx'
import { useDesk, type Deed, type Job } from './use-desk.ts'
import type { PictureRoom } from './use-picture-room.tsx'
import './images.css'

type PictureDeskProps = {
  readonly room: PictureRoom
  /** how pictures are read; the browser's own way when absent */
  readonly decode?: Decode
}

/** Stands inside the editor's room, below the text: what is being done with a new picture, and what has to be decided. */
export function PictureDesk({ room, decode }: PictureDeskProps) {
  const { t } = useLingui()
  const deedWords: Record<Deed, string> = {
    'made-smaller': t`A smaller copy was kept: the picture itself is larger than 20 MB.`,
    'stands-still': t`The picture stands still now: as it was, it could not be kept.`,
  }
  const { job, waiting, take } = useDesk({
    store: room.store,
    after: room.after,
    onDeed: deed => toast({ text: deedWords[deed] }),
    decode,
  })
  const input = useRef<HTMLInputElement>(null)
  const onFiles = useEffectEvent(take)
  useEffect(() => room.join({ take: files => onFiles(files), open: () => input.current?.click() }), [room])
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
        aria-label={t`Pictures to add`}
        onChange={event => {
          take([...(event.currentTarget.files ?? [])])
          // the same one may be chosen again
          event.currentTarget.value = ''
        }}
      />
      {job === undefined ? null : <DeskCard job={job} waiting={waiting} />}
    </>
  )
}

type DeskCardProps = { readonly job: Job; readonly waiting: number }

function DeskCard({ job, waiting }: DeskCardProps) {
  const { t } = useLingui()
  return (
    <section className="picture-desk" aria-label={t`New picture`}>
      <JobWords job={job} />
      {waiting === 0 ? null : (
        <p className="muted picture-desk-more">
          <Trans>More pictures wait for their turn: {waiting}.</Trans>
        </p>
      )}
    </section>
  )
}

function JobWords({ job }: { readonly job: Job }) {
  const { t } = useLingui()
  switch (job.kind) {
    case 'reading':
      return (
        <output className="picture-desk-line">
          <Spinner />
          {t`Reading the picture`}
        </output>
      )
    case 'storing':
      return <Storing share={job.share} stop={job.stop} />
    case 'choice':
      return <Choice {...job} />
    case 'refused':
      return <Refused why={job.why} go={job.go} />
    case 'trouble':
      return (
        <FaultNotice
          code={job.trouble}
          onRetry={() => job.go(true)}
          ways={<Button variant="quiet" onPress={() => job.go(false)}>{t`Leave it out`}</Button>}
        />
      )
    default:
      return assertNever(job)
  }
}

type StoringProps = { readonly share: number; readonly stop: () => void }

function Storing({ share, stop }: StoringProps) {
  const { t } = useLingui()
  return (
    <div className="picture-desk-line">
      <progress className="picture-desk-share" aria-label={t`Storing the picture`} value={share} max={1} />
      <span aria-hidden="true">{t`Storing the picture`}</span>
      <Button variant="quiet" onPress={stop}>{t`Stop`}</Button>
    </div>
  )
}

type ChoiceProps = Extract<Job, { kind: 'choice' }>

function Choice({ small, whole, go }: ChoiceProps) {
  const { t } = useLingui()
  const [smallSize, wholeSize] = [small, whole].map(({ blob }) => sizeWords(blob.size))
  return (
    <Asking
      thumb={<Thumb blob={small.blob} />}
      title={t`This picture is large. What should be kept?`}
      more={t`Where, when and with what it was taken is not kept either way.`}
    >
      <Button
        variant="primary"
        onPress={() => go(small)}
      >{t`Keep a smaller copy (recommended, ${smallSize})`}</Button>
      <Button onPress={() => go(whole)}>{t`Keep as it is (${wholeSize})`}</Button>
      <Button variant="quiet" onPress={() => go(undefined)}>{t`Leave it out`}</Button>
    </Asking>
  )
}

type RefusedProps = { readonly why: Refusal; readonly go: () => void }

function Refused({ why, go }: RefusedProps) {
  const { t } = useLingui()
  const words: Record<Refusal, readonly [title: string, more: string]> = {
    'too-large': [
      t`This picture is larger than 60 MB`,
      t`Save a smaller copy of it in the program it comes from, and add that one.`,
    ],
    'too-many-points': [
      t`This picture has more than 120 million points`,
      t`Save a smaller copy of it in the program it comes from, and add that one.`,
    ],
    damaged: [t`This picture could not be read`, t`Its file seems to be damaged. Nothing was added.`],
    unreadable: [
      t`This picture could not be read`,
      t`Its file is no longer where it was, or may not be opened. Nothing was added.`,
    ],
    'other-kind': [
      t`Pictures of this kind cannot be kept`,
      t`JPEG, PNG, WebP, GIF and AVIF can. Save it as one of these, and add that one.`,
    ],
  }
  const [title, more] = words[why]
  return (
    <Asking role="alert" title={title} more={more}>
      <Button onPress={go}>{t`All right`}</Button>
    </Asking>
  )
}

type AskingProps = {
  readonly title: string
  readonly more: string
  readonly thumb?: ReactNode
  readonly role?: 'alert' | 'status'
  readonly children: ReactNode
}

/** A question in place. Nothing takes the focus from the words; after the answer it goes back to them. */
function Asking({ title, more, thumb, role = 'status', children }: AskingProps) {
  const [editor] = useLexicalComposerContext()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = box
    return () => {
      if (current?.contains(document.activeElement) === true) editor.focus()
    }
  }, [editor])
  return (
    <div className="picture-asking" ref={box}>
      {thumb}
      <div className="picture-asking-words" role={role}>
        <p className="picture-asking-title">{title}</p>
        <p className="muted">{more}</p>
      </div>
      <div className="picture-asking-ways">{children}</div>
    </div>
  )
}
