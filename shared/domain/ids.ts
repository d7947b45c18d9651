import * as z from 'zod'

export const EntryId = z.uuid().brand<'EntryId'>()
export type EntryId = z.infer<typeof EntryId>
export const RunId = z.uuid().brand<'RunId'>()
export type RunId = z.infer<typeof RunId>
export const HunchId = z.uuid().brand<'HunchId'>()
export type HunchId = z.infer<typeof HunchId>
export const PlanId = z.uuid().brand<'PlanId'>()
export type PlanId = z.infer<typeof PlanId>
export const PersonId = z.uuid().brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>
export const ContactId = z.uuid().brand<'ContactId'>()
export type ContactId = z.infer<typeof ContactId>
