import { existsSync, readFileSync } from 'node:fs'
import { strict } from './strict.ts'

export type Image = {
  isEmpty: () => boolean
  toPNG: () => Buffer
  toDataURL: () => string
  getSize: () => { width: number; height: number }
}

const image = (png: Buffer): Image =>
  strict('NativeImage', {
    isEmpty: () => png.length === 0,
    toPNG: () => png,
    toDataURL: () => `data:image/png;base64,${png.toString('base64')}`,
    getSize: () =>
      png.length < 24
        ? { width: 0, height: 0 }
        : { width: png.readUInt32BE(16), height: png.readUInt32BE(20) },
  })

export const nativeImage = strict('nativeImage', {
  createEmpty: () => image(Buffer.alloc(0)),
  createFromPath: (path: string) => image(existsSync(path) ? readFileSync(path) : Buffer.alloc(0)),
  createFromBuffer: (png: Buffer) => image(png),
})
