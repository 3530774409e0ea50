import * as fc from 'fast-check'
import { loadReader } from '../src/expression/typed.ts'

// The same generated cases in every run, so that a failure is there for the next person, too; SEED=… tries others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1127) })

// The page fetches it when it is needed; tests have links of all kinds.
await loadReader()
