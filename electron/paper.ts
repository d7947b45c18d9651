/** Where paper is sold as Letter: the regions for which Unicode's CLDR says US-Letter. */
const letterRegions = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))

/** The paper a person of this region (two letters, ISO 3166; '' when the system tells none) has in the printer. */
export const paperOf = (region: string): 'A4' | 'Letter' =>
  letterRegions.has(region.toUpperCase()) ? 'Letter' : 'A4'
