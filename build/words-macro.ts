import { transformAsync } from '@babel/core'
import macro from '@lingui/babel-plugin-lingui-macro'
import type { Plugin } from 'vite'

const usesMacro = /from ['"]@lingui\/(?:core|react)\/macro['"]/

/**
 * Lingui's macros in our source, without @lingui/vite-plugin: that one needs Node 22. The English text stays in the code
 * beside its id, so that no catalogue has to be there for English.
 */
export function wordsMacro(): Plugin {
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
          plugins: [[macro, { descriptorFields: 'message' }]],
        })
        return { code: result?.code ?? code, map: result?.map ?? null }
      },
    },
  }
}
