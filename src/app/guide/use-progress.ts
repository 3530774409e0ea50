import { useSyncExternalStore } from 'react'
import type { Progress } from '../../guide/progress.ts'
import { onProgress, readProgress } from '../../guide/progress-storage.ts'

/** What is done on this device. */
export const useProgress = (): Progress => useSyncExternalStore(onProgress, readProgress, readProgress)
