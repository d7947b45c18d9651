// Electron's printToPDF options in Chromium's words. Sizes in inches.

type Options = {
  landscape?: boolean
  displayHeaderFooter?: boolean
  printBackground?: boolean
  scale?: number
  pageSize?: string | { width: number; height: number }
  margins?: { top?: number; bottom?: number; left?: number; right?: number; marginType?: string }
  pageRanges?: string
  headerTemplate?: string
  footerTemplate?: string
  preferCSSPageSize?: boolean
  generateTaggedPDF?: boolean
  generateDocumentOutline?: boolean
}

const sizes: Record<string, [number, number]> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
  Ledger: [17, 11],
}

export const pdfParams = (given: object): Record<string, unknown> => {
  const options: Options = given
  const { pageSize = 'Letter', margins = {} } = options
  const named = typeof pageSize === 'string' ? sizes[pageSize] : [pageSize.width, pageSize.height]
  if (named === undefined) throw new Error('Invalid pageSize')
  const byDefault = margins.marginType === 'none' ? 0 : 0.4
  return {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth: named[0],
    paperHeight: named[1],
    marginTop: margins.top ?? byDefault,
    marginBottom: margins.bottom ?? byDefault,
    marginLeft: margins.left ?? byDefault,
    marginRight: margins.right ?? byDefault,
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate,
    footerTemplate: options.footerTemplate,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF,
    generateDocumentOutline: options.generateDocumentOutline,
  }
}
