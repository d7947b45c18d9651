import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { type Goal, GoalLevel } from '../../../shared/domain/learning.ts'
import { maybe, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { RadioCards } from '../../ui/options.tsx'
import { useLearningWords } from '../../words/use-learning-words.ts'

type JudgeDialogProps = { readonly goal: Goal; readonly onClose: () => void }

/** Which of the lines came true, in the words they were written with. It is said once. */
export function JudgeDialog({ goal, onClose }: JudgeDialogProps) {
  const { t } = useLingui()
  const names = useNames()
  const { levelWords } = useLearningWords()
  const form = useSealedForm('judge', goal.id)
  const [level, choose] = useFormField(form, maybe('level', GoalLevel))
  const judge = useTell(contract.judgeGoal)
  const close = form.closing(onClose)
  const lines = GoalLevel.options.filter(one => goal.levels[one].trim() !== '')
  function keep(): void {
    if (level !== undefined) judge.mutate({ id: goal.id, level }, { onSuccess: close })
  }
  return (
    <Dialog
      title={t`Which line came true?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={close}>{t`Not now`}</Button>
          <Button
            variant="primary"
            isBusy={judge.isPending}
            isDisabled={level === undefined}
            onPress={keep}
          >{t`Keep this`}</Button>
        </>
      }
    >
      <p className="muted">{t`These are your own lines, as you wrote them. What you choose stays.`}</p>
      <RadioCards
        label={t`The line that fits best`}
        options={lines.map(id => ({ id, label: levelWords[id], hint: names.text(goal.levels[id]) }))}
        value={level}
        onChange={choose}
      />
      {judge.error === null ? null : <FaultNotice code={judge.error.code} />}
    </Dialog>
  )
}
