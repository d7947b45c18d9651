/** Sixteen random bytes from a source handed in. */
export type RandomBytes = (size: number) => Uint8Array

/**
 * Makes ids that sort by the time they were made (UUID version 7, RFC 9562 §5.7): 48 bits of milliseconds, then a counter
 * that keeps the order within one millisecond or when the clock steps back, then chance.
 */
export function idMaker(now: () => number, random: RandomBytes): () => string {
  let last = 0
  let counter = 0
  return () => {
    const at = now()
    if (at > last) {
      last = at
      counter = 0
    } else {
      counter += 1
      if (counter > 0xfff) {
        last += 1
        counter = 0
      }
    }
    const tail = Buffer.from(random(8))
    tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80
    const hex = [
      last.toString(16).padStart(12, '0'),
      `7${counter.toString(16).padStart(3, '0')}`,
      tail.toString('hex'),
    ].join('')
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  }
}
