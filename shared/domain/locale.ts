import * as z from 'zod'

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** How the writer's own language writes days, the first that is known: `en-US`, `en-GB`. */
export const Locales = z.array(z.string().max(60).refine(isLocale)).max(20)
export type Locales = z.infer<typeof Locales>
