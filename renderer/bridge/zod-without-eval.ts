import * as z from 'zod'

// The first import of the window: zod's compiled parsers would be refused by the content security policy as eval.
z.config({ jitless: true })
