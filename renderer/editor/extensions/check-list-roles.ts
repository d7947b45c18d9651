import { defineExtension } from 'lexical'

/**
 * What a screen reader is told of a check list: check boxes stand in a group, the item that only holds a deeper list is
 * none, and a box without words yet has a name all the same. Said anew after each update, for the editor takes back
 * what it did not say itself.
 */
export const CheckListRolesExtension = defineExtension({
  name: 'afterword/check-list-roles',
  config: { emptyItem: '' },
  register: (editor, { emptyItem }) =>
    editor.registerUpdateListener(({ dirtyElements }) => {
      if (dirtyElements.size === 0) return
      for (const list of editor.getRootElement()?.querySelectorAll('.writing-checks') ?? []) {
        list.setAttribute('role', 'group')
        for (const item of list.children) sayRole(item, emptyItem)
      }
    }),
})

function sayRole(item: Element, emptyItem: string): void {
  if (item.firstElementChild?.matches('ul, ol') === true) item.setAttribute('role', 'none')
  else if ((item.textContent ?? '') === '') item.setAttribute('aria-label', emptyItem)
  else item.removeAttribute('aria-label')
}
