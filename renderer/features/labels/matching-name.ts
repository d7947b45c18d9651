import { fold } from '../../../shared/text/fold.ts'

/** Whether a name has this in it, accents and case aside. */
export const matchingName =
  (typed: string) =>
  ({ name }: { readonly name: string }): boolean =>
    fold(name).includes(fold(typed.trim().replace(/^#/, '')))
