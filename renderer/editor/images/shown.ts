/** A picture that stands somewhere on the page: to have it there at once, and to let it go again if it is out of sight. */
type Standing = { readonly show: () => Promise<void>; readonly release: () => void }

const standing = new Set<Standing>()

/** Adds one; gives back the way to take it off. */
export function registerPicture(picture: Standing): () => void {
  standing.add(picture)
  return () => standing.delete(picture)
}

/** Has every picture of the page there, also those far out of sight: before it is printed. Gives back the way to let them go. */
export async function showAllPictures(): Promise<() => void> {
  const shown = [...standing]
  await Promise.all(shown.map(async ({ show }) => show()))
  return () => {
    for (const { release } of shown) release()
  }
}
