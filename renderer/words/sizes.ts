import { locales } from './days.ts'

const MEGA = 1_000_000

/** How much room something takes, as a person says it: 1.1 MB, 340 kB. */
export function sizeWords(bytes: number): string {
  const unit = bytes >= MEGA / 10 ? 'megabyte' : 'kilobyte'
  const value = bytes / (unit === 'megabyte' ? MEGA : 1000)
  const form = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const
  return new Intl.NumberFormat(locales(), form).format(value)
}
