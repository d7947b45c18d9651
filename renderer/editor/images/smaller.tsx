import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { ImageId } from '../../../shared/domain/ids.ts'
import { Button } from '../../ui/button.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { sizeWords } from '../../words/sizes.ts'
import { decode } from './codec.ts'
import type { PictureStore, Ready, Trouble } from './picture-store.ts'
import { makeSmaller } from './prepare.ts'

type SmallerProps = {
  readonly store: PictureStore
  readonly image: ImageId
  /** the copy that stands there from now on; nothing when it stays as it is */
  readonly onDone: (image: ImageId | undefined) => void
}

type State =
  | { readonly kind: 'working' }
  | { readonly kind: 'asking'; readonly small: Ready; readonly before: number }
  | { readonly kind: 'storing' }
  | { readonly kind: 'none' }
  | { readonly kind: 'trouble'; readonly code: Trouble }

/** Makes a smaller copy of a picture, says what it would save, and puts it in the picture's place if that is wanted. */
export function Smaller({ store, image, onDone }: SmallerProps) {
  const { t } = useLingui()
  const [state, setState] = useState<State>({ kind: 'working' })

  useEffect(() => {
    const leaving = new AbortController()
    const make = async (): Promise<State> => {
      try {
        const blob = await store.load(image, leaving.signal)
        const small = await makeSmaller(blob, decode)
        return small === undefined ? { kind: 'none' } : { kind: 'asking', small, before: blob.size }
      } catch {
        return { kind: 'trouble', code: 'picture-unreadable' }
      }
    }
    const show = async (): Promise<void> => {
      const next = await make()
      if (!leaving.signal.aborted) setState(next)
    }
    void show()
    return () => leaving.abort()
  }, [store, image])

  const keep = async (small: Ready): Promise<void> => {
    setState({ kind: 'storing' })
    const stored = await store.add(small, { told: () => undefined, signal: new AbortController().signal })
    if ('id' in stored) onDone(stored.id)
    else setState({ kind: 'trouble', code: stored.trouble })
  }

  const leave = <Button variant="quiet" onPress={() => onDone(undefined)}>{t`Leave it as it is`}</Button>
  switch (state.kind) {
    case 'working':
    case 'storing':
      return (
        <output className="picture-desk-line">
          <Spinner />
          {state.kind === 'working' ? t`Making a smaller copy` : t`Storing the picture`}
        </output>
      )
    case 'asking': {
      const [after, before] = [state.small.blob.size, state.before].map(sizeWords)
      return (
        <div className="picture-smaller">
          <output>{t`The smaller copy takes ${after} instead of ${before}. Earlier versions of this entry keep the larger one.`}</output>
          <Button onPress={() => void keep(state.small)}>{t`Use the smaller copy`}</Button>
          {leave}
        </div>
      )
    }
    case 'none':
      return (
        <div className="picture-smaller">
          <output>{t`A smaller copy would hardly save anything.`}</output>
          {leave}
        </div>
      )
    case 'trouble':
      return <FaultNotice code={state.code} ways={leave} />
    default:
      return assertNever(state)
  }
}
