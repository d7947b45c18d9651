import { t } from '@lingui/core/macro'
import type { Notebook } from '../../shared/domain/notebook.ts'

/** What a notebook is called on screen: the one every journal begins with has a name of ours until it is given one. */
export const notebookName = ({ name }: Pick<Notebook, 'name'>): string =>
  name === '' ? t`Main notebook` : name

/** In the order of their names, for `toSorted`. */
export const byNotebookName = (a: Notebook, b: Notebook): number =>
  notebookName(a).localeCompare(notebookName(b))
