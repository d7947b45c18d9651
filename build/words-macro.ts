import { transformAsync } from '@babel/core'
import macro from '@lingui/babel-plugin-lingui-macro'
import { makeConfig } from '@lingui/conf'
import type { Plugin } from 'vite'

/** Handed in, so that no configuration file has to stand at the root. */
export const linguiConfig = makeConfig({ locales: ['en'], sourceLocale: 'en' })

export const usesMacro = /from ['"]@lingui\/(?:core|react)\/macro['"]/

/**
 * Lingui's macros in our source, without @lingui/vite-plugin: that one needs Node 22. The English text stays in the code
 * beside its id, so that no catalogue has to be there for English; `id-only` leaves it to the catalogue (words.ts).
 */
export function wordsMacro({ keep = 'message' }: { keep?: 'message' | 'id-only' } = {}): Plugin {
  return {
    name: 'afterword:words-macro',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?(?:$|\?)/, code: usesMacro },
      async handler(code, id) {
        const filename = id.replace(/\?.*$/, '')
        const result = await transformAsync(code, {
          filename,
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins: filename.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'] },
          plugins: [[macro, { descriptorFields: keep, linguiConfig }]],
        })
        return { code: result?.code ?? code, map: result?.map ?? null }
      },
    },
  }
}
