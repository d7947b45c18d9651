import { $applyNodeReplacement, DecoratorNode } from 'lexical'
import { createElement, type ReactNode } from 'react'
import type { ImageBlock } from '../../../shared/domain/document.ts'
import { PictureBlock, type PictureSet } from '../pictures.tsx'

type Shown = Pick<ImageBlock, 'image' | 'alt' | 'width'>

/** A picture on a line of its own. Its inside is drawn by what the room was given (see pictures.tsx). */
export class ImageNode extends DecoratorNode<ReactNode> {
  kept: Shown | undefined

  override $config() {
    return this.config('image', { extends: DecoratorNode })
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before)
    this.kept = before.kept
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = 'writing-picture'
    return dom
  }

  override updateDOM(): boolean {
    return false
  }

  override getTextContent(): string {
    return this.getShown()?.alt ?? ''
  }

  override isInline(): false {
    return false
  }

  override decorate(): ReactNode {
    const shown = this.getShown()
    if (shown === undefined) return null
    return createElement(PictureBlock, { ...shown, nodeKey: this.getKey(), write: $changeImage })
  }

  getShown(): Shown | undefined {
    return this.getLatest().kept
  }
}

export const $isImageNode = (node: unknown): node is ImageNode => node instanceof ImageNode

export function $createImageNode(shown: Shown): ImageNode {
  const node = new ImageNode()
  node.kept = shown
  return $applyNodeReplacement(node)
}

/** Another description or width for a picture that stands there. */
export function $changeImage(node: unknown, set: PictureSet): void {
  if (!$isImageNode(node)) return
  const shown = node.getShown()
  if (shown !== undefined) node.getWritable().kept = { ...shown, ...set }
}
