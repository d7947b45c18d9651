import { defineExtension } from 'lexical'

/**
 * What a screen reader is told of a check list: a tree of items that are checked or not, for a list item must not be
 * called a check box. A deeper list is a group in it, the item that only holds one is none, and one without words yet has
 * a name all the same. Said anew after each update, for the editor takes back what it did not say itself.
 */
export const CheckListRolesExtension = defineExtension({
  name: 'afterword/check-list-roles',
  config: { emptyItem: '' },
  register: (editor, { emptyItem }) =>
    editor.registerUpdateListener(({ dirtyElements }) => {
      if (dirtyElements.size === 0) return
      for (const list of editor.getRootElement()?.querySelectorAll('.writing-checks') ?? []) {
        const isDeeper = list.parentElement?.closest('.writing-checks') instanceof Element
        list.setAttribute('role', isDeeper ? 'group' : 'tree')
        for (const item of list.children) sayRole(item, emptyItem)
      }
    }),
})

function sayRole(item: Element, emptyItem: string): void {
  const isOnlyDeeper = item.firstElementChild?.matches('ul, ol') === true
  item.setAttribute('role', isOnlyDeeper ? 'none' : 'treeitem')
  if (isOnlyDeeper) return
  if ((item.textContent ?? '') === '') item.setAttribute('aria-label', emptyItem)
  else item.removeAttribute('aria-label')
}
