import * as z from 'zod'

export const EntryId = z.uuid().brand<'EntryId'>()
export type EntryId = z.infer<typeof EntryId>
export const NotebookId = z.uuid().brand<'NotebookId'>()
export type NotebookId = z.infer<typeof NotebookId>
export const TagId = z.uuid().brand<'TagId'>()
export type TagId = z.infer<typeof TagId>
export const ImageId = z.uuid().brand<'ImageId'>()
export type ImageId = z.infer<typeof ImageId>
export const AddendumId = z.uuid().brand<'AddendumId'>()
export type AddendumId = z.infer<typeof AddendumId>
export const SearchId = z.uuid().brand<'SearchId'>()
export type SearchId = z.infer<typeof SearchId>
export const RunId = z.uuid().brand<'RunId'>()
export type RunId = z.infer<typeof RunId>
export const HunchId = z.uuid().brand<'HunchId'>()
export type HunchId = z.infer<typeof HunchId>
export const PlanId = z.uuid().brand<'PlanId'>()
export type PlanId = z.infer<typeof PlanId>
export const PersonId = z.uuid().brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>
export const GroupId = z.uuid().brand<'GroupId'>()
export type GroupId = z.infer<typeof GroupId>
export const ContactId = z.uuid().brand<'ContactId'>()
export type ContactId = z.infer<typeof ContactId>
