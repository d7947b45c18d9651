const pattern = /^data:(image\/(?:png|jpeg|webp|gif|avif));base64,(.+)$/s

/** The pictures whose bytes came along, in the order of the text; what cannot be read as bytes is none. */
export const filesOf = (body: Element): File[] =>
  [...body.querySelectorAll('wbr[data-bytes]')].flatMap(element => {
    const [, type, letters] = pattern.exec(element.getAttribute('data-bytes') ?? '') ?? []
    const bytes = letters === undefined ? undefined : bytesOf(letters)
    return type === undefined || bytes === undefined
      ? []
      : [new File([bytes], `picture.${type.slice(6)}`, { type })]
  })

function bytesOf(letters: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(letters), letter => letter.codePointAt(0) ?? 0)
  } catch {
    return undefined
  }
}
