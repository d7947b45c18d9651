/** A day and the time on its clock. */
export type Moment = { readonly day: string; readonly time: string }

/** The zone of this computer's clock. */
export const systemZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** How a zone's name reads: `America/New York`. */
export const zoneName = (zone: string): string => zone.replaceAll('_', ' ')

/** How far a zone is from UTC at a moment, `GMT+2`; nothing for a zone that this program does not know (any more). */
export function zoneOffset(zone: string, { day, time }: Moment): string {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' })
    // within some hours of a change of clocks this may be the offset of the other side
    const named = parts.formatToParts(new Date(`${day}T${time}:00.000Z`))
    return named.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  } catch {
    return ''
  }
}

/** Every zone there is to choose from, this one and the computer's among them. */
export const allZones = (zone: string): string[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', systemZone(), zone])]
    .filter(name => name !== '')
    .toSorted()
