import { contract } from '../../../shared/contract/contract.ts'
import { answer } from '../answer.ts'
import type { VaultLife } from '../services/vault-life.ts'
import { done } from './done.ts'

/** Pictures, part by part. Nothing that was asked before can be changed by one more of them. */
export const imageRoutes = ({ journal }: VaultLife) => ({
  beginImage: answer(contract.beginImage, input => journal().images.begin(input)),
  addImagePart: answer(contract.addImagePart, input => done(journal().images.addPart(input))),
  finishImage: answer(contract.finishImage, ({ id }) => journal().images.finish(id)),
  image: answer(contract.image, ({ id }) => journal().images.get(id)),
  imagePart: answer(contract.imagePart, ({ id, part }) => journal().images.part(id, part)),
})
