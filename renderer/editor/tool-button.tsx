import {
  IconBold,
  IconItalic,
  IconLink,
  IconList,
  IconListCheck,
  IconListNumbers,
  IconPhoto,
  IconQuote,
  IconStrikethrough,
  IconUnderline,
} from '@tabler/icons-react'
import { IconButton } from '../ui/icon-button.tsx'
import type { Tool } from './tool-items.tsx'

const size = 18

const icons = {
  bold: <IconBold size={size} />,
  italic: <IconItalic size={size} />,
  underline: <IconUnderline size={size} />,
  strike: <IconStrikethrough size={size} />,
  'bullet-list': <IconList size={size} />,
  'number-list': <IconListNumbers size={size} />,
  'check-list': <IconListCheck size={size} />,
  quote: <IconQuote size={size} />,
  link: <IconLink size={size} />,
  'insert-image': <IconPhoto size={size} />,
} as const

/** The ways that have a picture, so that they can stand in a bar. */
export type Drawn = keyof typeof icons

const isDrawn = (id: string): id is Drawn => id in icons

export const drawTool = ({ id, label, shortcut, isOn, act }: Tool) => (
  <IconButton
    key={id}
    label={label}
    shortcut={shortcut}
    icon={isDrawn(id) ? icons[id] : null}
    {...(isOn === undefined ? {} : { isPressed: isOn })}
    onPress={act}
  />
)
