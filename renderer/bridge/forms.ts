import { useEffect, useEffectEvent, useState } from 'react'
import * as z from 'zod'
import type { SealedForm } from '../../shared/domain/sealed-words.ts'
import { registerFlush } from './flush.ts'
import { store, useStore } from './store.ts'

/** Which form, and the id of what it is about, or `new`. */
type FormName = Pick<SealedForm, 'form' | 'about'>
type Fields = Readonly<Record<string, unknown>>
type InHand = FormName & { readonly path?: string; readonly isOpen: boolean; readonly fields: Fields }

/** The page in sight, so that what is written on it comes back on it. */
export const pageInSight = store('/today')

/** Forms somebody has begun to fill in, in sight or not. */
const inHand = new Map<string, InHand>()

/** Those that were in sight when the window went, until they are in sight again. */
export const waitingForms = store<readonly SealedForm[]>([])

const keyOf = ({ form, about }: FormName): string => `${form} ${about}`
const asJson = z.record(z.string(), z.json())

const isWaiting = (name: FormName): boolean => waitingForms.get().some(form => keyOf(form) === keyOf(name))

const sealed = ({ form, about, path = pageInSight.get(), isOpen, fields }: InHand): SealedForm => ({
  kind: 'form',
  form,
  about,
  path,
  open: isOpen || isWaiting({ form, about }),
  // what is undefined is left out
  fields: asJson.parse(JSON.parse(JSON.stringify(fields))),
})

let stop: (() => void) | undefined

/** Puts a form into hand: its fields are sealed when the window has to go, and come back with the next one. */
export function keepForm(form: InHand): void {
  stop ??= registerFlush(async () => [...inHand.values()].map(sealed))
  inHand.set(keyOf(form), form)
}

const noLongerWaiting = (name: FormName): void => {
  const [waiting, key] = [waitingForms.get(), keyOf(name)]
  if (waiting.some(form => keyOf(form) === key)) waitingForms.set(waiting.filter(form => keyOf(form) !== key))
}

/** The form was kept or given up. */
export function dropForm(name: FormName): void {
  inHand.delete(keyOf(name))
  noLongerWaiting(name)
}

/** What stands in a form that is in hand. */
export const fieldsOf = (name: FormName): Fields | undefined => inHand.get(keyOf(name))?.fields

/** The form is in sight from now on, or it is not any more; nothing when it is not in hand. */
export function showForm(name: FormName, isOpen: boolean): void {
  const form = inHand.get(keyOf(name))
  if (form !== undefined) inHand.set(keyOf(name), { ...form, isOpen })
  if (isOpen) noLongerWaiting(name)
}

/** Takes back what was sealed when the window before this one went; gives the page on which a form was in sight. */
export function takeBackForms(forms: readonly SealedForm[]): string | undefined {
  for (const { form, about, path, fields } of forms) keepForm({ form, about, path, fields, isOpen: false })
  const open = forms.filter(form => form.open)
  waitingForms.set(open)
  return open.at(-1)?.path
}

/** Those out of sight, as they are sealed. */
export const closedForms = (): SealedForm[] =>
  [...inHand.values()].filter(({ isOpen }) => !isOpen).map(sealed)

function makeForm(name: FormName) {
  const back = fieldsOf(name)
  let fields = back ?? {}
  let [isInSight, isSettled] = [false, false]
  const isBegun = (): boolean => Object.keys(fields).length > 0
  function put(): void {
    if (isBegun()) keepForm({ ...name, isOpen: isInSight, fields })
    else dropForm(name)
  }
  return {
    /** what stood in it when it was put away before, or the window went */
    back,
    /** something other than what it began with stands in it */
    isBegun,
    /** as long as a field is as it was at first there is nothing of it to keep */
    keep(field: string, value: unknown, first: unknown): void {
      isSettled = false
      const { [field]: _, ...others } = fields
      fields = JSON.stringify(value) === JSON.stringify(first) ? others : { ...others, [field]: value }
      put()
    },
    /** in sight; nothing is in hand before something was changed in it */
    show(): void {
      isInSight = true
      put()
      noLongerWaiting(name)
    },
    /** It is being kept, or was given up: once it is out of sight nothing of it stays in hand. False takes that back. */
    settle(isSo = true): void {
      isSettled = isSo
    },
    /** the way to close it for good */
    closing: (close: () => void) => (): void => {
      isSettled = true
      close()
    },
    /** out of sight: put away, unless it is settled */
    hide(): void {
      isInSight = false
      if (isSettled) dropForm(name)
      else put()
    },
  }
}
export type SealedFormInHand = ReturnType<typeof makeForm>

/**
 * The form of a dialog, for as long as it is open: what is changed in its fields (`useFormField`) outlives a lock, and the dialog
 * itself, however it went out of sight: it is there when it is opened again. Keeping it, or giving it up, forgets it (`settle`).
 */
export function useSealedForm(form: string, about = 'new'): SealedFormInHand {
  const [hand] = useState(() => makeForm({ form, about }))
  useEffect(() => {
    hand.show()
    return () => hand.hide()
  }, [hand])
  return hand
}

type FormField<T> = {
  readonly name: string
  readonly shape: {
    readonly safeParse: (value: unknown) => { success: true; data: T } | { success: false }
  }
  /** what stands in it to begin with */
  readonly first: T
}

/** The same parts of the same kinds as `first`; what is open there may be anything. */
function isLike<T>(value: unknown, first: T): value is T {
  if (first === undefined) return true
  if (typeof first !== 'object' || first === null || Array.isArray(first))
    return typeof value === typeof first && Array.isArray(value) === Array.isArray(first)
  if (typeof value !== 'object' || value === null) return false
  const parts = new Map(Object.entries(value))
  return Object.entries(first).every(([part, of]) => isLike(parts.get(part), of))
}

/** A field, or several in one, that comes back when it has the shape of what stood in it first; the keeper checks the rest. */
export const like = <T>(name: string, first: T): FormField<T> => ({
  name,
  shape: { safeParse: value => (isLike(value, first) ? { success: true, data: value } : { success: false }) },
  first,
})

/** A field that may be left open. */
export const maybe = <Shape extends z.ZodType>(
  name: string,
  shape: Shape,
  first?: z.output<Shape>,
): FormField<z.output<Shape> | undefined> => ({ name, shape: shape.optional(), first })

/** Any number of them. */
export const several = <Shape extends z.ZodType>(
  name: string,
  shape: Shape,
  first: readonly z.output<Shape>[] = [],
): FormField<readonly z.output<Shape>[]> => ({ name, shape: z.array(shape), first })

/** A line, or more, of words. */
export const words = (name: string, first = ''): FormField<string> => ({ name, shape: z.string(), first })

/** `useState` for a field of a sealed form: begins with what stood in it when the window went, if it fits. */
export function useFormField<T>(
  hand: SealedFormInHand,
  { name, shape, first }: FormField<T>,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    if (hand.back === undefined || !(name in hand.back)) return first
    const read = shape.safeParse(hand.back[name])
    return read.success ? read.data : first
  })
  function change(next: T): void {
    setValue(next)
    hand.keep(name, next, first)
  }
  return [value, change]
}

/**
 * Where a dialog is opened from: opens it again when it was open as the window went. Nothing until what it is about is there.
 * With `only`, for a form about that alone.
 */
export function useReopened(form: string, open: (about: string) => void, only?: string): void {
  const waiting = useStore(waitingForms)
  const reopen = useEffectEvent(open)
  // At every turn, for what it is about may still be on its way.
  useEffect(() => {
    for (const one of waiting)
      if (one.form === form && (only === undefined || one.about === only)) reopen(one.about)
  })
}
