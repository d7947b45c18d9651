import { contract } from '../../shared/contract/contract.ts'
import type { ImageId } from '../../shared/domain/ids.ts'
import { type Image, IMAGE_PART } from '../../shared/domain/image.ts'
import { codeOf, type FaultCode } from '../../shared/faults.ts'
import { ask } from './ask.ts'
import { onLeaving, waitFor } from './flush.ts'

const known = new Map<ImageId, Promise<Image>>()

/** What a picture is without its bytes. It never changes, so it is asked once. */
async function facts(id: ImageId): Promise<Image> {
  const before = known.get(id)
  if (before !== undefined) return before
  const asked = ask(contract.image, { id })
  known.set(id, asked)
  asked.catch(() => known.delete(id))
  return asked
}

/** The bytes of a picture, asked part by part and kept by nobody but the asker. */
async function load(id: ImageId, signal?: AbortSignal): Promise<Blob> {
  const { parts, type } = await facts(id)
  const bytes: BlobPart[] = []
  for (let part = 0; part < parts; part += 1) {
    signal?.throwIfAborted()
    bytes.push(new Uint8Array((await ask(contract.imagePart, { id, part })).bytes))
  }
  return new Blob(bytes, { type })
}

type Ready = { readonly blob: Blob } & Pick<Image, 'type' | 'width' | 'height'>
type How = { readonly told: (share: number) => void; readonly signal: AbortSignal }

async function store({ blob, type, width, height }: Ready, { told, signal }: How): Promise<ImageId> {
  const { id } = await ask(contract.beginImage, { type, bytes: blob.size, width, height })
  for (let part = 0; part * IMAGE_PART < blob.size; part += 1) {
    signal.throwIfAborted()
    const some = blob.slice(part * IMAGE_PART, (part + 1) * IMAGE_PART)
    await ask(contract.addImagePart, { id, part, bytes: new Uint8Array(await some.arrayBuffer()) })
    told(Math.min(1, ((part + 1) * IMAGE_PART) / blob.size))
  }
  return (await ask(contract.finishImage, { id })).id
}

/**
 * Stores a picture part by part; `told` hears which share of it is there. Rejects only when it is stopped; what was stored of
 * it until then, or until a fault, is taken away again.
 */
async function add(picture: Ready, how: How): Promise<{ id: ImageId } | { trouble: FaultCode }> {
  try {
    return { id: await store(picture, how) }
  } catch (error) {
    how.signal.throwIfAborted()
    return { trouble: codeOf(error) }
  }
}

/** The pictures of the open journal. */
export const pictureStore = { facts, load, add, waitFor, onLeaving }
