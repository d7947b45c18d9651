import { $isListNode, ListItemNode, ListNode } from '@lexical/list'
import { $getNodeByKey, defineExtension, mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'

/**
 * What a screen reader is told of a check list: check boxes stand in a group, the item that only holds a deeper list is
 * none, and a box without words yet has a name all the same.
 */
export const CheckListRolesExtension = defineExtension({
  name: 'afterword/check-list-roles',
  config: { emptyItem: '' },
  register: (editor, { emptyItem }) =>
    mergeRegister(
      editor.registerMutationListener(ListNode, changes => {
        for (const [key, change] of changes) {
          const element = change === 'destroyed' ? null : editor.getElementByKey(key)
          if (element === null) continue
          if (isCheckList(editor, key)) element.setAttribute('role', 'group')
          else element.removeAttribute('role')
        }
      }),
      editor.registerMutationListener(ListItemNode, changes => {
        for (const [key, change] of changes) {
          const element = change === 'destroyed' ? null : editor.getElementByKey(key)
          if (element === null || element.parentElement?.getAttribute('role') !== 'group') continue
          if (element.firstElementChild?.matches('ul, ol') === true) element.setAttribute('role', 'none')
          else if ((element.textContent ?? '') === '') element.setAttribute('aria-label', emptyItem)
          else element.removeAttribute('aria-label')
        }
      }),
    ),
})

const isCheckList = (editor: LexicalEditor, key: NodeKey): boolean =>
  editor.getEditorState().read(() => {
    const node = $getNodeByKey(key)
    return $isListNode(node) && node.getListType() === 'check'
  })
