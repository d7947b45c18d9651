// The structured clone that carries every message: compared with Node's own.
import { anything, assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, encode } from './src/codec.ts'

const travel = (value: unknown): unknown => decode(JSON.parse(JSON.stringify(encode(value))))

describe('structured clone', () => {
  // ipcRenderer.invoke: "Arguments will be serialized with the Structured Clone Algorithm, just like window.postMessage".
  test('does to any value what structuredClone does', () => {
    const options = {
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
    }
    assert(
      property(anything(options), value => {
        expect(travel(value)).toEqual(structuredClone(value))
      }),
      { numRuns: 500, seed: 7 },
    )
  })
  test.each([
    ['undefined', undefined],
    ['not a number', Number.NaN],
    ['minus zero', -0],
    ['infinity', -Infinity],
    ['a key that looks like a tag', { $: 'undefined', v: 1 }],
    ['a key named __proto__', JSON.parse('{"__proto__": {"a": 1}}')],
    ['an invalid date', new Date(Number.NaN)],
    ['nested maps', new Map([[{ a: 1 }, new Set([new Map([[1, undefined]])])]])],
    ['a part of a buffer', new Uint8Array([1, 2, 3, 4]).subarray(1, 3)],
  ])('keeps %s', (_name, value) => {
    expect(travel(value)).toStrictEqual(structuredClone(value))
  })
  test('keeps a circle a circle', () => {
    const value: Record<string, unknown> = { list: [] }
    value['self'] = value
    ;(value['list'] as unknown[]).push(value)
    const back = travel(value) as Record<string, unknown>
    expect(back['self']).toBe(back)
    expect((back['list'] as unknown[])[0]).toBe(back)
  })
  test('keeps the kind and message of an error', () => {
    const back = travel(new RangeError('too far')) as Error
    expect(back).toBeInstanceOf(RangeError)
    expect(back.message).toBe('too far')
  })
  // "prototype chains will not be included"
  test('drops the class of an object', () => {
    class Point {
      readonly x = 1
      get y() {
        return 2
      }
    }
    expect(travel(new Point())).toStrictEqual({ x: 1 })
  })
  // "Sending Functions, Promises, Symbols, WeakMaps, or WeakSets will throw an exception."
  test.each([
    ['a function', () => 1],
    ['a promise', Promise.resolve(1)],
    ['a symbol', Symbol('s')],
    ['a WeakMap', new WeakMap()],
    ['a WeakSet', new WeakSet()],
  ])('refuses %s, however deep', (_name, value) => {
    expect(() => encode({ a: [value] })).toThrow('An object could not be cloned.')
  })
})
