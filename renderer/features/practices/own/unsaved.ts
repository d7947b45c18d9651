import * as z from 'zod'
import { Practice } from '../../../../shared/domain/practice.ts'
import { dropForm, fieldsOf, keepForm, pageInSight, showForm } from '../../../bridge/forms.ts'

const form = 'practice'

/** A practice in the middle of being made lacks words and options, but nothing of its shape. */
const lacking = ['too_small', 'too_big', 'invalid_format', 'custom']
const Draft = z.custom<Practice>(value => {
  const { error } = Practice.safeParse(value)
  return error === undefined || error.issues.every(({ code }) => lacking.includes(code))
})

/**
 * Practices being made, by the place they are made at: leaving the page and coming back finds them as they were, and so does
 * the window after a lock. Nothing of one is saved before the writer says so.
 */
export const unsavedOf = (place: string): Practice | undefined =>
  Draft.safeParse(fieldsOf({ form, about: place })?.['practice']).data

export const keepUnsaved = (place: string, practice: Practice): void =>
  keepForm({ form, about: place, path: pageInSight.get(), isOpen: true, fields: { practice } })

export const forgetUnsaved = (place: string): void => dropForm({ form, about: place })

/** Says that it is in sight; gives back the way to say that it is not any more. */
export function showUnsaved(place: string): () => void {
  showForm({ form, about: place }, true)
  return () => showForm({ form, about: place }, false)
}
