import { useState } from 'react'
import type { VaultNotice } from '../../../shared/domain/vault.ts'
import { FirstQuestion } from './first-question.tsx'
import { PassphraseStep } from './passphrase-step.tsx'
import { PromiseStep } from './promise-step.tsx'
import { RecoveryStep } from './recovery-step.tsx'

type Opened = { readonly sample?: boolean; readonly path?: string }

type FirstRunProps = { readonly onOpen: (notices: readonly VaultNotice[], opened?: Opened) => void }

type Step =
  | { readonly kind: 'promise' }
  | { readonly kind: 'passphrase' }
  | { readonly kind: 'recovery'; readonly key: Uint8Array }
  | { readonly kind: 'question' }

/** Four steps from nothing to the first words: the promise, the passphrase, the recovery words, a question. */
export function FirstRun({ onOpen }: FirstRunProps) {
  const [step, setStep] = useState<Step>({ kind: 'promise' })
  if (step.kind === 'passphrase') {
    return (
      <PassphraseStep
        onBack={() => setStep({ kind: 'promise' })}
        onMade={key => setStep({ kind: 'recovery', key })}
      />
    )
  }
  if (step.kind === 'recovery') {
    return <RecoveryStep recoveryKey={step.key} onNext={() => setStep({ kind: 'question' })} />
  }
  if (step.kind === 'question') return <FirstQuestion onOpen={path => onOpen([], { path })} />
  return (
    <PromiseStep
      onNext={() => setStep({ kind: 'passphrase' })}
      onSample={notices => onOpen(notices, { sample: true })}
    />
  )
}
