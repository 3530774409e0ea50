import { loadReader } from '../src/expression/typed.ts'

// The page fetches it when it is needed; tests have links of all kinds.
await loadReader()
