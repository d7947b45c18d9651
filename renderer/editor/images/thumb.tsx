/** A small look at a picture that is in hand; its words are beside it. */
export const Thumb = ({ blob }: { readonly blob: Blob }) => (
  <img
    className="picture-thumb"
    alt=""
    ref={image => {
      if (image === null) return undefined
      const url = URL.createObjectURL(blob)
      image.src = url
      return () => URL.revokeObjectURL(url)
    }}
  />
)
