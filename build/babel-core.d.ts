/** The one call of @babel/core 7 that the build makes; the package has no types of its own. */
declare module '@babel/core' {
  export function transformAsync(
    code: string,
    options: {
      filename: string
      babelrc: false
      configFile: false
      sourceMaps: boolean
      parserOpts: { plugins: readonly string[] }
      plugins: readonly unknown[]
    },
  ): Promise<{ code?: string | null; map?: import('vite').Rollup.ExistingRawSourceMap | null } | null>
}
