import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $selectAll,
  getNearestEditorFromDOMNode,
  PASTE_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import type { CommandId } from '../../../../shared/contract/announcements.ts'
import type { Block, Inline } from '../../../../shared/domain/document.ts'
import { evidenceIn } from '../../../../shared/domain/document-text.ts'
import type { Answers, Run } from '../../../../shared/domain/run.ts'
import { runCommand } from '../../../../renderer/bridge/commands.ts'
import { flushAll } from '../../../../renderer/bridge/flush.ts'
import { RunPage } from '../../../../renderer/features/practices/run-page.tsx'
import { veil } from '../../../../renderer/names/veil.ts'
import { pressNext, windowWithKeeper, writeIn, type KeeperWindow } from './with-a-keeper.tsx'

let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => {
  veil.set(false)
  await at.close()
})

const pages = { '/run/:id': () => <RunPage /> }
const open = async (run: Run): Promise<void> => {
  await at.openAt(`/run/${run.id}`, pages)
  await screen.findByRole('region', { name: /^Step/ })
}
const text = (words: string) => ({ kind: 'text' as const, text: words })
const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content })
const said = (...blocks: Block[]): Answers => ({ facts: { kind: 'richtext', body: { version: 1, blocks } } })

async function openAtFacts(answers: Answers = {}): Promise<Run> {
  const run = await at.keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'full' })
  await at.keeper.ask(contract.saveRun, { id: run.id, at: 'facts', answers })
  await open(run)
  return run
}
async function kept(run: Run): Promise<Answers> {
  await act(async () => flushAll())
  return (await at.keeper.ask(contract.run, { id: run.id })).answers
}

const field = () => screen.getByRole('textbox')
const editor = () => {
  const found = getNearestEditorFromDOMNode(field())
  if (found === null) throw new Error('no editor')
  return found
}
const update = (work: () => void) => act(async () => editor().update(work, { discrete: true }))
const command = (id: CommandId) => act(async () => void runCommand(id))
const type = async (words: string) => {
  for (const letter of words)
    await update(() => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertText(letter)
    })
}
const start = () => update(() => void $getRoot().selectEnd())

const inTwoShapes = (words: string): Block[] => [
  paragraph({ ...text('Before.'), marks: ['bold'] }),
  paragraph(text(words), { ...text(' I assume.'), evidence: 'assumed' }),
]

describe('the answer to a longer question', () => {
  it('keeps what is bold, what was assumed and its list, and has them in the finished entry', async () => {
    const run = await openAtFacts({ gate: { kind: 'choice', option: 'work' } })
    await start()
    await type('It came on **Friday**. I guess it bores them.')
    await command('assumed')
    await update(() => void $getRoot().selectEnd().insertParagraph())
    await type('- late')
    const blocks: Block[] = [
      paragraph(text('It came on '), { ...text('Friday'), marks: ['bold'] }, text('. '), {
        ...text('I guess it bores them.'),
        evidence: 'assumed',
      }),
      { kind: 'list', style: 'bullet', items: [{ depth: 0, content: [text('late')] }] },
    ]
    expect((await kept(run))['facts']).toEqual(said(...blocks)['facts'])
    await at.keeper.ask(contract.finishRun, { id: run.id, today: '2026-11-22' })
    const { entry } = await at.keeper.ask(contract.run, { id: run.id })
    const told = await at.keeper.ask(contract.entry, { id: entry! })
    expect(told.body.blocks).toEqual(expect.arrayContaining(blocks))
    expect(evidenceIn(told.body)).toEqual({ saw: 0, told: 0, assumed: 'I guess it bores them.'.length })
    await at.openAt(`/run/${run.id}`, pages)
    const answers = within(await screen.findByRole('region', { name: 'Your answers' }))
    expect(answers.getByText('Friday').tagName).toBe('STRONG')
    expect(answers.getByText('late').closest('li')).not.toBeNull()
    expect(answers.getByText('I guess it bores them.').dataset['evidence']).toBe('assumed')
  })

  it('is named by its question, is where the focus goes, and is left by Ctrl+Enter without a new line', async () => {
    const run = await at.keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'full' })
    await at.keeper.ask(contract.saveRun, { id: run.id, at: 'who', answers: {} })
    await open(run)
    await pressNext()
    await screen.findByRole('region', { name: /What happened/ })
    expect(document.activeElement).toBe(field())
    screen.getByRole('textbox', { name: /^What happened\? Write only what a camera/ })
    const help = field().getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(help)?.textContent).toMatch(/\w/)
    writeIn(field(), 'It came late.')
    await pressNext()
    await waitFor(() => expect(screen.queryByRole('region', { name: /What happened/ })).toBeNull())
    expect(await kept(run)).toEqual(said(paragraph(text('It came late.'))))
  })

  it('is none once it was emptied, whatever shape is left', async () => {
    const run = await openAtFacts(said(paragraph(text('It came late.'))))
    screen.getByRole('button', { name: 'Next' })
    await update(() => $selectAll().removeText())
    await start()
    await type('- ')
    screen.getByRole('button', { name: 'Skip' })
    expect(await kept(run)).toEqual({})
  })

  it('is kept in the middle of a word when the journal locks, and stands there again', async () => {
    const run = await openAtFacts()
    await start()
    await type('Half a sen')
    expect(await kept(run)).toEqual(said(paragraph(text('Half a sen'))))
    at.leave()
    await open(run)
    expect(field().textContent).toBe('Half a sen')
    await start()
    await type('tence')
    expect(await kept(run)).toEqual(said(paragraph(text('Half a sentence'))))
  })

  it('takes of what is pasted the words: who is mentioned by name, a heading and a table as lines, no picture', async () => {
    const ana = await at.keeper.ask(contract.savePerson, { alias: 'Ana' })
    const run = await openAtFacts()
    await start()
    const data = new DataTransfer()
    const row = '<tr><td>Who</td><td>What</td></tr>'
    data.setData(
      'text/html',
      `<h1>A <b>head</b></h1><p>With <span data-afterword="person:${ana.id}">x</span>.</p>` +
        `<table>${row}${row}</table><img data-afterword="image:${ana.id}" alt="A board"><script>alert(1)</script>`,
    )
    data.setData('text/plain', 'A head')
    await screen.findByRole('region', { name: /^Step/ })
    await act(
      async () =>
        void editor().dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData: data })),
    )
    const { facts } = await kept(run)
    const blocks = facts?.kind === 'richtext' ? facts.body.blocks : []
    expect(blocks).toEqual([
      paragraph(text('A '), { ...text('head'), marks: ['bold'] }),
      paragraph(text('With Ana.')),
      paragraph(text('Who · What')),
      paragraph(text('Who · What')),
      paragraph(text('A board')),
    ])
  })

  it('keeps its shapes when a sentence of it is reworded, and that can be undone', async () => {
    const run = await at.keeper.ask(contract.startRun, { practice: 'learning-log', form: 'short' })
    const { at: first } = run
    const answers = (words: string): Answers => ({
      [first]: { kind: 'richtext', body: { version: 1, blocks: inTwoShapes(words) } },
    })
    await at.keeper.ask(contract.saveRun, { id: run.id, at: first, answers: answers('He is selfish.') })
    await open(run)
    fireEvent.click(screen.getByRole('button', { name: 'Look at my wording' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Reword' }))
    fireEvent.change(screen.getByRole('textbox', { name: 'In other words' }), {
      target: { value: 'He left early.' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Use these words' }))
    await waitFor(async () => expect(await kept(run)).toEqual(answers('He left early.')))
    const written = screen.getAllByRole('textbox')[0]!
    await waitFor(() => expect(written.textContent).toContain('He left early.'))
    await act(async () => void getNearestEditorFromDOMNode(written)?.dispatchCommand(UNDO_COMMAND, undefined))
    expect(await kept(run)).toEqual(answers('He is selfish.'))
  })

  it('is not asked about what it quotes', async () => {
    const run = await at.keeper.ask(contract.startRun, { practice: 'learning-log', form: 'short' })
    const body = {
      version: 1 as const,
      blocks: [
        { kind: 'divider' as const },
        { kind: 'quote' as const, content: [text('She is lazy.')] },
        paragraph(text('He is selfish.')),
      ],
    }
    await at.keeper.ask(contract.saveRun, {
      id: run.id,
      at: run.at,
      answers: { [run.at]: { kind: 'richtext', body } },
    })
    await open(run)
    fireEvent.click(screen.getByRole('button', { name: 'Look at my wording' }))
    await screen.findByRole('listitem', { name: /selfish/ })
    expect(screen.queryByRole('listitem', { name: /lazy/ })).toBeNull()
  })

  it('is masked and cannot be written in while a name in it is veiled; what is typed under the veil stays', async () => {
    await at.keeper.ask(contract.savePerson, { alias: 'Zelda' })
    const run = await openAtFacts(said(paragraph({ ...text('Zelda'), marks: ['bold'] }, text(' was late.'))))
    await screen.findByText('Zelda')
    act(() => veil.set(true))
    await waitFor(() => expect(document.body.textContent).not.toContain('Zelda'))
    expect(field().getAttribute('aria-readonly')).toBe('true')
    expect(field().textContent).toBe('••• was late.')
    screen.getByText(/A name in it is veiled/)
    act(() => veil.set(false))
    await screen.findByText('Zelda')
    writeIn(field(), 'Somebody was late.')
    act(() => veil.set(true))
    expect(field().isContentEditable).toBe(true)
    expect(await kept(run)).toEqual(said(paragraph(text('Somebody was late.'))))
  })
})
