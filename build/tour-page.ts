export type Shot = { words: string; light: string; dark: string }

const figure = ({ words, light, dark }: Shot): string => `
    <section>
      <h2>${words}</h2>
      <a href="${light}"><img src="${light}" alt="${words}, light" loading="lazy"></a>
      <a href="${dark}"><img src="${dark}" alt="${words}, dark" loading="lazy"></a>
    </section>`

/** One page that shows every picture of the tour, light beside dark. */
export const tourPage = (shots: readonly Shot[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Afterword, a tour</title>
    <style>
      :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
      body { max-width: 1400px; margin: 0 auto; padding: 32px }
      section { display: grid; grid-template-columns: repeat(auto-fit, minmax(420px, 1fr)); gap: 16px; margin-block: 40px }
      h2 { grid-column: 1 / -1; margin: 0; font-size: 18px }
      img { width: 100%; border: 1px solid #8886; border-radius: 8px }
    </style>
  </head>
  <body>
    <h1>Afterword, a tour</h1>
    <p>Taken by driving the app itself; the journal is made up.</p>${shots.map(figure).join('')}
  </body>
</html>
`
