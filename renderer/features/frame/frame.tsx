import { Suspense, useRef, useState, type ReactNode } from 'react'
import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import type { VaultNotice } from '../../../shared/domain/vault.ts'
import { useFocusMode } from '../../bridge/focus.ts'
import { useNames } from '../../names/use-names.ts'
import { useNotices } from '../../loop/use-notices.ts'
import { useVeilOnBlur } from '../../names/veil.ts'
import { classNames } from '../../ui/class-names.ts'
import { Toasts } from '../../ui/toasts.tsx'
import { About } from './about.tsx'
import { Banners } from './banners.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { LeavingCover } from './leaving-cover.tsx'
import { PageArrival } from './page-arrival.ts'
import { PageFailed } from './page-failed.tsx'
import { Palette } from './palette.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { Sidebar } from './sidebar.tsx'
import { TopBar } from './top-bar.tsx'
import { useFrameCommands, type FrameDialog } from './use-frame-commands.ts'
import { useFaultsInPassing } from './use-faults-in-passing.ts'
import { useNarrow } from './use-narrow.ts'
import { useSideButtons } from './use-side-buttons.ts'
import { VeilSign } from './veil-sign.tsx'
import './frame.css'

type FrameProps = {
  readonly children: ReactNode
  readonly notices: readonly VaultNotice[]
  readonly isSample: boolean
}

/** Around every page: where to go, what to know, what can be done; and the page itself. */
export function Frame({ children, notices, isSample }: FrameProps) {
  const { t } = useLingui()
  const [path] = useLocation()
  const main = useRef<HTMLElement>(null)
  const [dialog, setDialog] = useState<FrameDialog>()
  const [folded, setFolded] = useState(false)
  const isNarrow = useNarrow()
  useFrameCommands({ show: setDialog, toggleSidebar: () => setFolded(was => !was) })
  useSideButtons()
  useVeilOnBlur()
  useNotices()
  useFaultsInPassing()
  const { isVeiled, text } = useNames()
  const isFocused = useFocusMode()
  const close = (): void => setDialog(undefined)
  return (
    <div className={classNames('frame', folded && 'frame-folded', isFocused && 'frame-focused')}>
      <a
        className="skip-link"
        href="#page"
        onClick={event => {
          event.preventDefault()
          main.current?.focus()
        }}
      >{t`Skip to the page`}</a>
      {isNarrow ? <TopBar /> : <Sidebar />}
      <VeilSign look="alone" />
      <output className="visually-hidden">{isVeiled ? t`Names are veiled` : null}</output>
      <div className="frame-pane">
        <Banners notices={notices} isSample={isSample} />
        <main id="page" className="frame-page" ref={main} tabIndex={-1}>
          <ErrorBoundary at={path} instead={PageFailed}>
            <Suspense>
              {children}
              <PageArrival key={path} main={main} />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <Palette isOpen={dialog === 'palette'} onClose={close} />
      <ShortcutSheet isOpen={dialog === 'shortcuts'} onClose={close} />
      <About isOpen={dialog === 'about'} onClose={close} />
      <Toasts shown={text} />
      <LeavingCover />
    </div>
  )
}
