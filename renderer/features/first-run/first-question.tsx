import { useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Threshold } from '../../ui/threshold.tsx'
import { Steps } from './steps.tsx'

type FirstQuestionProps = { readonly onOpen: (path: string) => void }

/** One question to begin with; another if it is not the one; none if there is no time. */
export function FirstQuestion({ onOpen }: FirstQuestionProps) {
  const { t } = useLingui()
  const [at, setAt] = useState(0)
  const questions = [
    t`Who on your team did you think about most this week, and what did you decide about them without asking?`,
    t`What did someone do lately that puzzled you? What was the first reason that came to mind?`,
    t`Whom did you hear from least this week, and what did you assume about why?`,
  ]
  const question = questions[at % questions.length] ?? ''
  return (
    <Threshold
      width="hall"
      over={<Steps at={4} />}
      title={t`Your journal is ready`}
      lede={t`A first question, if you like. A few lines are enough.`}
    >
      <Card tone="soft" as="div">
        <h2 className="first-question">{question}</h2>
        <div className="page-actions">
          <Button
            variant="primary"
            takesFocus
            onPress={() => onOpen(`/write/new?prompt=${encodeURIComponent(question)}`)}
          >{t`Write about this`}</Button>
          <Button variant="quiet" onPress={() => setAt(at + 1)}>{t`Another question`}</Button>
        </div>
      </Card>
      <div className="threshold-actions">
        <Button variant="quiet" onPress={() => onOpen('/today')}>{t`Not now, show me around`}</Button>
      </div>
    </Threshold>
  )
}
