import { describe, expect, test } from 'vitest'
import { Fault } from '../../../../shared/faults.ts'
import { faultOf } from '../../../../electron/keeper/vault/fault-of.ts'

const failing = (code: string, cause?: unknown) => Object.assign(new Error('a path', { cause }), { code })

describe('the fault for an error', () => {
  test.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_READONLY', 'read-only'],
    ['SQLITE_READONLY_DIRECTORY', 'read-only'],
    ['SQLITE_READONLY_DBMOVED', 'vault-moved'],
    ['SQLITE_CORRUPT', 'vault-damaged'],
    ['SQLITE_CORRUPT_VTAB', 'vault-damaged'],
    ['SQLITE_NOTADB', 'vault-damaged'],
    ['SQLITE_IOERR', 'io-error'],
    ['SQLITE_IOERR_READ', 'io-error'],
    ['SQLITE_IOERR_FSYNC', 'io-error'],
    ['SQLITE_IOERR_LOCK', 'read-only'],
    ['SQLITE_IOERR_NOMEM', 'not-enough-memory'],
    ['SQLITE_NOMEM', 'not-enough-memory'],
    ['SQLITE_CANTOPEN', 'io-error'],
    ['SQLITE_BUSY', 'vault-in-use'],
    ['SQLITE_BUSY_SNAPSHOT', 'vault-in-use'],
    ['SQLITE_LOCKED', 'vault-in-use'],
    ['SQLITE_TOOBIG', 'too-large'],
    ['SQLITE_CONSTRAINT_TRIGGER', 'sealed'],
    ['SQLITE_CONSTRAINT_FOREIGNKEY', 'not-found'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'internal'],
    ['SQLITE_ERROR', 'internal'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['EPERM', 'read-only'],
    ['ENOENT', 'vault-missing'],
    ['EEXIST', 'vault-exists'],
    ['ENOMEM', 'not-enough-memory'],
    ['EIO', 'io-error'],
    ['EBADF', 'io-error'],
    ['ERR_INVALID_ARG_TYPE', 'internal'],
  ])('%s is %s', (code, fault) => {
    expect(faultOf(failing(code)).code).toBe(fault)
  })

  test('is decided by the innermost known cause, which a failed rollback hides', () => {
    expect(faultOf(failing('SQLITE_ERROR', failing('SQLITE_FULL'))).code).toBe('disk-full')
    expect(faultOf(new Error('outer', { cause: failing('EROFS', new Error('inner')) })).code).toBe(
      'read-only',
    )
    expect(faultOf(new Error('outer', { cause: new Fault('vault-moved') })).code).toBe('vault-moved')
  })

  test('is an io-error for the one error of the library that has no code', () => {
    expect(faultOf(new Error('sqlite open error: unable to open database file')).code).toBe('io-error')
  })

  test('is damage where a statement that was compiled ends without a word: so does one that meets a broken page', () => {
    const wordless = Object.assign(new Error('sqlite error(SQLITE_ERROR): SQL logic error'), {
      code: 'SQLITE_ERROR',
    })
    expect(faultOf(wordless).code).toBe('vault-damaged')
    const ours = Object.assign(new Error('sqlite error(SQLITE_ERROR): no such column: x'), {
      code: 'SQLITE_ERROR',
    })
    expect(faultOf(ours).code).toBe('internal')
  })

  test('is the fault itself when it is one already', () => {
    const fault = new Fault('sealed')
    expect(faultOf(fault)).toBe(fault)
  })

  test.each([[new TypeError('x')], ['text'], [undefined], [null], [{ code: 'SQLITE_FULL' }]])(
    'is internal for what nobody foresaw',
    thrown => {
      expect(faultOf(thrown).code).toBe('internal')
    },
  )

  test('ends even where causes go in a circle', () => {
    const circle = new Error('circle')
    circle.cause = circle
    expect(faultOf(circle).code).toBe('internal')
  })

  test('shows no message of the cause', () => {
    expect(faultOf(failing('ENOSPC')).message).toBe('disk-full')
  })
})
