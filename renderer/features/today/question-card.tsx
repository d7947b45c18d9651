import { IconPencil } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { questionOf } from './questions.ts'

type QuestionCardProps = { readonly day: string }

/** A question to write about, and another, and another. */
export function QuestionCard({ day }: QuestionCardProps) {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const [skipped, skip] = useState(0)
  const question = questionOf(day, skipped)
  if (question === undefined) return null
  const words = i18n._(question)
  return (
    <Card tone="soft">
      <div className="today-question">
        <h2 className="today-eyebrow">{t`A question for today`}</h2>
        <p className="today-asked" aria-live="polite">
          {words}
        </p>
        <div className="today-buttons">
          <Button
            variant="primary"
            icon={<IconPencil size={16} aria-hidden />}
            onPress={() => go(`/write/new?prompt=${encodeURIComponent(words)}`)}
          >
            {t`Write about this`}
          </Button>
          <Button variant="quiet" onPress={() => skip(skipped + 1)}>{t`Another question`}</Button>
        </div>
      </div>
    </Card>
  )
}
