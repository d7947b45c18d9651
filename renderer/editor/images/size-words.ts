const MEGA = 1_000_000

/** How much room a picture takes, as a person says it: 1.1 MB, 340 kB. */
export function sizeWords(bytes: number, locale: string): string {
  const unit = bytes >= MEGA / 10 ? 'megabyte' : 'kilobyte'
  const value = bytes / (unit === 'megabyte' ? MEGA : 1000)
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}
