import { IconDots, IconEye, IconHeading } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { memo, useCallback, useLayoutEffect, useRef } from 'react'
import { Toolbar } from 'react-aria-components/Toolbar'
import { MenuButton } from '../ui/menu-button.tsx'
import { type Drawn, drawTool } from './tool-button.tsx'
import { useEvidenceItems, useHeadingItems, useToolItems, type Tool, type ToolId } from './tool-items.tsx'
import type { Formatting } from './use-formats.ts'
import { useWidth } from './use-width.ts'
import './editor.css'

/** The keys that do the same, as shown to this person; the editor itself does not know them. */
export type FormatKeys = Partial<Record<ToolId, string | undefined>>

type EditorToolbarProps = {
  readonly formatting: Formatting
  readonly keys?: FormatKeys
  /** asks for a picture and puts it in; absent: the toolbar offers none */
  readonly onPicture?: (() => void) | undefined
}

const size = 18

/** What stands in the bar itself, in order, for how much room there is in px; the rest is in the menu at its end. */
const shown: readonly { readonly from: number; readonly tools: readonly Drawn[] }[] = [
  {
    from: 620,
    tools: [
      'bold',
      'italic',
      'underline',
      'strike',
      'bullet-list',
      'number-list',
      'check-list',
      'quote',
      'link',
      'insert-image',
    ],
  },
  { from: 420, tools: ['bold', 'italic', 'bullet-list', 'check-list', 'quote', 'link'] },
  { from: 300, tools: ['bold', 'italic', 'bullet-list', 'check-list'] },
  { from: 0, tools: ['bold', 'italic'] },
]

const isMark = ({ id }: Tool): boolean => ['bold', 'italic', 'underline', 'strike'].includes(id)
const isAim = ({ id }: Tool): boolean => ['link', 'insert-image'].includes(id)

const noKeys: FormatKeys = {}

/** The ways to shape words. One stop for Tab, arrows within; what finds no room waits in its last menu. */
export function EditorToolbar({ formatting, keys = noKeys, onPicture }: EditorToolbarProps) {
  const latest = useRef(onPicture)
  useLayoutEffect(() => {
    latest.current = onPicture
  }, [onPicture])
  const ask = useCallback(() => latest.current?.(), [])
  return <Bar formatting={formatting} keys={keys} onPicture={onPicture === undefined ? undefined : ask} />
}

type BarProps = Required<Pick<EditorToolbarProps, 'formatting' | 'keys'>> &
  Pick<EditorToolbarProps, 'onPicture'>

const sameKeys = (a: FormatKeys, b: FormatKeys): boolean =>
  Object.keys({ ...a, ...b }).every(id => Reflect.get(a, id) === Reflect.get(b, id))

/** Two dozen buttons are not drawn anew because the page around them is: a save may fall between two keys. */
const Bar = memo(
  DrawnBar,
  (a, b) => a.formatting === b.formatting && a.onPicture === b.onPicture && sameKeys(a.keys, b.keys),
)

function DrawnBar({ formatting, keys, onPicture }: BarProps) {
  const { t } = useLingui()
  const bar = useRef<HTMLDivElement>(null)
  const width = useWidth(bar)
  const items = useToolItems(formatting, { keys, onPicture })
  const inBar = shown.find(({ from }) => width >= from)?.tools ?? []
  const byId = new Map<string, Tool>(items.map(item => [item.id, item]))
  const tools = inBar.flatMap(id => byId.get(id) ?? [])
  const rest = items.filter(item => !inBar.some(id => id === item.id))
  return (
    <div className="writing-tools-room" ref={bar}>
      <Toolbar className="writing-tools" aria-label={t`Formatting`}>
        {tools.filter(isMark).map(drawTool)}
        <span className="writing-tools-line" aria-hidden="true" />
        <MenuButton
          label={t`Headings`}
          icon={<IconHeading size={size} />}
          items={useHeadingItems(keys)}
          selected={[formatting.formats.block]}
          onAction={formatting.toggleBlock}
        />
        {tools.filter(tool => !isMark(tool) && !isAim(tool)).map(drawTool)}
        <span className="writing-tools-line" aria-hidden="true" />
        <MenuButton
          label={t`Saw, told or assumed`}
          icon={<IconEye size={size} />}
          items={useEvidenceItems(keys)}
          selected={formatting.formats.evidence === undefined ? [] : [formatting.formats.evidence]}
          onAction={formatting.toggleEvidence}
        />
        {tools.filter(isAim).map(drawTool)}
        <MenuButton
          label={t`More formatting`}
          icon={<IconDots size={size} />}
          items={rest.map(({ id, label, shortcut }) => ({ id, label, shortcut }))}
          selected={rest.filter(({ isOn }) => isOn === true).map(({ id }) => id)}
          onAction={id => byId.get(id)?.act()}
        />
      </Toolbar>
    </div>
  )
}
